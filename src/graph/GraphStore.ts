import type { Statement } from './statements.js'

/** Values that both engines take as a parameter. A whole number is an integer to them, any other a float. */
export type ParameterValue =
  string | number | boolean | null | readonly ParameterValue[] | { readonly [key: string]: ParameterValue }
export type Parameters = { readonly [name: string]: ParameterValue }

/** One statement of a write, with its parameters. */
export interface Step {
  readonly statement: Statement
  readonly parameters: Parameters
}

/** Labels that `search` looks in. */
export type SearchableLabel = 'Paper' | 'Method' | 'Dataset' | 'Benchmark' | 'Task' | 'Metric' | 'Idea' | 'Claim'

export interface SearchHit {
  readonly id: string
  readonly label: SearchableLabel
  /** Greater is better; comparable only within one answer. */
  readonly score: number
}

/** How many nodes of a label a search finds, without any limit. */
export interface SearchCount {
  readonly label: SearchableLabel
  readonly total: number
}

/**
 * The one door to the graph. Two adapters implement it, embedded and Neo4j; one contract suite holds for both.
 * Every method rejects with a `ClaimgraphError` (codes `STORE_*`) and never with an engine's own error.
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j'
  /** Where the graph is, for messages: a folder or a URI without credentials. */
  readonly location: string
  /**
   * Runs one reading statement: one round trip. Rows are plain maps of scalars, lists and maps, never nodes. Where the
   * signal aborts, it rejects at once with the signal's reason, a `ClaimgraphError`, and Neo4j ends its work; the embedded
   * store begins nothing more, but cannot end a statement that has begun, and runs it to its end beside others.
   */
  read<Row>(statement: Statement, parameters?: Parameters, signal?: AbortSignal): Promise<Row[]>
  /**
   * Runs the steps in one transaction, in order: all or nothing; the graph has another version then. Resolves to the rows
   * of each step.
   */
  write(steps: readonly Step[]): Promise<ReadonlyArray<ReadonlyArray<Record<string, unknown>>>>
  /** Full-text search in names, aliases, titles, abstracts and sentences. `text` is never query syntax. */
  search(text: string, labels: readonly SearchableLabel[], limit: number, signal?: AbortSignal): Promise<SearchHit[]>
  /** How many nodes of each label the same search finds in all; a label without any has no entry. */
  countHits(text: string, labels: readonly SearchableLabel[], signal?: AbortSignal): Promise<SearchCount[]>
  /** Brings the graph's schema up to this program's; safe to call again. Rejects if the graph is newer. */
  migrate(): Promise<{ readonly applied: readonly string[] }>
  /** Resolves when the store answers; rejects with what is wrong and what to do. */
  verify(): Promise<void>
  close(): Promise<void>
}
