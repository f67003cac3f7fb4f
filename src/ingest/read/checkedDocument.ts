import type { Document, RejectedRecord } from '../Document.js'

/** Longer texts are no title or abstract, and would only cost time. */
export const longestTitle = 1_000
export const longestAbstract = 50_000

/** The characters as given, without surrounding white space; half a surrogate pair, which no store keeps, becomes U+FFFD. */
const trimmed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD').trim()

/** The paper with its texts trimmed, or why it is none. */
export const checkedDocument = (document: Document): Document | RejectedRecord => {
  const { place } = document
  const title = trimmed(document.title)
  const abstract = trimmed(document.abstract)
  if (title === '') return { place, reason: 'The record has no title.' }
  if (abstract === '') return { place, reason: 'The record has no abstract.' }
  if (title.length > longestTitle)
    return { place, reason: `The title has ${title.length} characters; at most ${longestTitle} are read.` }
  if (abstract.length > longestAbstract)
    return { place, reason: `The abstract has ${abstract.length} characters; at most ${longestAbstract} are read.` }
  return { ...document, title, abstract, authors: document.authors.map(trimmed) }
}
