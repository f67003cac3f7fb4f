/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes and documents plain objects */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { messageOf } from '../messageOf.js'
import { packageJson } from '../packageJson.js'
import { inSpan } from '../tracing.js'
import type {
  GraphStore,
  Parameters,
  ParameterValue,
  SearchableLabel,
  SearchCount,
  SearchHit,
  Step,
} from './GraphStore.js'
import { withNewVersion } from './graphVersion.js'
import { luceneQuery } from './luceneQuery.js'
import { applyMigrations } from './migrations.js'
import { orAborted } from './orAborted.js'
import { searchTerms } from './searchTerms.js'
import { type Statement, statement } from './statements.js'

/**
 * Milliseconds. A server that takes no connection is given up within about twice `connection`; one that stops answering
 * on an open connection `retries` after `verify`, `read` or `write`, which are what it may take for a transaction.
 */
const timeouts = { connection: 4_000, retries: 5_000, verify: 3_000, read: 20_000, write: 300_000 }

const statementSpan = { kind: 'CLIENT', attributes: { 'db.system.name': 'neo4j' } } as const

/** Where a Neo4j server is and how to log in. */
export interface Neo4jAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** JavaScript has one type of number; Neo4j takes a whole one for an integer only if told so, and LIMIT wants an integer. */
const typed = (value: ParameterValue): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(typed)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typed(inner)]))
}

const isList = (value: object): value is readonly ParameterValue[] => Array.isArray(value)

/** Everything that a later attempt may find well again: no connection, no leader, a server that starts or ends. */
const isPassing = (error: unknown): boolean =>
  (error instanceof Error && neo4j.isRetryableError(error)) || messageOf(error).includes('acquisition timed out')

/** A graph in a Neo4j server, a cluster or Aura, over Bolt. One store serves all of a process; it holds a pool of connections. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j'
  readonly location: string
  private readonly driver: Driver
  private readonly database: string
  private isClosed = false

  /**
   * Opens no connection yet.
   * @throws ClaimgraphError CONFIGURATION_INVALID where the address is none that Bolt knows.
   */
  constructor({ uri, username, password, database }: Neo4jAddress) {
    this.location = uri.replace(/\/\/[^@/]*@/, '//')
    this.database = database
    try {
      this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
        userAgent: `claimgraph/${packageJson.version}`,
        disableLosslessIntegers: true,
        maxConnectionPoolSize: 50,
        connectionTimeout: timeouts.connection,
        connectionAcquisitionTimeout: 2 * timeouts.connection,
        connectionLivenessCheckTimeout: 30_000,
        maxTransactionRetryTime: timeouts.retries,
      })
    } catch (error) {
      const advice = 'set it to an address like neo4j://host:7687 or neo4j+s://host'
      throw new ClaimgraphError('CONFIGURATION_INVALID', `NEO4J_URI cannot be ${this.location}: ${advice}.`, {
        cause: error,
      })
    }
  }

  async read<Row>(statement: Statement, parameters: Parameters = {}, signal?: AbortSignal): Promise<Row[]> {
    return await this.readWithin(timeouts.read, statement, parameters, signal)
  }

  private async readWithin<Row>(
    limit: number,
    { name, text }: Statement,
    parameters: Parameters,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const run = async () => {
      const { records } = await this.driver.executeQuery(text, typed(parameters), {
        database: this.database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: limit },
        ...(signal && { signal }),
      })
      return records.map((record) => record.toObject() as Row)
    }
    return await this.answering(name, limit, () => inSpan(name, statementSpan, () => orAborted(run, signal)))
  }

  async write(steps: readonly Step[]): Promise<Record<string, unknown>[][]> {
    const results = await inSpan('transaction', {}, () => this.transact(withNewVersion(steps)))
    return results.slice(0, steps.length)
  }

  private writeSession(): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
  }

  private async transact(steps: readonly Step[]): Promise<Record<string, unknown>[][]> {
    const names = [...new Set(steps.map((step) => step.statement.name))].join(', ')
    return await this.answering(names, timeouts.write, async () => {
      const session = this.writeSession()
      try {
        return await session.executeWrite(
          async (transaction) => {
            // Sent without waiting for answers: one round trip for all steps.
            const answers = steps.map(({ statement: { name, text }, parameters }) =>
              inSpan(name, statementSpan, async () => await transaction.run(text, typed(parameters) as object)),
            )
            const results = await Promise.all(answers)
            return results.map(({ records }) => records.map((record) => record.toObject()))
          },
          { timeout: timeouts.write },
        )
      } finally {
        await session.close()
      }
    })
  }

  async search(
    text: string,
    labels: readonly SearchableLabel[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<SearchHit[]> {
    const terms = searchTerms(text)
    if (terms.length === 0) return []
    const parameters = { query: luceneQuery(terms), labels, limit }
    return await this.read<SearchHit>(statement('search/full-text'), parameters, signal)
  }

  async countHits(text: string, labels: readonly SearchableLabel[], signal?: AbortSignal): Promise<SearchCount[]> {
    const terms = searchTerms(text)
    if (terms.length === 0) return []
    const parameters = { query: luceneQuery(terms), labels }
    return await this.read<SearchCount>(statement('search/full-text-counts'), parameters, signal)
  }

  async migrate(): Promise<{ applied: string[] }> {
    const change = (step: Statement) => this.changeSchema(step)
    return await applyMigrations(this, change, (run) => this.alone(run))
  }

  async verify(): Promise<void> {
    await this.readWithin(timeouts.verify, { name: 'a first statement', text: 'RETURN 1 AS one' }, {})
  }

  /** Closes the connections; statements under way end with an error. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.driver.close()
  }

  /**
   * Runs something while no other process does: changes of the schema at one moment fail for each other or block each
   * other, IF NOT EXISTS or not. All lock every node that stands for the lock, since two that begin at once may each
   * make one; a process that dies lets go of it with its connection.
   */
  private async alone<T>(run: () => Promise<T>): Promise<T> {
    await this.transact([{ statement: statement('load/schema-lock'), parameters: {} }])
    const session = this.writeSession()
    try {
      const lock = session.beginTransaction({ timeout: 0 })
      const { name, text } = statement('load/lock-schema')
      await this.answering(name, timeouts.write, async () => await lock.run(text, { at: new Date().toISOString() }))
      const result = await run()
      await lock.commit()
      return result
    } finally {
      await session.close()
    }
  }

  /**
   * Runs a change of the schema, which Neo4j takes only in a transaction of its own. A server that was killed while it
   * made a constraint may have kept the index of it, which then is in the way of the constraint: it is made anew.
   */
  private async changeSchema(change: Statement): Promise<void> {
    const steps = [{ statement: change, parameters: {} }]
    try {
      await this.transact(steps)
    } catch (error) {
      const isInTheWay =
        error instanceof Error && codeOf(error.cause) === 'Neo.ClientError.Schema.IndexWithNameAlreadyExists'
      const [, name, label] = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\)/.exec(change.text) ?? []
      if (!isInTheWay || name === undefined || label === undefined) throw error
      const left = await this.read(statement('load/index-without-constraint'), { name, label })
      if (left.length === 0) throw error
      await this.transact([{ statement: { name: change.name, text: `DROP INDEX ${name}` }, parameters: {} }])
      await this.transact(steps)
    }
  }

  private async answering<T>(what: string, limit: number, run: () => Promise<T>): Promise<T> {
    if (this.isClosed)
      throw new ClaimgraphError('STORE_UNAVAILABLE', `The connection to ${this.location} was closed: open it again.`)
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      // The server has its own limit and says so first, unless it has gone silent.
      const giveUp = () => {
        reject(this.unavailable(undefined))
      }
      timer = setTimeout(giveUp, limit + timeouts.retries)
    })
    try {
      return await Promise.race([run(), tooLate])
    } catch (error) {
      throw this.failure(what, error)
    } finally {
      clearTimeout(timer)
    }
  }

  private unavailable(cause: unknown): ClaimgraphError {
    const advice = 'start it, or set NEO4J_URI to where it is (unset it for the embedded store)'
    return new ClaimgraphError('STORE_UNAVAILABLE', `Neo4j at ${this.location} does not answer: ${advice}.`, { cause })
  }

  private failure(what: string, error: unknown): ClaimgraphError {
    if (error instanceof ClaimgraphError) return error
    const code = codeOf(error)
    const options = { cause: error }
    if (code === 'Neo.ClientError.Database.DatabaseNotFound')
      return new ClaimgraphError(
        'STORE_UNAVAILABLE',
        `Neo4j at ${this.location} has no database ${this.database}: set NEO4J_DATABASE to one that it has.`,
        options,
      )
    if (code.startsWith('Neo.ClientError.Security.'))
      return new ClaimgraphError(
        'STORE_UNAUTHORIZED',
        `Neo4j at ${this.location} refuses the credentials (${messageOf(error)}): set NEO4J_USERNAME and NEO4J_PASSWORD.`,
        options,
      )
    if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
      return new ClaimgraphError('TIMED_OUT', `Neo4j took too long over ${what}, and ended it.`, options)
    if (messageOf(error).startsWith('Server responded HTTP'))
      return new ClaimgraphError(
        'STORE_UNAVAILABLE',
        `A web server answers at ${this.location}: set NEO4J_URI to the port for Bolt, 7687 where nobody changed it.`,
        options,
      )
    if (isPassing(error)) return this.unavailable(error)
    return new ClaimgraphError('STORE_FAILED', `Neo4j could not run ${what}: ${messageOf(error)}`, options)
  }
}
