import { ideaTaxonomy } from '../lexicon/ideaTaxonomy.js'
import { doneWithout, endOfWeighted, reweightingFrames, type ReweightingFrame } from '../rules/reweightingFrames.js'

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

/** The kind of the words of a phrase that end before `end`: of two if these are known, else of one. */
const kindAt = (phrase: readonly string[], end: number): string | undefined =>
  [end - 2, end - 1].flatMap((from) => (from < 0 ? [] : kindCalled(phrase.slice(from, end).join(' '))))[0]

/** What the last words of a phrase say is weighted, else those before. */
const headOf = (phrase: readonly string[], isClosed: boolean): string | undefined => {
  for (let end = phrase.length; end > (isClosed ? phrase.length - 1 : 0); end--) {
    const kind = kindAt(phrase, end)
    if (kind !== undefined) return kind
  }
  return undefined
}

const loss = 'loss-reweighting'

/**
 * The kinds that a phrase names. A level says more exactly what is weighted than what it is the level of
 * ("token-level advantages" are of tokens); only of a loss both are told ("sample-level losses").
 */
const kindsOf = (phrase: readonly string[], isClosed: boolean): readonly string[] => {
  const head = headOf(phrase, isClosed)
  const levels = kindsOfStems(phrase, levelled).filter((level) => head === undefined || level !== loss)
  if (head === loss) return [head, ...levels.filter((level) => level !== 'feature-reweighting')]
  if (levels.length > 0) return levels
  return head === undefined ? kindsOfStems(phrase, guided) : [head]
}

/** The phrases, joined by "and" or "or", at the beginning of some words. */
const phrasesOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const end = words.findIndex((word) => endOfWeighted.test(word))
  const phrases = (end < 0 ? words : words.slice(0, end)).join(' ').split(/ (?:and|or) /)
  return phrases.map((phrase) => phrase.split(' '))
}

/** Where the word of weighting stands in a sentence; what an open frame weighs comes after it. */
const mentionOf = (match: RegExpExecArray, what: string, { isClosed }: Pick<ReweightingFrame, 'isClosed'>): number =>
  match.index + match[0].lastIndexOf('weight', isClosed ? undefined : match[0].length - what.length - 1)

/**
 * The kinds of reweighting that a sentence in small letters speaks of, each with the id of the frame that says it. Each
 * word of weighting is read by the first frame that finds in it what is weighted.
 */
export const reweightingIn = (lower: string): { readonly idea: string; readonly id: string }[] => {
  if (!/weigh|contribution|influence|importance/.test(lower)) return []
  const read = new Set<number>()
  return frames.flatMap(({ id, pattern, isClosed }) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const what = match.groups?.what ?? ''
      const mention = mentionOf(match, what, { isClosed })
      if (read.has(mention) || doneWithout.test(lower.slice(0, mention))) return []
      const phrases = isClosed ? [what.split(' ')] : phrasesOf(what.split(' '))
      const found = phrases.flatMap((phrase) => kindsOf(phrase, isClosed))
      if (found.length > 0) read.add(mention)
      return found.map((idea) => ({ idea, id: `${idea}/${id}` }))
    }),
  )
}
