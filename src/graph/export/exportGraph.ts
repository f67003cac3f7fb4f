import { ClaimgraphError } from '../../ClaimgraphError.js'
import type { GraphStore } from '../GraphStore.js'
import { type GraphPage, graphPages, type GraphRelationship, type Properties, storedCounts } from '../graphPages.js'
import { statement } from '../statements.js'
import { csvFormat } from './csvFormat.js'
import type { ExportedFile, ExportFormat, ExportTable, TableFormat } from './ExportFormat.js'
import { ExportFolder } from './ExportFolder.js'
import { GraphColumns } from './GraphColumns.js'
import { jsonlFormat } from './jsonlFormat.js'
import { neo4jImportFormat } from './neo4jImportFormat.js'

const formats = {
  csv: async (store: GraphStore) => csvFormat(await GraphColumns.of(store)),
  jsonl: () => jsonlFormat(),
  'neo4j-import': async (store: GraphStore) => neo4jImportFormat(await GraphColumns.of(store)),
}

export type ExportFormatName = keyof typeof formats
export const exportFormats = Object.keys(formats) as ExportFormatName[]

export interface ExportOptions {
  /** Stops the export between two pages; the folder stays marked as unfinished. */
  readonly signal?: AbortSignal
  /** Told how many nodes were written so far. */
  readonly onProgress?: (nodes: number) => void
}

const readme = (description: string, files: readonly ExportedFile[]): string =>
  `# A graph of Claimgraph

${description}

| file | rows |
|---|---|
${files.map(({ path, rows }) => `| ${path} | ${rows} |`).join('\n')}
`

/** A file of an export, which is made with its header. */
class TableFile<Row> implements ExportedFile {
  rows = 0

  private constructor(
    readonly path: string,
    private readonly folder: ExportFolder,
    private readonly format: TableFormat<Row>,
  ) {}

  static async begin<Row>(folder: ExportFolder, path: string, format: TableFormat<Row>): Promise<TableFile<Row>> {
    await folder.write(path, format.header)
    return new TableFile(path, folder, format)
  }

  async add(rows: readonly Row[]): Promise<void> {
    this.rows += rows.length
    await this.folder.write(this.path, rows.map((row) => this.format.line(row)).join(''))
  }
}

/** The files of a whole graph in a folder. */
class GraphFiles {
  private readonly nodes = new Map<string, TableFile<Properties>>()
  private readonly relationships = new Map<string, TableFile<GraphRelationship>>()
  private claims: TableFile<Properties> | null = null

  private constructor(private readonly store: GraphStore) {}

  static async begin(
    store: GraphStore,
    folder: ExportFolder,
    format: ExportFormat,
    tables: readonly ExportTable[],
  ): Promise<GraphFiles> {
    const files = new GraphFiles(store)
    if (format.claims) files.claims = await TableFile.begin(folder, `claims.${format.extension}`, format.claims)
    for (const { kind, name } of tables) {
      const path = `${kind}s/${name}.${format.extension}`
      if (kind === 'node') files.nodes.set(name, await TableFile.begin(folder, path, format.nodes(name)))
      else files.relationships.set(name, await TableFile.begin(folder, path, format.relationships(name)))
    }
    return files
  }

  async add({ nodes, relationships, position: { label } }: GraphPage): Promise<void> {
    await this.nodes.get(label)?.add(nodes)
    for (const [type, file] of this.relationships) await file.add(relationships.filter((one) => one.type === type))
    if (this.claims && label === 'Claim')
      await this.claims.add(
        await this.store.read(statement('transfer/claims'), { ids: nodes.map(({ id }) => id ?? null) }),
      )
  }

  tables(): (ExportTable & ExportedFile)[] {
    const of = (kind: ExportTable['kind'], files: ReadonlyMap<string, ExportedFile>) =>
      [...files].map(([name, { path, rows }]) => ({ kind, name, path, rows }))
    return [...of('node', this.nodes), ...of('relationship', this.relationships)]
  }

  list(): ExportedFile[] {
    return [...(this.claims ? [this.claims] : []), ...this.tables()].map(({ path, rows }) => ({ path, rows }))
  }
}

/**
 * Writes a whole graph into a folder: one file for each label and type, a README that counts them, and what the format
 * adds. It reads and writes page by page, so that memory does not grow with the graph (but for the embedded store itself).
 * Formats with columns read the graph twice.
 * @returns the files with their rows
 * @throws ClaimgraphError INPUT_EMPTY where the graph is empty, CONFIGURATION_INVALID where the folder holds anything or
 *   cannot be written, STORE_FAILED where the graph changes meanwhile, STORE_*; and the reason of `signal`.
 */
export const exportGraph = async (
  store: GraphStore,
  path: string,
  name: ExportFormatName,
  { signal, onProgress }: ExportOptions = {},
): Promise<ExportedFile[]> => {
  const counts = (await storedCounts(store)).filter(({ total }) => total > 0)
  if (counts.length === 0)
    throw new ClaimgraphError('INPUT_EMPTY', `The graph in ${store.location} is empty: there is nothing to export.`)
  const folder = await ExportFolder.begin(path)
  try {
    const format = await formats[name](store)
    const files = await GraphFiles.begin(store, folder, format, counts)
    let nodes = 0
    for await (const page of graphPages(store)) {
      signal?.throwIfAborted()
      await files.add(page)
      onProgress?.((nodes += page.nodes.length))
    }
    const rowsOf = new Map(files.tables().map((table) => [`${table.kind} ${table.name}`, table.rows]))
    if (counts.some((table) => rowsOf.get(`${table.kind} ${table.name}`) !== table.total))
      throw new ClaimgraphError(
        'STORE_FAILED',
        `The graph in ${store.location} changed while it was read: export it again while no other process writes to it.`,
      )
    for (const [file, text] of Object.entries(format.furtherFiles?.(files.tables()) ?? {}))
      await folder.write(file, text)
    await folder.write('README.md', readme(format.description, files.list()))
    await folder.finish()
    return files.list()
  } finally {
    await folder.close()
  }
}
