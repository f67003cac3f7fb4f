import { ClaimgraphError } from '../../ClaimgraphError.js'
import type { GraphStore } from '../GraphStore.js'
import { type GraphPage, graphPages, type Properties, type ScalarValue } from '../graphPages.js'
import { isList } from './csv.js'
import type { ExportTable } from './ExportFormat.js'

type ScalarType = 'boolean' | 'long' | 'double' | 'string'
export type ColumnType = ScalarType | `${ScalarType}[]`

/** A property that some node of a label, or some relationship of a type, has. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
}

const scalarType = (value: ScalarValue): ScalarType => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The type that takes the values of both: whole numbers among fractions are fractions, anything else is text. */
const widest = (one: ScalarType, other: ScalarType): ScalarType => {
  if (one === other) return one
  return [one, other].every((type) => type === 'long' || type === 'double') ? 'double' : 'string'
}

/** Characters that may stand between the elements of a list, the readable ones first. */
const separators = [';', '|', '\t', '\u001F', '\u001E']

/** Which properties a graph has, with their types: found by reading it, since a table needs its columns beforehand. */
export class GraphColumns {
  private readonly tables = new Map<string, Map<string, { type: ScalarType | null; hasLists: boolean }>>()
  private free = separators

  /** @throws ClaimgraphError STORE_*. */
  static async of(store: GraphStore): Promise<GraphColumns> {
    const columns = new GraphColumns()
    for await (const page of graphPages(store)) columns.add(page)
    return columns
  }

  add({ nodes, relationships, position: { label } }: GraphPage): void {
    for (const properties of nodes) this.addTo({ kind: 'node', name: label }, properties)
    for (const { type, properties } of relationships) this.addTo({ kind: 'relationship', name: type }, properties)
  }

  /** The columns of a table: `id` first, where there is one, then by name. */
  of({ kind, name }: ExportTable): Column[] {
    return [...(this.tables.get(`${kind} ${name}`) ?? [])]
      .map(([column, { type, hasLists }]): Column => ({
        name: column,
        type: `${type ?? 'string'}${hasLists ? '[]' : ''}`,
      }))
      .sort((one, other) => Number(other.name === 'id') - Number(one.name === 'id') || (one.name < other.name ? -1 : 1))
  }

  /**
   * A character that stands in no element of any list.
   * @throws ClaimgraphError STORE_FAILED where every one that could be used does.
   */
  listSeparator(): string {
    const [separator] = this.free
    if (separator === undefined)
      throw new ClaimgraphError(
        'STORE_FAILED',
        'The lists of this graph hold every character that could separate their elements: export it as jsonl.',
      )
    return separator
  }

  private addTo({ kind, name }: ExportTable, properties: Properties): void {
    const key = `${kind} ${name}`
    const table = this.tables.get(key) ?? new Map<string, { type: ScalarType | null; hasLists: boolean }>()
    this.tables.set(key, table)
    for (const [property, value] of Object.entries(properties)) {
      const values = isList(value) ? value : [value]
      const column = table.get(property) ?? { type: null, hasLists: false }
      table.set(property, column)
      column.hasLists ||= isList(value)
      for (const each of values) column.type = widest(column.type ?? scalarType(each), scalarType(each))
      if (isList(value))
        this.free = this.free.filter((character) => !values.some((each) => String(each).includes(character)))
    }
  }
}
