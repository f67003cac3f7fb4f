import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { openStore } from '../../src/graph/openStore.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { graphDigest } from '../graphDigest.js'
import { describeStores } from '../stores.js'
import { syntheticDocuments } from './syntheticDocuments.js'

const papers = 600
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-killed-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Ingests in a process of its own, which is killed in the middle of a batch. Resolves to the papers that it reported. */
const ingestAndKill = (environment: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const hooks = ['--import', './test/typescriptHooks.js']
    const child = spawn(process.execPath, [...hooks, 'test/contract/ingestInChild.ts', String(papers)], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let reported = 0
    child.stdout.on('data', (lines: Buffer) => {
      reported = Number(lines.toString().trim().split('\n').at(-1))
      if (reported >= papers / 3) setTimeout(() => child.kill('SIGKILL'), 20)
    })
    child.once('error', reject)
    child.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(reported)
      else reject(new Error('The ingest ended before it could be killed'))
    })
  })

const configuration = (kind: GraphStore['kind']) => {
  const found = inject('neo4j')
  return { dataFolder: join(folder, 'graph'), neo4j: kind === 'neo4j' && 'address' in found ? found.address : null }
}

const environmentOf = ({ dataFolder, neo4j }: ReturnType<typeof configuration>): Record<string, string> =>
  neo4j === null
    ? { CLAIMGRAPH_DATA: dataFolder, NEO4J_URI: '' }
    : {
        NEO4J_URI: neo4j.uri,
        NEO4J_USERNAME: neo4j.username,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: neo4j.database,
      }

describeStores((openEmptyStore) => {
  it('continues a killed ingest, and ends in the same graph as one that nobody disturbed', async () => {
    const undisturbed = await openEmptyStore()
    const { kind } = undisturbed
    await ingest(syntheticDocuments(papers), { store: undisturbed, source: 'synthetic' })
    const wanted = await graphDigest(undisturbed)
    await undisturbed.close()
    await (await openEmptyStore()).close()

    const reported = await ingestAndKill(environmentOf(configuration(kind)))
    const store = openStore(configuration(kind))
    await store.migrate()
    const kept = await store.read<{ papers: number }>({
      name: 'count',
      text: 'MATCH (p:Paper) RETURN count(p) AS papers',
    })
    expect(kept[0]?.papers).toBeGreaterThanOrEqual(reported)
    expect(kept[0]?.papers).toBeLessThan(papers)
    const report = await ingest(syntheticDocuments(papers), { store, source: 'synthetic' })
    expect(report).toMatchObject({ papers, unchanged: kept[0]?.papers, changed: 0, rejected: 0 })
    expect(await graphDigest(store)).toBe(wanted)

    const runs = await store.read({
      name: 'runs',
      text: 'MATCH (r:IngestRun) RETURN r.status AS status, r.papers AS papers ORDER BY r.startedAt',
    })
    expect(runs).toEqual([
      { status: 'interrupted', papers: null },
      { status: 'finished', papers },
    ])
    await store.close()
  })
})
