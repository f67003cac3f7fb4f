import { ideaTaxonomy } from '../lexicon/ideaTaxonomy.js'
import { endOfWeighted, isApplied, reweightingFrames, type ReweightingFrame } from '../rules/reweightingFrames.js'

const frames = reweightingFrames.map((frame) => ({ ...frame, pattern: new RegExp(frame.pattern, 'g') }))
const kinds = ideaTaxonomy.flatMap(({ id, weighs }) => (weighs === null ? [] : [{ id, weighs }]))

/** `token-level`, `sample-wise`: for each of what a weight is given. */
const levelled = /^(?:per-)?(.+?)-(?:level|wise)$/
/** `class-aware`: what the weights go by. */
const guided = /^(.+?)-(?:aware|specific|dependent|adaptive|quality|importance)$/

const kindCalled = (words: string): string[] =>
  kinds.flatMap(({ id, weighs }) => (weighs.test(words) ? [id] : [])).slice(0, 1)

const kindsOfStems = (phrase: readonly string[], affixed: RegExp): readonly string[] =>
  phrase.flatMap((word) => kindCalled(affixed.exec(word)?.[1] ?? ''))

/**
 * The kind of the words of a phrase that end before `end`: of two if these are known, else of one; of the last word its
 * last part will do ("small-loss").
 */
const kindAt = (phrase: readonly string[], end: number): string | undefined => {
  const two = phrase.slice(Math.max(0, end - 2), end).join(' ')
  const one = phrase[end - 1] ?? ''
  const part = end === phrase.length ? one.replace(/.*-/, '') : one
  return [two, one, part].flatMap(kindCalled)[0]
}

const loss = 'loss-reweighting'

/** Of what the losses in a phrase may be: "sample losses", "token-level losses". */
const unitOfLoss = new Set(['instance-reweighting', 'token-reweighting', 'task-reweighting'])

/**
 * The kinds that a phrase names: by its last word, or the last that is known. A level says more exactly what is weighted
 * than what it is the level of ("token-level advantages" are of tokens); of a loss both are told ("sample losses").
 */
const kindsOf = (phrase: readonly string[], isClosed: boolean): readonly string[] => {
  const ends = phrase.map((_, index) => phrase.length - index).slice(0, isClosed ? 1 : undefined)
  const end = ends.find((last) => kindAt(phrase, last) !== undefined)
  const levels = kindsOfStems(phrase, levelled)
  if (end === undefined) return levels.length > 0 ? levels : kindsOfStems(phrase, guided)
  const head = kindAt(phrase, end) ?? ''
  if (head !== loss) return levels.some((level) => level !== loss) ? levels : [head]
  const unit = end > 1 ? kindAt(phrase, end - 1) : undefined
  return [head, ...[...levels, unit ?? ''].filter((level) => unitOfLoss.has(level))]
}

/** The phrases, joined by "and" or "or", at the beginning of some words. */
const phrasesOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const end = words.findIndex((word) => endOfWeighted.test(word))
  const phrases = (end < 0 ? words : words.slice(0, end)).join(' ').split(/ (?:and|or) /)
  return phrases.map((phrase) => phrase.split(' '))
}

type Shape = Pick<ReweightingFrame, 'isClosed' | 'needs'>

/** Where the word of weighting stands in a sentence; what an open frame weighs comes after it. */
const mentionOf = (match: RegExpExecArray, what: string, { isClosed, needs }: Shape): number =>
  match.index + match[0].lastIndexOf(needs, isClosed ? undefined : match[0].length - what.length - 1)

/**
 * The kinds of reweighting that a sentence in small letters speaks of, each with the id of the frame that says it. Each
 * word of weighting is read by the first frame that finds in it what is weighted.
 */
export const reweightingIn = (lower: string): { readonly idea: string; readonly id: string }[] => {
  if (!lower.includes('weigh') && !lower.includes('contribution')) return []
  const read = new Set<number>()
  return frames.flatMap(({ id, needs, pattern, isClosed }) =>
    (lower.includes(needs) ? [...lower.matchAll(pattern)] : []).flatMap((match) => {
      const what = match.groups?.what ?? ''
      const mention = mentionOf(match, what, { isClosed, needs })
      if (read.has(mention) || !isApplied(lower.slice(0, mention))) return []
      const phrases = isClosed ? [what.split(' ')] : phrasesOf(what.split(' '))
      const found = phrases.flatMap((phrase) => kindsOf(phrase, isClosed))
      if (found.length > 0) read.add(mention)
      return found.map((idea) => ({ idea, id: `${idea}/${id}` }))
    }),
  )
}
