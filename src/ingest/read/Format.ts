import type { Document, RejectedRecord } from '../Document.js'
import type { Source } from './Source.js'

/** A way to write down papers. The name is what `--format` takes. */
export interface Format {
  readonly name: string
  /** A few words for the help text. */
  readonly description: string
  /** Whether a text that begins like this is in this format. */
  recognises(head: string): boolean
  /** Every record of the source, in its order: as a paper, or with the reason why it is none. Never throws on content. */
  read(source: Source): AsyncGenerator<Document | RejectedRecord>
}
