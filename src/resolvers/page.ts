/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { ClaimgraphError } from '../ClaimgraphError.js'
import { decodeCursor, encodeCursor, type Place } from '../graph/cursor.js'
import type { GraphStore, Parameters } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import type { ConnectionShape, EdgeShape } from '../schema/connection.js'
import { greatestPage, type PageArguments, usualPage } from '../schema/PageArguments.js'
import type { Context } from './Context.js'

/** A row of a list, as all statements of lists return it. */
export interface Listed extends Place {
  /** Number of all rows of the list. */
  readonly total: number
  /** Number of rows from the place on that the page began at, in its direction. */
  readonly rest: number
}

interface List<Row, T> {
  /** Name of the statement; it takes `ids`, the size and the place of the page besides the parameters. */
  readonly statement: string
  /** Id of what the list belongs to, read together with those of its siblings; none for a list of all. */
  readonly id?: string
  /** Filter and order, as the statement takes them. */
  readonly parameters: Parameters
  /** Whether the list goes from the greatest rank to the least; ties go by key, the least first. */
  readonly isDescending: boolean
  readonly node: (row: Row) => T
}

/** A page that remembers what it is a page of. */
export interface Page<T> extends ConnectionShape<T> {
  readonly list: { readonly id: string; readonly parameters: Parameters }
}

interface Window {
  readonly isBackwards: boolean
  readonly size: number
  readonly cursor: string | null
}

/** The part of a list that a request asks for. */
const windowOf = ({ first, after, last, before }: PageArguments): Window => {
  const isGiven = (value: unknown) => value !== null && value !== undefined
  const isBackwards = isGiven(last) || isGiven(before)
  if (isBackwards && (isGiven(first) || isGiven(after)))
    throw new ClaimgraphError(
      'BAD_REQUEST',
      'Give `first` and `after` to page forwards, or `last` and `before` to page backwards, not some of both.',
    )
  const size = (isBackwards ? last : first) ?? usualPage
  if (size > greatestPage)
    throw new ClaimgraphError(
      'BAD_REQUEST',
      `\`${isBackwards ? 'last' : 'first'}\` may be at most ${greatestPage}: page with \`${isBackwards ? 'before' : 'after'}\` for more.`,
    )
  return { isBackwards, size, cursor: (isBackwards ? before : after) ?? null }
}

/** How a statement is told where a page begins, how long it is, and in which direction it is read. */
const windowParameters = (first: number, place: Place | null, isDescending: boolean, isBackwards: boolean) => ({
  first,
  fromKey: place?.key ?? null,
  fromRank: place?.rank ?? null,
  rankDescends: isDescending !== isBackwards,
  keyDescends: isBackwards,
})

/**
 * All rows of a list from its beginning to its end, some at a time. Each page goes on behind the last row of the one before,
 * so that what is there all the while comes once, whoever writes meanwhile.
 * @throws ClaimgraphError STORE_*.
 */
export async function* wholeList<Row extends Listed>(
  store: GraphStore,
  { statement: name, id = '', parameters, isDescending }: Omit<List<Row, never>, 'node'>,
  pageSize: number,
): AsyncGenerator<readonly Row[]> {
  for (let place: Place | null = null; ;) {
    const rows: Row[] = await store.read<Row>(statement(name), {
      ...parameters,
      ids: [id],
      ...windowParameters(pageSize, place, isDescending, false),
    })
    if (rows.length > 0) yield rows
    place = rows.at(-1) ?? null
    if (rows.length < pageSize) return
  }
}

/**
 * One page of a list. It is read when the first of its fields is asked for, in one statement with the pages of its
 * siblings; the count comes with the rows.
 * @throws ClaimgraphError BAD_REQUEST for a page that is too large, for both directions at once, or for a cursor of
 * another list, filter or order.
 */
export const page = <Row extends Listed, T>(
  { loaders }: Context,
  pageArguments: PageArguments,
  { statement, id = '', parameters, isDescending, node }: List<Row, T>,
): Page<T> => {
  const { isBackwards, size, cursor } = windowOf(pageArguments)
  const filter = { ...parameters, id }
  const from = cursor === null ? null : decodeCursor(statement, filter, isBackwards ? 'before' : 'after', cursor)
  const read = (first: number, place: Place | null) =>
    loaders.rows<Row>(statement, id, { ...parameters, ...windowParameters(first, place, isDescending, isBackwards) })
  let loaded: Promise<Row[]> | null = null
  /** In the order of the list. */
  const rows = async (): Promise<Row[]> => {
    loaded ??= read(size, from).then((found) => (isBackwards ? [...found].reverse() : found))
    return await loaded
  }
  const edges = async (): Promise<EdgeShape<T>[]> =>
    (await rows()).map((row) => ({ node: node(row), cursor: encodeCursor(statement, filter, row) }))
  return {
    list: { id, parameters },
    edges,
    nodes: async () => (await rows()).map(node),
    pageInfo: async () => {
      const found = await edges()
      const [row] = await rows()
      const isMore = row !== undefined && row.rest > size
      // Behind the last row of a list is no row to tell what is ahead: the one that the cursor stands for is.
      const isBehind = row === undefined ? from !== null : row.total > row.rest
      return {
        hasNextPage: isBackwards ? isBehind : isMore,
        hasPreviousPage: isBackwards ? isMore : isBehind,
        startCursor: found[0]?.cursor ?? null,
        endCursor: found.at(-1)?.cursor ?? null,
      }
    },
    totalCount: async () => {
      const [row] = await rows()
      if (row !== undefined || from === null) return row?.total ?? 0
      return (await read(1, null))[0]?.total ?? 0
    },
  }
}
