import { readConfig } from '../config.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { openStore } from '../graph/openStore.js'

/**
 * Opens the configured store, brings its schema up to date, and closes it whatever becomes of the work.
 * @throws ClaimgraphError where the configuration is wrong or the store does not answer.
 */
export const withStore = async <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> => {
  const store = openStore(readConfig())
  try {
    await store.verify()
    await store.migrate()
    return await work(store)
  } finally {
    await store.close()
  }
}
