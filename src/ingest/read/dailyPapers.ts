import type { Document, RejectedRecord } from '../Document.js'
import { isCalendarDate } from './calendarDate.js'
import { checkedDocument } from './checkedDocument.js'
import type { Format } from './Format.js'
import type { Source } from './Source.js'

/** A page is read whole, since its last paper can decide on the year of its first. Real ones have about 100,000 characters. */
const longestPage = 32 * 1024 * 1024
/** No title is longer: of two longer blocks in a row, the second goes on with the abstract of the first. */
const longestPlausibleTitle = 300
/** Without authors and date below it, a shorter text is taken for a remnant of the page, not for an abstract. */
const shortestBareAbstract = 80

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const authorsLine = /^•\s*(\d{1,4})\s+authors?$/
/** What a page that was cut off within its last line may leave of an authors line. */
const brokenAuthorsLine = /^•\s*\d*\s*[a-z]{0,6}$/
const separatorLine = /^·$/
const dateLine =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:,\s*(\d{4}))?(?:\s+(\d{1,6}))?$/i
const pageTitleLine = /^Daily Papers$/
/** Lines of the banner above the page's title. */
const bannerLine = /^(new|Get trending papers in your email inbox!|Subscribe)$/
/** The page's own date stands at most so many lines below its title. */
const headerLength = 4

interface PageLine {
  readonly number: number
  readonly text: string
  /** True where a blank line precedes. */
  readonly startsBlock: boolean
}

interface PageDate {
  /** Null where the page leaves it out. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly commentCount: number | null
}

interface Entry {
  readonly line: number
  readonly title: string
  readonly abstract: string
  readonly authorCount: number | null
  readonly date: PageDate | null
}

const dateOf = (line: PageLine | undefined): PageDate | null => {
  const [, month = '', day, year, comments] = line?.text.match(dateLine) ?? []
  if (day === undefined) return null
  return {
    year: year === undefined ? null : Number(year),
    month: months.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    commentCount: comments === undefined ? null : Number(comments),
  }
}

const isoDate = (year: number, { month, day }: PageDate) =>
  isCalendarDate(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null

const nonBlankLines = (text: string): PageLine[] => {
  const lines: PageLine[] = []
  let startsBlock = true
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim()
    if (trimmed !== '') lines.push({ number: index + 1, text: trimmed, startsBlock })
    startsBlock = trimmed === ''
  }
  return lines
}

/** A file may hold several pages, one after the other: each begins with the banner above its title. */
const splitPages = (lines: readonly PageLine[]): (readonly PageLine[])[] => {
  const pages: (readonly PageLine[])[] = []
  let from = 0
  for (const [index, { text }] of lines.entries()) {
    if (!pageTitleLine.test(text)) continue
    let start = index
    while (start > from && bannerLine.test(lines[start - 1]?.text ?? '')) start--
    const before = lines.slice(from, start)
    if (!before.some((line) => authorsLine.test(line.text))) continue
    pages.push(before)
    from = start
  }
  return [...pages, lines.slice(from)]
}

/** The page's own date, and the lines below its header. An excerpt without a header has no date. */
const splitHeader = (lines: readonly PageLine[]): { date: PageDate | null; body: readonly PageLine[] } => {
  const title = lines.findIndex(({ text }) => pageTitleLine.test(text))
  if (title < 0) return { date: null, body: lines }
  const dated = lines.slice(0, title + 1 + headerLength).findIndex((line, at) => at > title && dateOf(line) !== null)
  return { date: dateOf(lines[dated]), body: lines.slice(Math.max(title, dated) + 1) }
}

/** The blocks between two authors lines: titles and abstracts in turn, however their lines are broken. */
const blocksOf = (lines: readonly PageLine[]): PageLine[] => {
  const hasBlankLines = lines.slice(1).some(({ startsBlock }) => startsBlock)
  const isLong = ({ text }: PageLine) => text.length > longestPlausibleTitle
  const blocks: PageLine[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const isWrapped = hasBlankLines && !line.startsBlock
    if (last && (isLong(last) ? isWrapped || isLong(line) : isWrapped && !isLong(line)))
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line.text}` }
    else blocks.push(line)
  }
  return blocks
}

const notAPaper = (path: string, line: PageLine, reason: string): RejectedRecord => ({
  place: { path, line: line.number },
  reason,
})

/** The papers of one page, dates not yet resolved, and what is in no paper. */
const entriesOf = (path: string, body: readonly PageLine[]): (Entry | RejectedRecord)[] => {
  const found: (Entry | RejectedRecord)[] = []
  let pending: PageLine[] = []
  const finish = (details: Pick<Entry, 'authorCount' | 'date'> | null) => {
    const blocks = blocksOf(pending)
    pending = []
    // One block too many: the details belong to the last two, and a page that breaks off does so in its last paper.
    const stray = blocks.length % 2 === 0 ? -1 : Math.max(0, blocks.length - (details ? 3 : 1))
    const paired = blocks.filter((_, index) => index !== stray)
    const strayBlock = blocks[stray]
    if (strayBlock) found.push(notAPaper(path, strayBlock, 'A title without an abstract, or a line that is no title.'))
    for (let index = 0; index + 1 < paired.length; index += 2) {
      const [title, abstract] = paired.slice(index, index + 2)
      if (!title || !abstract) continue
      const own = index + 2 === paired.length ? details : null
      const isBare =
        own === null && (abstract.text.length < shortestBareAbstract || title.text.length > abstract.text.length)
      if (isBare) found.push(notAPaper(path, title, 'Two lines without authors and date, too short for a paper.'))
      else
        found.push({
          line: title.number,
          title: title.text.replaceAll('\n', ' '),
          abstract: abstract.text,
          authorCount: own?.authorCount ?? null,
          date: own?.date ?? null,
        })
    }
  }
  for (let index = 0; index < body.length; index++) {
    const line = body[index]
    if (!line) break
    const authors = authorsLine.exec(line.text)
    const isBroken = index === body.length - 1 && brokenAuthorsLine.test(line.text)
    const separator = body[index + 1]
    const hasDate = separator !== undefined && separatorLine.test(separator.text)
    if (!authors && !isBroken) pending.push(line)
    else {
      const date = hasDate ? dateOf(body[index + 2]) : null
      if (pending.length === 0) found.push(notAPaper(path, line, 'Authors and date without a title and an abstract.'))
      else finish({ authorCount: authors ? Number(authors[1]) : null, date })
      index += hasDate ? (date ? 2 : 1) : 0
    }
  }
  finish(null)
  return found
}

/**
 * The page's own year, which its header does not say. A page leaves the year out of dates in its own year only, so its
 * year comes after every year that it names: the first such year is taken. Null where no date names a year.
 */
const yearOf = (date: PageDate | null, entries: readonly (Entry | RejectedRecord)[]): number | null => {
  if (date?.year != null) return date.year
  const named = entries.flatMap((entry) => ('title' in entry && entry.date?.year != null ? [entry.date.year] : []))
  return named.length === 0 ? null : Math.max(...named) + 1
}

/** A date without a year is in the page's year, or in the year before where it would be later than the page itself. */
const publishedOn = (date: PageDate, pageDate: PageDate | null, pageYear: number | null): string | null => {
  if (date.year !== null) return isoDate(date.year, date)
  if (pageYear === null) return null
  const isLater =
    pageDate !== null && (date.month > pageDate.month || (date.month === pageDate.month && date.day > pageDate.day))
  return isoDate(isLater ? pageYear - 1 : pageYear, date)
}

async function* readPages(source: Source): AsyncGenerator<Document | RejectedRecord> {
  const { path } = source
  let text = ''
  for await (const chunk of source.text()) {
    text += chunk
    if (text.length <= longestPage) continue
    yield { place: { path, line: 1 }, reason: `The page is longer than ${longestPage} characters: split it.` }
    return
  }
  for (const page of splitPages(nonBlankLines(text))) {
    const { date: pageDate, body } = splitHeader(page)
    const entries = entriesOf(path, body)
    const pageYear = yearOf(pageDate, entries)
    for (const entry of entries)
      if ('reason' in entry) yield entry
      else
        yield checkedDocument({
          sourceId: null,
          title: entry.title,
          abstract: entry.abstract,
          publishedOn: entry.date ? publishedOn(entry.date, pageDate, pageYear) : null,
          authors: [],
          authorCount: entry.authorCount,
          commentCount: entry.date?.commentCount ?? null,
          place: { path, line: entry.line },
        })
  }
}

/** The text of a Hugging Face Daily Papers page, as a browser copies it. `docs/formats.md` describes it. */
export const dailyPapers: Format = {
  name: 'daily-papers',
  description: 'text of a Hugging Face Daily Papers page',
  recognises: (head) => nonBlankLines(head).some(({ text }) => authorsLine.test(text) || pageTitleLine.test(text)),
  read: readPages,
}
