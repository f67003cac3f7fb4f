import { setImmediate } from 'node:timers/promises'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { GraphStore } from '../graph/GraphStore.js'
import type { Document, RejectedRecord } from '../ingest/Document.js'
import { ingest } from '../ingest/pipeline.js'
import { readText } from '../ingest/read/readDocuments.js'
import { type EditAnswer, type Editor, refused } from './Edit.js'
import { performEdit } from './performEdit.js'

/** How much one edit takes: larger listings come by the command line. */
export const mostCharacters = 200_000
export const mostRecords = 500

/** How many of the records that were set aside an answer names; the run counts them all. */
export const mostRejected = 100

/** Papers as records, or as the text of a listing. */
export interface IngestInput {
  readonly records: readonly object[] | null
  readonly listing: string | null
  /** Name of the format of the listing; null to have it found by content. */
  readonly format: string | null
}

export interface IngestResult {
  readonly runId: string
  /** `place`: the line of the listing on which it begins, or its place among the records, from 1. */
  readonly rejected: readonly { readonly place: number; readonly reason: string }[]
}

/** Lets others have their turn between two documents: extraction is work for the processor alone. */
async function* inTurns<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    await setImmediate()
    yield item
  }
}

/** The same documents, once it is known that there is something to read. */
const begun = async (
  documents: AsyncGenerator<Document | RejectedRecord>,
): Promise<AsyncGenerator<Document | RejectedRecord>> => {
  const first = await documents.next()
  return (async function* () {
    if (first.done !== true) yield first.value
    yield* documents
  })()
}

const isUnreadable = (error: unknown): boolean =>
  error instanceof ClaimgraphError && (error.code === 'INPUT_UNREADABLE' || error.code === 'INPUT_EMPTY')

/**
 * Ingests papers through the same pipeline as the command line, and answers when the run has ended; its record shows how far
 * it is. Records that cannot be read are set aside, and the rest goes on.
 */
export const ingestPapers = async (
  store: GraphStore,
  editor: Editor,
  input: IngestInput,
): Promise<EditAnswer<IngestResult>> =>
  await performEdit(store, editor, { action: 'ingest-papers', input }, async () => {
    const { records, listing, format } = input
    const field = listing === null ? 'records' : 'listing'
    if ((records === null) === (listing === null))
      return [refused('INVALID', [field], 'Give `records` or a `listing`, and not both.')]
    if (records?.length === 0) return [refused('INVALID', [field], 'Give one paper or more.')]
    if (records && records.length > mostRecords)
      return [refused('TOO_LARGE', [field], `At most ${mostRecords} records are taken at once: send them in parts.`)]
    // One record a line: its line is its place in the list.
    const text = listing ?? (records ?? []).map((record) => JSON.stringify(record)).join('\n')
    if (text.length > mostCharacters)
      return [
        refused('TOO_LARGE', [field], `At most ${mostCharacters} characters are taken at once: send them in parts.`),
      ]
    const rejected: { place: number; reason: string }[] = []
    try {
      const documents = await begun(
        readText(text, { name: field, format: listing === null ? 'records' : (format ?? undefined) }),
      )
      const { runId, ...report } = await ingest(inTurns(documents), {
        store,
        source: `API key ${editor.key}`,
        onRejected: ({ place, reason }) => {
          if (rejected.length < mostRejected) rejected.push({ place: place.line, reason })
        },
      })
      return {
        result: { runId, rejected },
        steps: [],
        subjects: [runId],
        before: null,
        after: { ...report },
      }
    } catch (error) {
      if (!isUnreadable(error)) throw error
      return [
        refused(
          'INVALID',
          [field],
          'This is no listing in a format that Claimgraph knows: name its `format`, or see docs/formats.md.',
        ),
      ]
    }
  })
