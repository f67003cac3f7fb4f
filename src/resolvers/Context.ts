import type { Role } from '../graph/apiKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { createLoaders, type Loaders } from '../graph/loaders.js'

/** Who asks. */
export interface Caller {
  /** Name of the API key, or null where somebody asks without one, which only readers may. */
  readonly key: string | null
  readonly role: Role
  /** The greatest cost of a request, where it is not that of everybody. */
  readonly costLimit?: number | null
}

/** Whoever asks without a key, where reading is open. */
export const anybody: Caller = { key: null, role: 'reader' }

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
  readonly caller: Caller
}

/** A context for one request. */
export const createContext = (store: GraphStore, caller: Caller = anybody): Context => ({
  store,
  loaders: createLoaders(store),
  caller,
})
