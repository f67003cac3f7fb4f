import type { Properties } from '../graphPages.js'
import { spreadsheetLine, byteOrderMark } from './csv.js'
import type { TableFormat } from './ExportFormat.js'

/** What the flat table of claims tells of each, of what `transfer/claims` returns: where it was read comes last. */
const columns = [
  'paper',
  'subject',
  'baselines',
  'baselineKind',
  'benchmark',
  'metric',
  'task',
  'gain',
  'unit',
  'gainKind',
  'direction',
  'value',
  'valueUnit',
  'baselineValue',
  'type',
  'polarity',
  'sentence',
  'start',
  'end',
  'source',
  'confidence',
  'rule',
  'extractorVersion',
  'date',
  'url',
  'id',
] as const

/** The ways to write the flat table of claims, over rows of `transfer/claims`. */
export const claimTables = {
  /** For spreadsheets. */
  csv: {
    header: byteOrderMark + spreadsheetLine(columns),
    line: (row) => spreadsheetLine(columns.map((name) => row[name])),
  },
  /** For programs: one JSON object a line, null where nothing is stated. */
  jsonl: {
    header: '',
    line: (row) => `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))}\n`,
  },
} satisfies Record<string, TableFormat<Properties>>
