import { messageOf } from '../messageOf.js'
import type { Document, RejectedRecord } from './Document.js'

/** What `work` makes of a document; one that no rule foresaw is set aside with the reason, so that the rest goes on. */
export const orSetAside = <Result>(
  document: Document,
  work: (document: Document) => Result,
): Result | RejectedRecord => {
  try {
    return work(document)
  } catch (error) {
    return { place: document.place, reason: `It could not be analysed: ${messageOf(error)}` }
  }
}
