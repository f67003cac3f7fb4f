/** Where a record was found, for messages and for provenance. */
export interface SourcePlace {
  /** The path as the user gave it, or `-` for standard input. */
  readonly path: string
  /** 1-based line on which the record begins. */
  readonly line: number
}

/**
 * One paper as a reader found it: nothing interpreted, nothing repaired. `title` and `abstract` are exactly the
 * characters of the source (without surrounding white space), so that every offset into them can be shown to a user.
 */
export interface Document {
  /** Identifier that the source gives, e.g. `2212.04486` or `iros2023/10341735`; null where it gives none. */
  readonly sourceId: string | null
  readonly title: string
  readonly abstract: string
  /** ISO 8601, as precise as the source: `2023-02-04`, `2023-02` or `2023`; null where the source gives none. */
  readonly publishedOn: string | null
  /** Names in order; empty where the source has only a count, or nothing. */
  readonly authors: readonly string[]
  /** Null where the source gives neither names nor a count. */
  readonly authorCount: number | null
  /** Null where the source gives none. */
  readonly commentCount: number | null
  readonly place: SourcePlace
}

/** A record that could not be read, kept with its place and the reason, so that nothing is lost silently. */
export interface RejectedRecord {
  readonly place: SourcePlace
  /** One sentence for the user: what is wrong with the record. */
  readonly reason: string
}
