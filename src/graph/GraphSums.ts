import { createHash } from 'node:crypto'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { GraphStore } from './GraphStore.js'
import { type GraphPage, graphPages, type StoredCount, storedCounts } from './graphPages.js'

/** What a graph holds of one label or type, in two figures. */
export interface GraphSum {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  readonly total: number
  /** Of all properties and ends, 32 hexadecimal digits: the same for the same content in whichever store and order. */
  readonly digest: string
}

interface RunningSum {
  readonly kind: GraphSum['kind']
  readonly name: string
  total: number
  hash: bigint
}

const hexadecimalDigits = 32

/** A number from the hash of a text: these are added up, so that no order matters and what comes twice counts twice. */
const hashed = (content: unknown): bigint =>
  BigInt(`0x${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, hexadecimalDigits)}`)

/** Sums up a graph page by page; it keeps a few figures a label. */
export class GraphSums {
  private readonly sums = new Map<string, RunningSum>()

  /**
   * The sums of a whole graph. `onProgress` hears how many nodes were read.
   * @throws ClaimgraphError STORE_FAILED where the store counts otherwise, STORE_*.
   */
  static async of(store: GraphStore, onProgress: (nodes: number) => void = () => undefined): Promise<GraphSums> {
    const sums = new GraphSums()
    let nodes = 0
    for await (const page of graphPages(store)) {
      sums.add(page)
      onProgress((nodes += page.nodes.length))
    }
    if (!sums.areTotals(await storedCounts(store)))
      throw new ClaimgraphError(
        'STORE_FAILED',
        `The graph in ${store.location} changed while it was read: do it again while no other process writes to it.`,
      )
    return sums
  }

  /** Whether a store counts as many of everything as were added here. */
  areTotals(counts: readonly StoredCount[]): boolean {
    const present = counts.filter(({ total }) => total > 0)
    return (
      present.length === this.sums.size &&
      present.every(({ kind, name, total }) => this.sums.get(`${kind} ${name}`)?.total === total)
    )
  }

  add({ nodes, relationships, position: { label } }: GraphPage): void {
    for (const properties of nodes) this.count('node', label, properties)
    for (const { type, start, end, properties } of relationships)
      this.count('relationship', type, [start, end, properties])
  }

  /** Labels before types, each by name. */
  rows(): GraphSum[] {
    return [...this.sums]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { kind, name, total, hash }]) => ({
        kind,
        name,
        total,
        digest: BigInt.asUintN(4 * hexadecimalDigits, hash)
          .toString(16)
          .padStart(hexadecimalDigits, '0'),
      }))
  }

  /** One digest of the whole graph. */
  digest(): string {
    return createHash('sha256').update(JSON.stringify(this.rows())).digest('hex')
  }

  private count(kind: GraphSum['kind'], name: string, content: unknown): void {
    const key = `${kind} ${name}`
    const sum = this.sums.get(key) ?? { kind, name, total: 0, hash: 0n }
    sum.total += 1
    sum.hash = BigInt.asUintN(4 * hexadecimalDigits, sum.hash + hashed(content))
    this.sums.set(key, sum)
  }
}
