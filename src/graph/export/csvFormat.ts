import type { PropertyValue } from '../graphPages.js'
import { spreadsheetCell } from './csv.js'
import type { ExportFormat } from './ExportFormat.js'
import type { GraphColumns } from './GraphColumns.js'

/** Without it Excel takes UTF-8 for the encoding of the machine. */
const byteOrderMark = '\uFEFF'

const line = (cells: readonly (PropertyValue | undefined)[]): string => `${cells.map(spreadsheetCell).join(',')}\r\n`

const claimColumns = [
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
  'confidence',
  'rule',
  'date',
  'url',
  'id',
]

/** Tables for people and their spreadsheets. Not to be read back: lists become text, and formulas are made harmless. */
export const csvFormat = (columns: GraphColumns): ExportFormat => ({
  extension: 'csv',
  description: `\`claims.csv\` has a row for each claim: who beats whom, where, by how much, and the sentence that says so. The
other tables hold the whole graph. Made for spreadsheets: UTF-8 with a byte order mark, lists in one cell, and an
apostrophe before a text that would be taken for a formula.`,
  nodes: (name) => {
    const names = columns.of({ kind: 'node', name }).map((column) => column.name)
    return {
      header: byteOrderMark + line(names),
      line: (properties) => line(names.map((property) => properties[property])),
    }
  },
  relationships: (name) => {
    const names = columns.of({ kind: 'relationship', name }).map((column) => column.name)
    return {
      header: byteOrderMark + line(['start', 'end', ...names]),
      line: ({ start, end, properties }) => line([start, end, ...names.map((property) => properties[property])]),
    }
  },
  claims: {
    header: byteOrderMark + line(claimColumns),
    line: (row) => line(claimColumns.map((name) => row[name])),
  },
})
