import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView } from './claimView.js'

/** Who a claim is about: the method, and the words that say so. */
export interface ClaimSubject {
  readonly method: string | null
  readonly words: string | null
  /** Methods that share the claim: "A and B outperform C". */
  readonly others: readonly string[]
}

const ownWords =
  /\b(?:we|our(?:s)?|it|its|this|these|they|the proposed|the resulting|the resultant)\b(?: [\w/-]+){0,4}/i
const preposition =
  /\b(?:with|on|of|for|in|over|than|using|by|to|from|against|under|via|through|across|like|as)\s+(?:the |a |an |our )?$/i

const isCoordinated = (text: string, one: Span, other: Span): boolean => {
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return /^(?: \([^)]*\))? (?:and|or|as well as) (?:the |our )?$/.test(text.slice(left.end, right.start))
}

/**
 * The subject of a frame: a method named as the grammatical subject of its clause, else what the whole sentence is
 * about, else the paper's own method, for which "we", "it" and "our approach" stand.
 */
export const subjectOf = (
  view: ClaimView,
  frame: ClaimFrame,
  mainMethod: string | null,
  previous: ClaimSubject | null,
): ClaimSubject => {
  const clause = { start: frame.scope.start, end: frame.start }
  const words = view.text.slice(clause.start, clause.end)
  const methods = namedIn(view, clause, 'method').filter(
    ({ start }) => !preposition.test(view.text.slice(Math.max(0, start - 24), start)),
  )
  const introduced = methods.find((method) => method.introduced)
  const own = ownWords.exec(words)?.[0] ?? null
  const chosen = introduced ?? (own === null ? methods.at(-1) : undefined)
  if (chosen) {
    const others = methods
      .filter(({ name, start, end }) => name !== chosen.name && isCoordinated(view.text, chosen, { start, end }))
      .map(({ name }) => name)
    return { method: chosen.name, words: view.text.slice(chosen.start, chosen.end), others }
  }
  if (own !== null) return { method: mainMethod, words: own, others: [] }
  return previous ?? { method: mainMethod, words: null, others: [] }
}
