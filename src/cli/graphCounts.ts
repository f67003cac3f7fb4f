import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'

/** How many nodes of each label the graph holds. */
export const graphCounts = async (store: GraphStore): Promise<Map<string, number>> => {
  const rows = await store.read<{ label: string; total: number }>(statement('questions/counts'))
  return new Map(rows.map(({ label, total }) => [label, total]))
}
