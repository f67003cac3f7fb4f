import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownProcess, peakMemory, timed } from './ownProcess.js'
import { origin, papers } from './papers.js'

export const bench = async (count = 5000) => {
  console.log(`${count} papers of ${origin}, into an embedded graph\n`)
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'))
  try {
    for (const name of ['into an empty graph', 'once more, unchanged']) {
      const { seconds, memory } = await ownProcess(fileURLToPath(import.meta.url), folder, count)
      const rate = `${Math.round(count / seconds)} papers/s`
      console.log(`${name.padEnd(28)}${rate.padStart(18)}${`peak ${memory} MB`.padStart(16)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.send) {
  const [folder, count] = process.argv.slice(2)
  const { ingest } = await import('../dist/ingest/pipeline.js')
  const { openStore } = await import('../dist/graph/openStore.js')
  const store = openStore({ neo4j: null, dataFolder: folder })
  await store.migrate()
  const seconds = await timed(() => ingest(papers(Number(count)), { store, source: 'bench' }))
  await store.close()
  process.send({ seconds, memory: peakMemory() })
  process.disconnect()
}
