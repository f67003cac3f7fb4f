import { afterEach, describe, inject } from 'vitest'
import { EmbeddedStore } from '../src/graph/EmbeddedStore.js'
import type { GraphStore, Step } from '../src/graph/GraphStore.js'
import { Neo4jStore } from '../src/graph/Neo4jStore.js'

/** Of a node `n`: it belongs to the store, and not to the graph in it. */
export const isOfStore = '(n:Migration OR n:GraphVersion OR n:SchemaLock OR n:ClaimgraphTestDatabase)'

/** Empties a graph. The schema and the record of its migrations stay. */
export const emptying: Step = {
  statement: {
    name: 'emptying for tests',
    text: `MATCH (n) WHERE NOT ${isOfStore} DETACH DELETE n`,
  },
  parameters: {},
}

/**
 * Runs a suite once over each store. The suite gets `openStore`, which gives an empty, migrated graph of its own; it is
 * closed after the test that opened it. To share one graph between the tests of a suite, open it in `beforeAll` through
 * `openStore({ shared: true })` and close it in `afterAll`. Put such files in `test/contract` or `test/api`: only those
 * have a Neo4j, and run one after another, since it has one database. Without a Neo4j its half is skipped and says why.
 */
export const describeStores = (
  suite: (openStore: (options?: { shared: boolean }) => Promise<GraphStore>) => void,
): void => {
  const opened: GraphStore[] = []
  const keep = async (store: GraphStore, shared: boolean): Promise<GraphStore> => {
    if (!shared) opened.push(store)
    await store.migrate()
    return store
  }
  const closeAll = async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()))
  }

  describe('in the embedded store', () => {
    afterEach(closeAll)
    suite(({ shared } = { shared: false }) => keep(new EmbeddedStore(':memory:'), shared))
  })

  const found = inject('neo4j')
  if ('missing' in found) {
    describe.skip(`in Neo4j (skipped: ${found.missing})`, () => {
      suite(() => Promise.reject(new Error(found.missing)))
    })
    return
  }
  describe('in Neo4j', () => {
    afterEach(closeAll)
    suite(async ({ shared } = { shared: false }) => {
      const store = new Neo4jStore(found.address)
      await store.write([emptying])
      return await keep(store, shared)
    })
  })
}
