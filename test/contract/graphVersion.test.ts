import { expect, inject, it } from 'vitest'
import { createApiKey, recordUse } from '../../src/graph/apiKeys.js'
import type { Step } from '../../src/graph/GraphStore.js'
import { graphVersion } from '../../src/graph/graphVersion.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { describeStores } from '../stores.js'

const step = (text: string): Step => ({ statement: { name: 'a test statement', text }, parameters: {} })

describeStores((openStore) => {
  it('has a version from the beginning, which stays while nobody writes', async () => {
    const store = await openStore()
    const version = await graphVersion(store)
    expect(version).toMatch(/^[0-9a-f-]{36}$/)
    await store.migrate()
    expect(await graphVersion(store)).toBe(version)
  })

  it('has another version after every write, also one that other writes run beside', async () => {
    const store = await openStore()
    const versions = new Set([await graphVersion(store)])
    await store.write([step("CREATE (:Paper {id: 'paper:1'})")])
    versions.add(await graphVersion(store))
    await ingest(readDocuments(['examples/daily-papers.txt']), { store, source: 'examples' })
    versions.add(await graphVersion(store))
    await Promise.all(['2', '3', '4'].map((id) => store.write([step(`CREATE (:Paper {id: 'paper:${id}'})`)])))
    versions.add(await graphVersion(store))
    expect(versions.size).toBe(4)
  })

  it('has the version that it had where a write fails, or only keys were written', async () => {
    const store = await openStore()
    const version = await graphVersion(store)
    await expect(store.write([step("CREATE (:Paper {id: 'paper:1'})"), step('NONSENSE')])).rejects.toThrow()
    await createApiKey(store, { name: 'dashboard', role: 'reader', costLimit: null })
    await recordUse(store, 'dashboard', '2026-01-31')
    expect(await graphVersion(store)).toBe(version)
  })

  it('has the new version at once for another process on the same graph', async () => {
    const store = await openStore()
    const found = inject('neo4j')
    if (store.kind === 'embedded' || 'missing' in found) return
    const other = new Neo4jStore(found.address)
    const before = await graphVersion(other)
    await store.write([step("CREATE (:Paper {id: 'paper:1'})")])
    const after = await graphVersion(other)
    await other.close()
    expect(after).not.toBe(before)
    expect(after).toBe(await graphVersion(store))
  })
})
