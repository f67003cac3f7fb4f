import { createHash } from 'node:crypto'
import type { GraphStore } from '../src/graph/GraphStore.js'
import { isOfStore } from './stores.js'

/** Every node and relationship of a graph as lines of text, sorted; records of runs and of migrations are left out. */
export const graphLines = async (store: GraphStore): Promise<string[]> => {
  const nodes = await store.read<{ labels: string[]; properties: Record<string, unknown> }>({
    name: 'all nodes',
    text: `MATCH (n) WHERE NOT n:IngestRun AND NOT ${isOfStore} RETURN labels(n) AS labels, properties(n) AS properties`,
  })
  const relationships = await store.read<Record<string, unknown>>({
    name: 'all relationships',
    text: `MATCH (a)-[r]->(b)
      RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties`,
  })
  const sortedKeys = (properties: unknown) => {
    const given = Object.entries(properties as Record<string, unknown>).filter(([, value]) => value !== null)
    return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return [
    ...nodes.map(({ labels, properties }) => JSON.stringify(['node', labels.sort(), sortedKeys(properties)])),
    ...relationships.map(({ start, type, end, properties }) =>
      JSON.stringify(['relationship', start, type, end, sortedKeys(properties)]),
    ),
  ].sort()
}

/** One short text for a whole graph: equal for equal graphs, in whichever store they are. */
export const graphDigest = async (store: GraphStore): Promise<string> =>
  createHash('sha256')
    .update((await graphLines(store)).join('\n'))
    .digest('hex')
