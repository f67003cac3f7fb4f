import { ClaimgraphError } from '../ClaimgraphError.js'
import type { GraphStore } from './GraphStore.js'
import { type GraphPage, graphPages, type GraphPosition, storedCounts, walkStart } from './graphPages.js'
import { type GraphSum, GraphSums } from './GraphSums.js'
import { statement } from './statements.js'

/** What two graphs hold of one label or type. */
export interface ComparedSum {
  readonly kind: GraphSum['kind']
  readonly name: string
  readonly source: Pick<GraphSum, 'total' | 'digest'>
  readonly target: Pick<GraphSum, 'total' | 'digest'>
}

export interface CopyReport {
  /** Nodes that this run wrote: fewer than there are where it went on with an earlier copy. */
  readonly written: number
  readonly sums: readonly ComparedSum[]
  /** Whether target and source hold the same: every total and every digest. */
  readonly isEqual: boolean
}

export interface CopyOptions {
  /** Stops the copy between two pages; the same copy goes on from there. */
  readonly signal?: AbortSignal
  /** Told how many nodes of the graph were dealt with in a step of the copy. */
  readonly onProgress?: (step: 'read' | 'copied' | 'compared', nodes: number) => void
}

interface UnfinishedCopy extends GraphPosition {
  readonly graph: string
}

const unfinishedCopy = async (target: GraphStore): Promise<UnfinishedCopy | undefined> =>
  (await target.read<UnfinishedCopy>(statement('transfer/unfinished-copy')))[0]

const nothing = { total: 0, digest: '' }

const compare = (source: GraphSums, target: GraphSums): ComparedSum[] => {
  const [given, found] = [source.rows(), target.rows()]
  const of = (rows: readonly GraphSum[], { kind, name }: GraphSum) =>
    rows.find((row) => row.kind === kind && row.name === name) ?? nothing
  const onlyFound = found.filter((row) => of(given, row) === nothing)
  return [...given, ...onlyFound].map((row) => ({
    kind: row.kind,
    name: row.name,
    source: of(given, row),
    target: of(found, row),
  }))
}

const isEqual = (sums: readonly ComparedSum[]): boolean =>
  sums.every(({ source, target }) => source.digest === target.digest)

const grouped = <Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => Value,
) => {
  const groups: Record<string, Value[]> = {}
  for (const item of items) (groups[keyOf(item)] ??= []).push(valueOf(item))
  return groups
}

/** Puts a page into the target, once: in one transaction with the note of how far the copy has come. */
const putPage = async (target: GraphStore, from: GraphPosition, page: GraphPage): Promise<void> => {
  const { nodes, relationships, position } = page
  const parameters = {
    from: { label: from.label, after: from.after },
    to: { label: position.label, after: position.after },
    nodes: { [position.label]: nodes },
    relationships: grouped(
      relationships,
      ({ type }) => type,
      ({ start, end, properties }) => ({ start, end, properties }),
    ),
  }
  const [rows] = await target.write([{ statement: statement('transfer/put-page'), parameters }])
  if (rows?.length === 1) return
  // The driver tries again where it could not hear whether a transaction ended well: then the page is there already.
  const now = await unfinishedCopy(target)
  if (now?.label === position.label && now.after === position.after) return
  throw new ClaimgraphError(
    'STORE_FAILED',
    `Another process copies a graph into ${target.location}: let it finish, then copy again.`,
  )
}

const refusal = (target: GraphStore, what: string): ClaimgraphError =>
  new ClaimgraphError(
    'CONFIGURATION_INVALID',
    `${target.location} ${what}: copy into a database without papers, or empty this one first.`,
  )

/**
 * How far the copy of a graph into the target has come, where one was begun.
 * @throws ClaimgraphError CONFIGURATION_INVALID where it is the copy of another graph.
 */
const begunCopy = async (target: GraphStore, graph: string): Promise<UnfinishedCopy | undefined> => {
  const begun = await unfinishedCopy(target)
  if (begun && begun.graph !== graph)
    throw refusal(target, 'holds a copy that was begun of another graph, or of this one as it was before')
  return begun
}

/**
 * Copies a whole graph into an empty Neo4j, page by page, and compares the two. A copy that was stopped at any moment, even
 * killed, goes on where it was when it is started again: the target notes which graph is being copied and how far. A
 * target that holds the same graph already is compared and left alone; one that holds anything else of Claimgraph's model
 * is refused before anything is changed. What others keep in the same database is neither looked at nor touched.
 * @throws ClaimgraphError INPUT_EMPTY where there is nothing to copy, CONFIGURATION_INVALID where the target holds another
 *   graph, STORE_*; and the reason of `signal`.
 */
export const copyGraph = async (
  source: GraphStore,
  target: GraphStore,
  { signal, onProgress = () => undefined }: CopyOptions = {},
): Promise<CopyReport> => {
  const wanted = await GraphSums.of(source, (nodes) => {
    onProgress('read', nodes)
  })
  if (wanted.rows().length === 0)
    throw new ClaimgraphError('INPUT_EMPTY', `The graph in ${source.location} is empty: there is nothing to copy.`)
  const graph = wanted.digest()
  // Counted before looking whether a copy was begun: one that begins in between is noted before it writes.
  const counts = await storedCounts(target)
  const begun = await begunCopy(target, graph)
  if (!begun && counts.some(({ total }) => total > 0)) {
    const found = wanted.areTotals(counts) ? await GraphSums.of(target) : null
    if (found?.digest() !== graph) throw refusal(target, 'holds another graph already')
    return { written: 0, sums: compare(wanted, found), isEqual: true }
  }

  await target.migrate()
  await target.write([{ statement: statement('transfer/begin-copy'), parameters: { graph } }])
  let from: GraphPosition = (await begunCopy(target, graph)) ?? walkStart
  let written = 0
  for await (const page of graphPages(source, from)) {
    signal?.throwIfAborted()
    await putPage(target, from, page)
    from = page.position
    onProgress('copied', (written += page.nodes.length))
  }
  const found = await GraphSums.of(target, (nodes) => {
    onProgress('compared', nodes)
  })
  const sums = compare(wanted, found)
  if (isEqual(sums)) await target.write([{ statement: statement('transfer/finish-copy'), parameters: {} }])
  return { written, sums, isEqual: isEqual(sums) }
}
