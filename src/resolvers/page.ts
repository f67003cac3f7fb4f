/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { ClaimgraphError } from '../ClaimgraphError.js'
import { decodeCursor, encodeCursor, type Place } from '../graph/cursor.js'
import type { Parameters } from '../graph/GraphStore.js'
import type { ConnectionShape } from '../schema/connection.js'
import { greatestPage, type PageArguments } from '../schema/PageArguments.js'
import type { Context } from './Context.js'

interface Question<Row, T> {
  /** Name of the list; with `filter` it is what a cursor is bound to. */
  readonly list: string
  /** Filter and order, as the statement takes them. */
  readonly filter: Parameters
  /** Reads the rows of a page; the parameters have the filter, the size and the place. */
  readonly read: (parameters: Parameters) => Promise<Row[]>
  readonly node: (row: Row) => T
  /** Number of all rows, apart from paging; called only if the client asks. */
  readonly totalCount: () => Promise<number>
}

/**
 * One page of a list. One row more than asked for is read, to know whether there is a next page.
 * @throws ClaimgraphError BAD_REQUEST for a page that is too large or a cursor of another list.
 */
export const page = async <Row extends Place, T>(
  { first, after }: PageArguments,
  { list, filter, read, node, totalCount }: Question<Row, T>,
): Promise<ConnectionShape<T>> => {
  if (first > greatestPage)
    throw new ClaimgraphError('BAD_REQUEST', `\`first\` may be at most ${greatestPage}: page with \`after\` for more.`)
  const place = after === null || after === undefined ? null : decodeCursor(list, filter, after)
  const rows = await read({
    ...filter,
    first: first + 1,
    afterRank: place?.rank ?? null,
    afterKey: place?.key ?? null,
  })
  const edges = rows.slice(0, first).map((row) => ({ node: node(row), cursor: encodeCursor(list, filter, row) }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  }
}

/** A page of what belongs to one thing, read together with those of its siblings; the count comes with the rows. */
export const pageOf = async <Row extends Place & { readonly total: number }, T>(
  { loaders }: Context,
  pageArguments: PageArguments,
  {
    statement,
    id,
    order = {},
    node,
  }: { readonly statement: string; readonly id: string; readonly order?: Parameters; readonly node: (row: Row) => T },
): Promise<ConnectionShape<T>> => {
  let total: number | null = null
  return await page<Row, T>(pageArguments, {
    list: statement,
    filter: { id, ...order },
    read: async ({ first, afterRank = null, afterKey = null }) => {
      const rows = await loaders.rows<Row>(statement, id, { ...order, first: first ?? 0, afterRank, afterKey })
      total = rows[0]?.total ?? (afterKey === null ? 0 : null)
      return rows
    },
    node,
    totalCount: async () => {
      if (total !== null) return total
      const rows = await loaders.rows<Row>(statement, id, { ...order, first: 1, afterRank: null, afterKey: null })
      return rows[0]?.total ?? 0
    },
  })
}
