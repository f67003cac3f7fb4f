import { claimTables } from './claimTables.js'
import { byteOrderMark, spreadsheetLine } from './csv.js'
import type { ExportFormat } from './ExportFormat.js'
import type { GraphColumns } from './GraphColumns.js'

/** Tables for people and their spreadsheets. Not to be read back: lists become text, and formulas are made harmless. */
export const csvFormat = (columns: GraphColumns): ExportFormat => ({
  extension: 'csv',
  description: `\`claims.csv\` has a row for each claim: who beats whom, where, by how much, and the sentence that says so. The
other tables hold the whole graph. Made for spreadsheets: UTF-8 with a byte order mark, lists in one cell, and an
apostrophe before a text that would be taken for a formula.`,
  nodes: (name) => {
    const names = columns.of({ kind: 'node', name }).map((column) => column.name)
    return {
      header: byteOrderMark + spreadsheetLine(names),
      line: (properties) => spreadsheetLine(names.map((property) => properties[property])),
    }
  },
  relationships: (name) => {
    const names = columns.of({ kind: 'relationship', name }).map((column) => column.name)
    return {
      header: byteOrderMark + spreadsheetLine(['start', 'end', ...names]),
      line: ({ start, end, properties }) =>
        spreadsheetLine([start, end, ...names.map((property) => properties[property])]),
    }
  },
  claims: claimTables.csv,
})
