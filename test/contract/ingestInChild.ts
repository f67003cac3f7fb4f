import { readConfig } from '../../src/config.js'
import { openStore } from '../../src/graph/openStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { syntheticDocuments } from './syntheticDocuments.js'

// Run as a process of its own, to be killed: ingests made-up papers into the store that the environment names and prints
// one line after every batch.
const store = openStore(readConfig())
await store.migrate()
const onProgress = ({ papers }: { papers: number }) => process.stdout.write(`${papers}\n`)
await ingest(syntheticDocuments(Number(process.argv[2])), { store, source: 'synthetic', onProgress })
await store.close()
