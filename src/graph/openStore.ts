import type { Config } from '../config.js'
import { EmbeddedStore } from './EmbeddedStore.js'
import type { GraphStore } from './GraphStore.js'
import { Neo4jStore } from './Neo4jStore.js'

/**
 * The store that the configuration names. A Neo4j server is not asked anything yet: `verify` does that.
 * @throws ClaimgraphError STORE_LOCKED or STORE_UNAVAILABLE where the data folder of the embedded store cannot be opened.
 */
export const openStore = (config: Pick<Config, 'neo4j' | 'dataFolder'>): GraphStore =>
  config.neo4j === null ? new EmbeddedStore(config.dataFolder) : new Neo4jStore(config.neo4j)
