import type { Properties, PropertyValue } from '../graphPages.js'
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
  /** Ids of nodes by `<label>.<property>`. */
  const emptyLists = new Map<string, string[]>()
  const noteEmptyLists = (label: string, properties: Properties) => {
    for (const [name, value] of Object.entries(properties)) {
      if (!isList(value) || value.length > 0) continue
      const property = `${label}.${name}`
      const ids = emptyLists.get(property) ?? []
      ids.push(String(properties.id))
      emptyLists.set(property, ids)
    }
  }
  const cell = (value: PropertyValue | undefined, { type }: Column): string => {
    if (value === undefined || value === null) return ''
    const plain = isList(value) ? value.join(separator) : value
    return csvCell(type === 'string' || type.endsWith('[]') ? String(plain) : plain)
  }
  return {
    extension: 'csv',
    description: `For the import tool of Neo4j, which fills an empty database. With the server stopped, in this folder:

    neo4j-admin database import full @arguments.txt neo4j

\`arguments.txt\` names the files and how they are written. Then start the server: \`claimgraph serve\` or \`claimgraph ingest\`
makes the constraints and indexes. If there is a file \`after-import.cypher\`, run it with \`cypher-shell\` afterwards: it sets
empty lists, which the tool cannot read.`,
    nodes: (name) => {
      const found = columns.of({ kind: 'node', name })
      return {
        header: line(found.map((column) => (column.name === 'id' ? 'id:ID' : typed(column)))),
        line: (properties) => {
          noteEmptyLists(name, properties)
          return line(found.map((column) => cell(properties[column.name], column)))
        },
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
    furtherFiles: (tables) => ({
      'arguments.txt': [
        ...tables.map(({ kind, name, path }) => `--${kind}s=${name}=${path}`),
        `--array-delimiter=${separatorName(separator)}`,
        '--multiline-fields=true',
        '',
      ].join('\n'),
      ...(emptyLists.size > 0 && { 'after-import.cypher': [...emptyLists].map(settingEmpty).join('') }),
    }),
  }
}

/** The import tool has no way to write a list without elements: it is set afterwards, for the nodes that have one. */
const settingEmpty = ([property, ids]: [string, readonly string[]]): string => {
  const [label, name] = property.split('.')
  return `UNWIND ${JSON.stringify(ids)} AS id MATCH (n:${label} {id: id}) SET n.${name} = [];\n`
}

/** How the import tool wants a character to be named. */
const separatorName = (separator: string): string =>
  `U+${separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
