import { Readable } from 'node:stream'
import { ClaimgraphError } from '../../ClaimgraphError.js'
import type { Document, RejectedRecord } from '../Document.js'
import { findInputs, type Input } from './findInputs.js'
import type { Format } from './Format.js'
import { formatNamed, formatNames, formats } from './formats.js'
import { Source } from './Source.js'

interface ReadableInput {
  readonly source: Source
  /** Null where the file is in no format; only then is it set aside. */
  readonly format: Format | null
}

const formatOf = async (source: Source, isNamed: boolean, forced: Format | null): Promise<Format | null> => {
  const recognised = (start: string) => formats.find((candidate) => candidate.recognises(start))
  const head = await source.head((start) => (forced ? start.trim() !== '' : recognised(start) !== undefined))
  const format = forced ?? recognised(head) ?? null
  if (!isNamed) return format
  const name = source.path === '-' ? 'Standard input' : source.path
  if (head === '' && source.damage !== null)
    throw new ClaimgraphError('INPUT_UNREADABLE', `${name} cannot be read (${source.damage}): check the file.`)
  if (head.trim() === '') throw new ClaimgraphError('INPUT_EMPTY', `${name} is empty: give a listing of papers.`)
  if (format === null)
    throw new ClaimgraphError(
      'INPUT_UNREADABLE',
      `${name} is in no format that Claimgraph knows: give one of ${formatNames.join(', ')}, or name the format with --format.`,
    )
  return format
}

/** Looks at the start of every input before anything is read, so that a mistake stops the run before it changes anything. */
const openAll = async (inputs: readonly Input[], forced: Format | null): Promise<ReadableInput[]> => {
  const opened: ReadableInput[] = []
  for (const { path, isNamed, isRegular } of inputs) {
    const source = new Source(path)
    const format = await formatOf(source, isNamed, forced)
    if (!isRegular) opened.push({ source, format })
    else {
      // Opened again when its turn comes: a folder may hold more files than a process may keep open.
      await source.close()
      opened.push({ source: new Source(path), format })
    }
  }
  return opened
}

/**
 * Reads papers from files, folders, patterns and standard input (`-`), in order, holding one record at a time (of a
 * daily-papers page, one page). The format is found by content; `format` names it instead. A record that cannot be read
 * is yielded as a `RejectedRecord`, as is a file of a folder that is in no known format; the rest goes on.
 * @throws ClaimgraphError INPUT_NOT_FOUND, INPUT_UNREADABLE or INPUT_EMPTY for a path that gives nothing to read, and
 * CONFIGURATION_INVALID for an unknown format: always before the first record.
 */
export async function* readDocuments(
  paths: readonly string[],
  { format }: { readonly format?: string | undefined } = {},
): AsyncGenerator<Document | RejectedRecord> {
  const inputs = await openAll(await findInputs(paths), format === undefined ? null : formatNamed(format))
  if (inputs.every((input) => input.format === null))
    throw new ClaimgraphError(
      'INPUT_NOT_FOUND',
      `No listing was found in ${paths.join(', ')}: no file there is in one of the formats ${formatNames.join(', ')}.`,
    )
  for (const { source, format: found } of inputs) {
    const { path } = source
    if (found === null) {
      yield { place: { path, line: 1 }, reason: 'The file is in no format that Claimgraph knows.' }
      continue
    }
    try {
      yield* found.read(source)
    } finally {
      await source.close()
    }
    if (source.damage !== null)
      yield { place: { path, line: source.line }, reason: `The file cannot be read further: ${source.damage}.` }
  }
}

/**
 * Reads papers from a text, as `readDocuments` does from the file that `name` would be.
 * @throws ClaimgraphError INPUT_UNREADABLE or INPUT_EMPTY where the text gives nothing to read, CONFIGURATION_INVALID for an
 * unknown format: always before the first record.
 */
export async function* readText(
  text: string,
  { name, format }: { readonly name: string; readonly format?: string | undefined },
): AsyncGenerator<Document | RejectedRecord> {
  const source = new Source(name, Readable.from([Buffer.from(text)]))
  const found = await formatOf(source, true, format === undefined ? null : formatNamed(format))
  if (found) yield* found.read(source)
}
