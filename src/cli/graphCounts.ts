import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'

/** How many nodes of each label the graph holds, for the labels that it has. */
export const graphCounts = async (store: GraphStore): Promise<Map<string, number>> => {
  const rows = await store.read<{ label: string; total: number }>(statement('questions/counts'))
  return new Map(rows.filter(({ total }) => total > 0).map(({ label, total }) => [label, total]))
}
