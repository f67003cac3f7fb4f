import { z } from 'zod'
import type { Document, RejectedRecord, SourcePlace } from '../Document.js'
import { isCalendarDate } from './calendarDate.js'
import { checkedDocument } from './checkedDocument.js'
import type { Format } from './Format.js'
import type { Piece } from './Piece.js'
import { readLines } from './readLines.js'
import type { Source } from './Source.js'
import { splitArray } from './splitArray.js'

/** Bounds the memory that one record can take. */
const longestRecord = 4 * 1024 * 1024

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/
/** Year, month or day as precise as given; the time of a day is dropped. Null where it is no date. */
const isoDate = (text: string): string | null => {
  const [, year, month, day] = isoPattern.exec(text.trim()) ?? []
  if (year === undefined || !isCalendarDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

const count = z.number().int().min(0).nullish()
const dateText = z.union([z.string(), z.number().int().transform(String)]).nullish()
const recordSchema = z.object({
  id: z.union([z.string().max(500), z.number()]).nullish(),
  title: z.string().nullish(),
  abstract: z.string().nullish(),
  date: dateText,
  isoDate: dateText,
  publishedOn: dateText,
  authors: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .max(20_000)
    .nullish(),
  authorsCount: count,
  authorCount: count,
  commentCount: count,
})

const parsedRecord = (text: string, place: SourcePlace): Document | RejectedRecord => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { place, reason: 'The record is not valid JSON.' }
  }
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    return { place, reason: field === '' ? 'The record is no JSON object.' : `The field ${field} has no usable value.` }
  }
  const record = parsed.data
  // An empty string is how many exports write that there is none.
  const date = [record.publishedOn, record.isoDate, record.date].find((text) => text != null && text.trim() !== '')
  const publishedOn = date == null ? null : isoDate(date)
  if (date != null && publishedOn === null)
    return {
      place,
      reason: `The date ${JSON.stringify(date.slice(0, 40))} is not of the form 2024-02-29, 2024-02 or 2024.`,
    }
  const id = String(record.id ?? '').trim()
  // Some lists give every author twice.
  const authors = [...new Set((record.authors ?? []).map((name) => name.trim()).filter((name) => name !== ''))]
  return checkedDocument({
    sourceId: id === '' ? null : id,
    title: record.title ?? '',
    abstract: record.abstract ?? '',
    publishedOn,
    authors,
    authorCount: authors.length > 0 ? authors.length : (record.authorCount ?? record.authorsCount ?? null),
    commentCount: record.commentCount ?? null,
    place,
  })
}

async function* readRecords(source: Source): AsyncGenerator<Document | RejectedRecord> {
  const { path } = source
  const head = await source.head((start) => start.trim() !== '')
  const isArray = head.trimStart().startsWith('[')
  const pieces: AsyncIterable<Piece> = (isArray ? splitArray : readLines)(source.text(), longestRecord)
  for await (const { line, text, tooLong } of pieces)
    if (tooLong) yield { place: { path, line }, reason: `The record is longer than ${longestRecord} characters.` }
    else if (text.trim() !== '') yield parsedRecord(text, { path, line })
}

/** Papers as JSON: one object a line, or one array of objects. `docs/formats.md` lists the fields. */
export const records: Format = {
  name: 'records',
  description: 'JSON Lines or a JSON array of papers: title, abstract, and where known id, date and authors',
  recognises: (head) => /^\s*\[\s*(\{|\]|$)/.test(head) || /^[ \t]*\{[ \t]*"/m.test(head),
  read: readRecords,
}
