import { notSubjects, trailingKind } from '../rules/systemWords.js'
import { praise } from '../rules/wordClasses.js'
import type { Span, Token } from './Analysis.js'
import { endsInMetric } from './claimMetrics.js'
import type { ClaimView } from './claimView.js'
import { wordClass } from './nounPhrases.js'

const auxiliaries =
  /^(?:can|could|may|might|will|would|is|are|was|were|be|been|has|have|had|do|does|did|not|also|even|only|able|to|further|still|already|both|indeed|often|then|thus|well)$/

const isNominal = (token: Token): boolean => {
  const word = wordClass(token)
  return word === 'noun' || word === 'participle' || word === 'number' || token.lower.endsWith('ing')
}

/**
 * The technique that a clause describes as its subject where no list has a name for it: "explicit reasoning boosts ...",
 * "a learned router improves ...". Null where the words before the verb are another sentence part, speak of experiments or
 * measures, or point back with an article: "the full pipeline" is what the paper proposes.
 */
export const describedSubject = (view: ClaimView, part: Span): string | null => {
  const offset = view.sentence.start
  const tokens = view.sentence.tokens.filter(
    ({ start, end }) => start - offset >= part.start && end - offset <= part.end,
  )
  let at = tokens.findIndex((token) => wordClass(token) !== 'conjunction' && wordClass(token) !== 'adverb')
  if (at < 0) return null
  for (let token = tokens[at]; token; token = tokens[++at]) {
    if (/^(?:our|proposed|this|the)$/.test(token.lower)) return null
    if (!/^an?$/.test(token.lower) && !praise.has(token.lower)) break
  }
  const from = at
  for (let token = tokens[at]; token && isNominal(token); token = tokens[at]) at++
  const words = tokens.slice(from, at)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || words.length > 5) return null
  if (wordClass(last) !== 'noun' || wordClass(first) === 'gerund') return null
  let isInside = false
  for (const token of tokens.slice(at)) {
    const word = wordClass(token)
    if (word === 'preposition' && !auxiliaries.test(token.lower)) isInside = true
    else if (!isInside && word !== 'adverb' && !auxiliaries.test(token.lower)) return null
    else if (word === 'verb' && !auxiliaries.test(token.lower)) return null
  }
  const phrase = view.text.slice(first.start - offset, last.end - offset)
  const core = phrase.replace(trailingKind, '').trim()
  const name = core.includes(' ') ? core : phrase
  if (name.length < 3 || notSubjects.test(phrase) || endsInMetric.test(phrase)) return null
  const overlaps = view.named.some(
    ({ kind, start, end }) =>
      kind !== 'method' && kind !== 'task' && start < last.end - offset && end > first.start - offset,
  )
  return overlaps || !/[ -]/.test(name) ? null : name
}
