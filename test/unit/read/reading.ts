import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document, RejectedRecord } from '../../../src/ingest/Document.js'
import { readDocuments } from '../../../src/ingest/read/readDocuments.js'

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'claimgraph-'))

export const collect = async (
  paths: readonly string[],
  options: { format?: string } = {},
): Promise<(Document | RejectedRecord)[]> => {
  const records: (Document | RejectedRecord)[] = []
  for await (const record of readDocuments(paths, options)) records.push(record)
  return records
}

const folder = temporaryFolder()

/** All records of a file with that content. */
export const readAll = (content: string | Uint8Array, options: { format?: string } = {}) => {
  const path = join(folder, 'listing')
  writeFileSync(path, content)
  return collect([path], options)
}

export const documentsIn = (records: readonly (Document | RejectedRecord)[]): Document[] =>
  records.flatMap((record) => ('reason' in record ? [] : [record]))

export const rejectedIn = (records: readonly (Document | RejectedRecord)[]): RejectedRecord[] =>
  records.flatMap((record) => ('reason' in record ? [record] : []))
