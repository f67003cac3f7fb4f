import type { PropertyValue } from '../graphPages.js'
import { csvCell, isList } from './csv.js'
import type { ExportFormat } from './ExportFormat.js'
import type { Column, GraphColumns } from './GraphColumns.js'

const typed = ({ name, type }: Column): string => csvCell(`${name}:${type}`)

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`

/**
 * What `neo4j-admin database import full` reads: the header says the type of each column, and an arguments file names the
 * files (Neo4j Operations Manual, Import). Relationships find their ends by `id`, which no two nodes share.
 */
export const neo4jImportFormat = (columns: GraphColumns): ExportFormat => {
  const separator = columns.listSeparator()
  const cell = (value: PropertyValue | undefined, { type }: Column): string => {
    if (value === undefined || value === null) return ''
    const plain = isList(value) ? value.join(separator) : value
    return csvCell(type === 'string' || type.endsWith('[]') ? String(plain) : plain)
  }
  return {
    extension: 'csv',
    description: `For the import tool of Neo4j, which fills an empty database much faster than any other way. With the server
stopped, in this folder:

    neo4j-admin database import full @arguments.txt neo4j

\`arguments.txt\` names the files and how they are written. Then start the server: \`claimgraph serve\` or \`claimgraph ingest\`
makes the constraints and indexes.`,
    nodes: (name) => {
      const found = columns.of({ kind: 'node', name })
      return {
        header: line(found.map((column) => (column.name === 'id' ? 'id:ID' : typed(column)))),
        line: (properties) => line(found.map((column) => cell(properties[column.name], column))),
      }
    },
    relationships: (name) => {
      const found = columns.of({ kind: 'relationship', name })
      return {
        header: line([':START_ID', ':END_ID', ...found.map(typed)]),
        line: ({ start, end, properties }) =>
          line([csvCell(start), csvCell(end), ...found.map((column) => cell(properties[column.name], column))]),
      }
    },
    furtherFile: (tables) => ({
      path: 'arguments.txt',
      text: [
        ...tables.map(({ kind, name, path }) => `--${kind}s=${name}=${path}`),
        `--array-delimiter=${separatorName(separator)}`,
        '--multiline-fields=true',
        '',
      ].join('\n'),
    }),
  }
}

/** How the import tool wants a character to be named. */
const separatorName = (separator: string): string =>
  `U+${separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
