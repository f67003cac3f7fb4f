import type { GraphStore } from './GraphStore.js'
import { statement } from './statements.js'

export type ScalarValue = string | number | boolean | null
export type PropertyValue = ScalarValue | readonly ScalarValue[]
export type Properties = Readonly<Record<string, PropertyValue>>

/** A relationship with the ids of its ends; `RELEASES` and its like have one kind of end each, ids of all kinds differ. */
export interface GraphRelationship {
  readonly type: string
  readonly start: string
  readonly end: string
  readonly properties: Properties
}

/** How far a graph was walked: past the node `after` of `label`. */
export interface GraphPosition {
  readonly label: string
  readonly after: string
}

/** Some nodes of one label, with all relationships that start from them. */
export interface GraphPage {
  readonly nodes: readonly Properties[]
  readonly relationships: readonly GraphRelationship[]
  /** Where the next page begins. */
  readonly position: GraphPosition
}

/** How many nodes of a label, or relationships of a type, a graph holds. */
export interface StoredCount {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  readonly total: number
}

interface Row {
  readonly properties: Properties
  readonly relationships: readonly Omit<GraphRelationship, 'start'>[]
}

const nodesInPage = 1_000

/** Ids that are read ahead: the embedded store looks at all nodes of a label for each such reading. */
const idsAhead = 100_000

export const walkStart: GraphPosition = { label: '', after: '' }

/** What a graph holds of Claimgraph's model; what others added to the same database is not counted. */
export const storedCounts = (store: GraphStore): Promise<StoredCount[]> =>
  store.read<StoredCount>(statement('transfer/counts'))

/** In the order of names, and without nulls: the embedded store may keep one that was set, in Neo4j it is no property. */
const tidied = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/**
 * Walks a whole graph, label by label and each in the order of ids, a thousand nodes at a time, from `walkStart` or the
 * position of an earlier page. Every node and every relationship of Claimgraph's model comes once, as long as nobody
 * writes meanwhile. Records of migrations are left out: they are of the store, not of the graph.
 * @throws ClaimgraphError STORE_*.
 */
export async function* graphPages(store: GraphStore, from: GraphPosition = walkStart): AsyncGenerator<GraphPage> {
  const labels = (await storedCounts(store)).filter(({ kind }) => kind === 'node').map(({ name }) => name)
  for (const label of labels.slice(Math.max(0, labels.indexOf(from.label)))) {
    let after = label === from.label ? from.after : ''
    for (;;) {
      const rows = await store.read<{ id: string }>(statement('transfer/ids'), { label, after, first: idsAhead })
      const ids = rows.map(({ id }) => id)
      for (let begin = 0; begin < ids.length; begin += nodesInPage) {
        const some = ids.slice(begin, begin + nodesInPage)
        after = some.at(-1) ?? after
        yield await readPage(store, some, { label, after })
      }
      if (ids.length < idsAhead) break
    }
  }
}

const readPage = async (store: GraphStore, ids: readonly string[], position: GraphPosition): Promise<GraphPage> => {
  const rows = await store.read<Row>(statement('transfer/nodes'), { label: position.label, ids })
  const relationships = rows.flatMap(({ properties: { id }, relationships: found }) =>
    found.map(({ type, end, properties }) => ({
      type,
      start: String(id),
      end,
      properties: tidied(properties),
    })),
  )
  return { nodes: rows.map(({ properties }) => tidied(properties)), relationships, position }
}
