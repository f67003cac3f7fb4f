import type { GraphStore, Parameters, SearchableLabel, SearchCount, SearchHit, Step } from './GraphStore.js'
import type { Statement } from './statements.js'

/** A store as one request uses it: what it reads ends where the signal aborts, and what it does is counted. */
export class RequestStore implements GraphStore {
  readonly kind: GraphStore['kind']
  readonly location: string
  private statementCount = 0
  private roundTripCount = 0

  constructor(
    private readonly store: GraphStore,
    private readonly signal: AbortSignal,
  ) {
    this.kind = store.kind
    this.location = store.location
  }

  /** How many statements were run so far. */
  get statements(): number {
    return this.statementCount
  }

  /** How often the store was asked so far: the steps of a write go together. */
  get roundTrips(): number {
    return this.roundTripCount
  }

  async read<Row>(statement: Statement, parameters?: Parameters): Promise<Row[]> {
    this.count(1)
    return await this.store.read(statement, parameters, this.signal)
  }

  /** A write that has begun goes on to its end: nobody could tell whether one that was cut off has been done. */
  async write(steps: readonly Step[]): Promise<ReadonlyArray<ReadonlyArray<Record<string, unknown>>>> {
    this.signal.throwIfAborted()
    this.count(steps.length)
    return await this.store.write(steps)
  }

  async search(text: string, labels: readonly SearchableLabel[], limit: number): Promise<SearchHit[]> {
    this.count(1)
    return await this.store.search(text, labels, limit, this.signal)
  }

  async countHits(text: string, labels: readonly SearchableLabel[]): Promise<SearchCount[]> {
    this.count(1)
    return await this.store.countHits(text, labels, this.signal)
  }

  async migrate(): Promise<{ readonly applied: readonly string[] }> {
    return await this.store.migrate()
  }

  async verify(): Promise<void> {
    await this.store.verify()
  }

  async close(): Promise<void> {
    await this.store.close()
  }

  private count(statements: number): void {
    this.statementCount += statements
    this.roundTripCount += 1
  }
}
