import type { ParameterValue, Step } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'

/** Parameters of one row of a batch. */
export type Row = { readonly [name: string]: ParameterValue }

/** The statement `load/<name>` with its parameters. */
export const loadStep = (name: string, parameters: Row): Step => ({ statement: statement(`load/${name}`), parameters })

/** The statement over rows; no step where there are none. */
export const loadStepOver = (name: string, rows: readonly Row[]): Step[] =>
  rows.length === 0 ? [] : [loadStep(name, { rows })]
