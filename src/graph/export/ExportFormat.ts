import type { GraphRelationship, Properties } from '../graphPages.js'

/** The nodes of one label, or the relationships of one type: a table of an export. */
export interface ExportTable {
  readonly kind: 'node' | 'relationship'
  readonly name: string
}

/** How the file of a table is written; texts come with the ends of their lines. */
export interface TableFormat<Row> {
  readonly header: string
  line(row: Row): string
}

/** A file of an export. */
export interface ExportedFile {
  /** Below the folder of the export. */
  readonly path: string
  /** Lines without the header. */
  readonly rows: number
}

/** One way to write a graph into files. */
export interface ExportFormat {
  /** What the names of the files end in. */
  readonly extension: string
  /** Sentences for the README of an export: what the files are, and what to do with them. */
  readonly description: string
  nodes(label: string): TableFormat<Properties>
  relationships(type: string): TableFormat<GraphRelationship>
  /** The flat table of claims, where the format has one, over rows of `transfer/claims`. */
  readonly claims?: TableFormat<Properties>
  /** Names and texts of further files, given those of the graph, once these are written. */
  furtherFiles?(tables: readonly (ExportTable & ExportedFile)[]): Readonly<Record<string, string>>
}
