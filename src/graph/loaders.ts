import DataLoader from 'dataloader'
import type { GraphStore, Parameters } from './GraphStore.js'
import { statement } from './statements.js'

/** Batches what one request asks for: one statement for all ids of a level, each id asked for once. */
export interface Loaders {
  /**
   * The rows that a statement with the parameter `ids` and a column `id` gives for one id. Loads with the same statement
   * and the same parameters are sent together.
   */
  rows<Row>(name: string, id: string, parameters?: Parameters): Promise<Row[]>
}

/** Loaders for one request: what they have loaded is kept as long as they are. */
export const createLoaders = (store: GraphStore): Loaders => {
  const loaders = new Map<string, DataLoader<string, unknown[]>>()
  const loader = (name: string, parameters: Parameters): DataLoader<string, unknown[]> => {
    const key = JSON.stringify([name, parameters])
    const known = loaders.get(key)
    if (known) return known
    const made = new DataLoader<string, unknown[]>(async (ids) => {
      const rows = await store.read<{ id: string }>(statement(name), { ...parameters, ids })
      const byId = new Map<string, unknown[]>()
      for (const row of rows) {
        const same = byId.get(row.id)
        if (same) same.push(row)
        else byId.set(row.id, [row])
      }
      return ids.map((id) => byId.get(id) ?? [])
    })
    loaders.set(key, made)
    return made
  }
  return {
    rows: async <Row>(name: string, id: string, parameters: Parameters = {}) =>
      (await loader(name, parameters).load(id)) as Row[],
  }
}
