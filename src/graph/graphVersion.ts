import { randomUUID } from 'node:crypto'
import type { GraphStore, Step } from './GraphStore.js'
import { statement } from './statements.js'

/**
 * The version of a graph: the same as long as nobody writes to it, and another after every write, whichever process it
 * comes from. Null where the graph has none, because somebody took it out by hand. One round trip.
 * @throws ClaimgraphError STORE_*.
 */
export const graphVersion = async (store: GraphStore): Promise<string | null> =>
  (await store.read<{ version: string }>(statement('load/graph-version')))[0]?.version ?? null

/** Whether a write changes what can be asked of a graph; keys cannot be asked for, and their use is recorded often. */
export const changesGraph = (steps: readonly Step[]): boolean =>
  !steps.every(({ statement: { name } }) => name.startsWith('keys/'))

/**
 * The steps, followed by the one that moves the graph's version on, where they change the graph. It comes last: writers
 * wait for each other only from there to the end of the transaction, and never in a circle.
 */
export const withNewVersion = (steps: readonly Step[]): readonly Step[] =>
  changesGraph(steps)
    ? [...steps, { statement: statement('load/new-graph-version'), parameters: { version: randomUUID() } }]
    : steps
