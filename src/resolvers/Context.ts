import type { GraphStore } from '../graph/GraphStore.js'
import { createLoaders, type Loaders } from '../graph/loaders.js'

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
}

/** A context for one request. */
export const createContext = (store: GraphStore): Context => ({ store, loaders: createLoaders(store) })
