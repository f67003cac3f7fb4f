import { mkdirSync } from 'node:fs'
import grafeo from '@grafeo-db/js'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { messageOf } from '../messageOf.js'
import { inSpan } from '../tracing.js'
import { graphFile } from './graphFile.js'
import type { GraphStore, Parameters, SearchableLabel, SearchCount, SearchHit, Step } from './GraphStore.js'
import { changesGraph, withNewVersion } from './graphVersion.js'
import { applyMigrations } from './migrations.js'
import { orAborted } from './orAborted.js'
import { SearchIndex, type SearchableText } from './SearchIndex.js'
import { searchTerms } from './searchTerms.js'
import { type Statement, statement } from './statements.js'

/** Data folder that stands for a graph in memory, gone when the store is closed. */
const inMemory = ':memory:'

const statementSpan = { attributes: { 'db.system.name': 'grafeo' } }

const failure = (statementName: string, error: unknown): ClaimgraphError =>
  error instanceof ClaimgraphError
    ? error
    : new ClaimgraphError('STORE_FAILED', `The embedded store could not run ${statementName}: ${messageOf(error)}`, {
        cause: error,
      })

const openDatabase = (folder: string): grafeo.GrafeoDB => {
  if (folder === inMemory) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const reason = `The data folder ${folder} cannot be made (${messageOf(error)})`
    throw new ClaimgraphError('STORE_UNAVAILABLE', `${reason}: set CLAIMGRAPH_DATA to a folder that can be written.`, {
      cause: error,
    })
  }
  try {
    return grafeo.GrafeoDB.create(graphFile(folder))
  } catch (error) {
    if (messageOf(error).includes('cannot be locked'))
      throw new ClaimgraphError(
        'STORE_LOCKED',
        `Another process holds the data folder ${folder}: stop it, or set CLAIMGRAPH_DATA to another folder.`,
        { cause: error },
      )
    throw new ClaimgraphError(
      'STORE_UNAVAILABLE',
      `The data folder ${folder} holds no graph that can be opened (${messageOf(error)}): restore a backup, or set CLAIMGRAPH_DATA to another folder.`,
      { cause: error },
    )
  }
}

/** The graph in a folder of this machine, inside this process. One process at a time opens a folder. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded'
  private readonly database: grafeo.GrafeoDB
  /** Settles when the last write that was asked for has ended: writes run one after another. */
  private lastWrite: Promise<unknown> = Promise.resolve()
  /** Made on the first search after a write. */
  private searchIndex: Promise<SearchIndex> | null = null
  private isClosed = false

  /**
   * Opens the folder, making it if it does not exist; `:memory:` is a graph in memory.
   * @throws ClaimgraphError STORE_LOCKED where another process holds it, STORE_UNAVAILABLE where it cannot be used.
   */
  constructor(readonly location: string) {
    this.database = openDatabase(location)
  }

  async read<Row>({ name, text }: Statement, parameters: Parameters = {}, signal?: AbortSignal): Promise<Row[]> {
    this.refuseWhenClosed()
    try {
      const run = () => this.database.executeCypher(text, parameters)
      return (await inSpan(name, statementSpan, () => orAborted(run, signal))).toArray() as Row[]
    } catch (error) {
      throw failure(name, error)
    }
  }

  async write(steps: readonly Step[]): Promise<Record<string, unknown>[][]> {
    this.refuseWhenClosed()
    const result = this.lastWrite.then(() => inSpan('transaction', {}, () => this.writeNow(steps)))
    this.lastWrite = result.catch(() => undefined)
    return await result
  }

  async search(
    text: string,
    labels: readonly SearchableLabel[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<SearchHit[]> {
    this.refuseWhenClosed()
    const terms = searchTerms(text)
    return terms.length === 0 ? [] : (await this.currentSearchIndex(signal)).search(terms, labels, limit)
  }

  async countHits(text: string, labels: readonly SearchableLabel[], signal?: AbortSignal): Promise<SearchCount[]> {
    this.refuseWhenClosed()
    const terms = searchTerms(text)
    return terms.length === 0 ? [] : (await this.currentSearchIndex(signal)).count(terms, labels)
  }

  async migrate(): Promise<{ applied: string[] }> {
    return await applyMigrations(this, (step) => this.read(step))
  }

  async verify(): Promise<void> {
    await this.read({ name: 'a first statement', text: 'RETURN 1 AS one' })
  }

  /** Waits for the writes that were asked for, then lets go of the folder. */
  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    await this.lastWrite
    this.database.close()
  }

  private async writeNow(steps: readonly Step[]): Promise<Record<string, unknown>[][]> {
    const transaction = this.database.beginTransaction()
    const results: Record<string, unknown>[][] = []
    let current = 'a transaction'
    try {
      for (const {
        statement: { name, text },
        parameters,
      } of withNewVersion(steps)) {
        current = name
        const run = () => transaction.executeCypher(text, parameters)
        results.push((await inSpan(name, statementSpan, run)).toArray())
      }
      transaction.commit()
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw failure(current, error)
    }
    if (changesGraph(steps)) this.searchIndex = null
    return results.slice(0, steps.length)
  }

  private async currentSearchIndex(signal: AbortSignal | undefined): Promise<SearchIndex> {
    return await orAborted(() => (this.searchIndex ??= this.buildSearchIndex()), signal)
  }

  private async buildSearchIndex(): Promise<SearchIndex> {
    try {
      return await SearchIndex.over(await this.read<SearchableText>(statement('search/searchable-texts')))
    } catch (error) {
      this.searchIndex = null
      throw error
    }
  }

  private refuseWhenClosed(): void {
    if (this.isClosed)
      throw new ClaimgraphError('STORE_UNAVAILABLE', `The graph in ${this.location} was closed: open it again.`)
  }
}
