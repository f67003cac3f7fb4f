import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { temporaryFolder } from '../cli/claimgraph.js'
import { correctSome } from './correctSome.js'

/** A paper whose words try what words should not be able to do. */
export const hostilePaper = {
  id: 'hostile',
  title: '=HYPERLINK("http://example.org","free")',
  abstract: 'We propose Acme;One|Two, a "quoted", method.\r\nAcme outperforms Bolt by 5.5% on ImageNet.',
  authors: ['@cmd', '+Plus', '-Minus', 'Ada, Countess; of "Lovelace"'],
}

/** Loads what exports must not lose: the example listing, a hostile paper, and corrections of each kind. */
export const loadForExport = async (store: GraphStore): Promise<void> => {
  const listing = join(temporaryFolder(), 'hostile.jsonl')
  writeFileSync(listing, JSON.stringify(hostilePaper))
  await ingest(readDocuments(['examples/daily-papers.txt', listing]), { store, source: 'examples' })
  await correctSome(store)
}
