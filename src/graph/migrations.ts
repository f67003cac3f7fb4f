import { ClaimgraphError } from '../ClaimgraphError.js'
import type { GraphStore } from './GraphStore.js'
import { type Statement, statement, statementsIn } from './statements.js'

/** One numbered step of the graph's schema: a file of `cypher/schema`, recorded in the graph once it is applied. */
export interface Migration {
  /** Name of the file without its extension, e.g. `001-identity`. */
  readonly id: string
  /** Idempotent statements, so that one that was killed among them may begin anew. */
  readonly statements: readonly Statement[]
}

const statementsOf = ({ name, text }: Statement): Statement[] =>
  text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ name, text: part }))

/** The migrations of a kind of store in their order: a header line `// store: neo4j` leaves a file to that store. */
export const migrationsFor = (kind: GraphStore['kind']): Migration[] =>
  statementsIn('schema')
    .filter(({ text }) => (/^\/\/ store: (\w+)$/m.exec(text)?.[1] ?? kind) === kind)
    .map((file) => ({ id: file.name.slice('schema/'.length), statements: statementsOf(file) }))

/**
 * The migrations that a graph still needs.
 * @throws ClaimgraphError STORE_NEWER where the graph records one that this program does not have.
 */
export const pendingMigrations = (store: Pick<GraphStore, 'kind' | 'location'>, recorded: readonly string[]) => {
  const migrations = migrationsFor(store.kind)
  const unknown = recorded.filter((id) => !migrations.some((migration) => migration.id === id))
  if (unknown.length > 0)
    throw new ClaimgraphError(
      'STORE_NEWER',
      `The graph in ${store.location} was written by a newer Claimgraph (it has ${unknown.join(', ')}): update this one.`,
    )
  return migrations.filter(({ id }) => !recorded.includes(id))
}

/**
 * The ids of the migrations that a graph records, and the migrations that it still needs.
 * @throws ClaimgraphError STORE_NEWER as `pendingMigrations`.
 */
export const migrationsOf = async (
  store: GraphStore,
): Promise<{ readonly recorded: readonly string[]; readonly pending: readonly Migration[] }> => {
  const recorded = (await store.read<{ id: string }>(statement('load/recorded-migrations'))).map(({ id }) => id)
  return { recorded, pending: pendingMigrations(store, recorded) }
}

/**
 * Applies and records the migrations that the graph still needs. A store says how it changes its schema, and how it
 * keeps other processes from doing so at the same time; a graph that needs nothing is only read.
 */
export const applyMigrations = async (
  store: GraphStore,
  changeSchema: (step: Statement) => Promise<unknown>,
  alone: <T>(run: () => Promise<T>) => Promise<T> = (run) => run(),
): Promise<{ applied: string[] }> => {
  if ((await migrationsOf(store)).pending.length === 0) return { applied: [] }
  return await alone(async () => {
    const { pending } = await migrationsOf(store)
    for (const { id, statements } of pending) {
      for (const step of statements) await changeSchema(step)
      const parameters = { id, appliedAt: new Date().toISOString() }
      await store.write([{ statement: statement('load/record-migration'), parameters }])
    }
    return { applied: pending.map(({ id }) => id) }
  })
}
