/** What a run of the pipeline did, or has done so far. `papers` is `added + changed + unchanged`; rejected records are no papers. */
export interface IngestReport {
  /** Papers that were read. One that the input holds twice counts twice. */
  readonly papers: number
  readonly added: number
  /** Papers whose text, or the extraction of it, was another one in the graph. */
  readonly changed: number
  readonly unchanged: number
  /** Records that were set aside, each with its place and a reason. */
  readonly rejected: number
  /** Claims in all papers that were read, new to the graph or not. */
  readonly claims: number
}

/** What a run did that came to its end. */
export interface FinishedRun extends IngestReport {
  /** Id of its record in the graph. */
  readonly runId: string
}
