import { coined, kindAcronyms, ownSubject, wholeOfIt } from '../rules/systemWords.js'
import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView, type NamedHere } from './claimView.js'
import { describedSubject } from './describedSubject.js'

/** Who a claim is about: the method, and the words that say so. */
export interface ClaimSubject {
  readonly method: string | null
  readonly words: string | null
  /** Methods that share the claim: "A and B outperform C". */
  readonly others: readonly string[]
}

const prepositions =
  'with|on|of|for|in|over|than|using|by|to|from|against|under|via|through|across|like|as|including|such as|into|between|on top of|based on|unlike|compared to|fine-tuning|training|applying'
const afterPreposition = new RegExp(`(?:^|\\s)(?:${prepositions}) (?:the |an? |our |standard )?$`, 'i')
/** "Models trained with M improve ...": what the participle is done with is what the sentence credits. */
const instrument =
  /\b(?:(?:fine-?|pre-?)?(?:trained|tuned)|quantized|pruned|compressed|distilled|equipped|augmented|enhanced|optimized|initialized|adapted|combined|integrated) (?:with|by|using|via|through) (?:our |the )?$|(?<!\b(?:compared|comparison|comparable|par|competitive) )\bwith (?:our |the )?$/i
const anyPreposition = new RegExp(`(?:^|\\s)(?:${prepositions})\\s`, 'i')

/** The parts of a clause, nearest to the verb first: cut at commas, "that", "where", "which"; without what stands in brackets. */
const partsOf = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[,:;()]|\b(?:that|where|which|while|whereas)\b/g)) {
    if (match[0] !== ')') parts.unshift({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  parts.unshift({ start: from, end })
  return parts
}

/** Does a name stand for itself, neither it nor the list that it is part of after a preposition? */
const isFree = (view: ClaimView, part: Span, name: NamedHere): boolean => {
  if (afterPreposition.test(view.text.slice(part.start, name.start))) return false
  const left = view.named.findLast(
    (other) =>
      other.kind === 'method' &&
      other.end <= name.start &&
      /^(?: \([^)]*\))?(?:,|,? and|,? or|\/) ?(?:the )?$/.test(view.text.slice(other.end, name.start)),
  )
  return left === undefined || isFree(view, { start: Math.min(part.start, left.start), end: part.end }, left)
}

/** Does a verb of result follow a name: "B shows ..."? */
const followedByVerb =
  /^(?: \([^)]*\))?(?: (?:models?|agents?|also|even|only|still|can|alone|\w+ly))* (?:(?:achiev|attain|reach|obtain|yield|deliver|exhibit|demonstrat|show|produc|gain|us|requir|scor|perform|offer|provid|tak|generat)(?:s|es|ed|e)?|has|have|is|are|was|were)\b/

const isCoordinated = (text: string, one: Span, other: Span): boolean => {
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return /^(?: \([^)]*\))? (?:and|or|as well as) (?:the |our )?$/.test(text.slice(left.end, right.start))
}

const named = (view: ClaimView, chosen: NamedHere, clause: Span): ClaimSubject => ({
  method: chosen.name,
  words: view.text.slice(chosen.start, chosen.end),
  others: namedIn(view, clause, 'method')
    .filter(
      (other) =>
        other.name !== chosen.name && other.introduced === chosen.introduced && isCoordinated(view.text, chosen, other),
    )
    .map(({ name }) => name),
})

const lastWords =
  /(?:^|\s)([\p{L}\p{N}][\p{L}\p{N}.+-]*)(?: (?:model|method|framework|approach|algorithm|system|agent|network|pipeline|architecture|variant)s?)?(?: (?:can|could|also|even|not|only|may|is|are|was|were|has|have|already|still|thus|\w+ly|able|to))*\s*$/u

/** A name in front of the verb that no list has, known by its shape: "our PancapChain-13B model can beat". */
const unlistedSubject = (view: ClaimView, part: Span, mainMethod: string | null): string | null => {
  if (mainMethod !== null && coined.test(mainMethod)) return null
  const match = lastWords.exec(view.text.slice(part.start, part.end))
  const word = match?.[1]
  if (
    !match ||
    word === undefined ||
    !coined.test(word) ||
    /^\d/.test(word) ||
    kindAcronyms.test(word) ||
    word.length > 30
  )
    return null
  const start = part.start + match.index
  const isOther = view.named.some(({ kind, start: from, end }) => kind !== 'method' && from < part.end && end > start)
  return isOther || anyPreposition.test(view.text.slice(part.start, start)) ? null : word
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)

/** Is a description one of the paper's own method, by a word that both share? */
const isOfMain = (described: string, main: string | null): boolean => {
  const own = wordsOf(main ?? '')
  return wordsOf(described).some((word) => own.includes(word))
}

/** "with models such as A and B achieving ...": the last name of a clause of its own with "with", right before the participle. */
const actor = (view: ClaimView, verb: number): NamedHere | undefined => {
  const last = view.named.findLast(({ kind, end }) => kind === 'method' && end <= verb)
  if (
    !last ||
    !/^(?: \([^)]*\))?(?: models?| frameworks?| agents?)? (?:\w+ly )?$/.test(view.text.slice(last.end, verb))
  )
    return undefined
  return /(?:, |\) )with [^,;:]*$/.test(view.text.slice(0, last.start)) ? last : undefined
}

/** Where the paper has no method of its own: the method named last before the cue, unless something is compared with it. */
const nearestBefore = (view: ClaimView, { start }: ClaimFrame): NamedHere | undefined =>
  namedIn(view, { start: 0, end: start }, 'method').findLast(
    (name) =>
      !/\b(?:than|over|against|to|unlike|versus|vs\.?|compared with|from) (?:the |an? )?$/i.test(
        view.text.slice(0, name.start),
      ),
  )

const grammaticalSubject = (
  view: ClaimView,
  frame: ClaimFrame,
  mainMethod: string | null,
  previous: ClaimSubject | null,
): ClaimSubject => {
  const isParticiple = /^\w+ing\b/.test(view.lower.slice(frame.start))
  const beside = isParticiple ? actor(view, frame.start) : undefined
  if (beside) return named(view, beside, { start: 0, end: frame.start })
  if (isParticiple && previous) return previous
  const isVerb = frame.cue.frame !== 'compares' && frame.cue.frame !== 'gain'
  const clause = { start: isParticiple ? 0 : frame.scope.start, end: frame.start }
  const owned = namedIn(view, clause, 'method').find(({ introduced }) => introduced)
  const credited = owned && instrument.test(view.text.slice(clause.start, owned.start)) ? owned : undefined
  if (credited) return named(view, credited, clause)
  for (const [index, part] of partsOf(view.text, clause).entries()) {
    const before = (name: NamedHere): string => view.text.slice(part.start, name.start)
    const methods = namedIn(view, part, 'method').filter(({ name }) => !wholeOfIt.test(name))
    const isComplement = view.text.slice(0, part.start).endsWith('that')
    const free = methods.filter((name) => isFree(view, part, name))
    const introduced = free.find((method) => method.introduced)
    if (introduced) return named(view, introduced, clause)
    const unlisted = index === 0 && !isParticiple ? unlistedSubject(view, part, mainMethod) : null
    if (unlisted !== null) return { method: unlisted, words: unlisted, others: [] }
    const described =
      index === 0 && !isParticiple && isVerb && frame.cue.frame !== 'reaches' && methods.length === 0
        ? describedSubject(view, part)
        : null
    if (described !== null && !isOfMain(described, mainMethod))
      return { method: described, words: described, others: [] }
    const other = isParticiple
      ? undefined
      : free.find(
          (name) =>
            !anyPreposition.test(before(name)) &&
            (isVerb || !previous || isComplement || followedByVerb.test(view.text.slice(name.end))),
        )
    const match = ownSubject.exec(view.text.slice(part.start, part.end))
    const own = match && { start: part.start + match.index, end: part.start + match.index + match[0].length }
    if (own && !(other && own.start <= other.start && other.end <= own.end)) {
      const words = view.text.slice(own.start, own.end)
      const isBack = /^(?:it|its|they|their)$/i.test(words) && previous?.method != null && previous.words !== null
      return isBack ? previous : { method: mainMethod, words, others: [] }
    }
    if (other) return named(view, other, clause)
  }
  return previous ?? { method: mainMethod, words: null, others: [] }
}

/**
 * The subject of a frame: a method named as the grammatical subject of its clause, else the paper's own method, for which
 * "we", "it" and "our approach" stand, else the subject of the clause before. A participle has the subject of the verb that
 * it follows.
 */
export const subjectOf = (
  view: ClaimView,
  frame: ClaimFrame,
  mainMethod: string | null,
  previous: ClaimSubject | null,
): ClaimSubject => {
  const found = grammaticalSubject(view, frame, mainMethod, previous)
  const nearest = found.method === null ? nearestBefore(view, frame) : undefined
  return nearest ? named(view, nearest, { start: 0, end: frame.start }) : found
}
