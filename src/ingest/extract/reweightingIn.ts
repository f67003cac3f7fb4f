import { ideaTaxonomy } from '../lexicon/ideaTaxonomy.js'
import { doneWithout, endOfWeighted, reweightingFrames } from '../rules/reweightingFrames.js'

const frames = reweightingFrames.map((frame) => ({ ...frame, pattern: new RegExp(frame.pattern, 'g') }))
const kinds = ideaTaxonomy.flatMap(({ id, weighs }) => (weighs === null ? [] : [{ id, weighs }]))

/** `token-level`, `class-aware`: what the weights go by. */
const levelled = /^(?:per-)?(.+?)-(?:level|wise|aware|specific|dependent|adaptive)$/

const kindCalled = (words: string): string[] =>
  kinds.flatMap(({ id, weighs }) => (weighs.test(words) ? [id] : [])).slice(0, 1)

/** What the last words of a phrase say is weighted, else those before; with it what is named as the level of it. */
const kindsOf = (phrase: readonly string[], isClosed: boolean): readonly string[] => {
  const levels = phrase.flatMap((word) => kindCalled(levelled.exec(word)?.[1] ?? ''))
  for (let end = phrase.length; end > (isClosed ? phrase.length - 1 : 0); end--)
    for (const from of [end - 2, end - 1]) {
      const [kind] = from < 0 ? [] : kindCalled(phrase.slice(from, end).join(' '))
      if (kind !== undefined) return [kind, ...levels]
    }
  return levels
}

/** The phrases, joined by "and" or "or", at the beginning of some words. */
const phrasesOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const end = words.findIndex((word) => endOfWeighted.test(word))
  const phrases = (end < 0 ? words : words.slice(0, end)).join(' ').split(/ (?:and|or) /)
  return phrases.map((phrase) => phrase.split(' '))
}

/** The kinds of reweighting that a sentence in small letters speaks of, each with the id of the frame that says it. */
export const reweightingIn = (lower: string): { readonly idea: string; readonly id: string }[] => {
  if (!lower.includes('weight')) return []
  return frames.flatMap(({ id, pattern, isClosed }) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const words = (match.groups?.what ?? '').split(' ')
      if (doneWithout.test(lower.slice(0, match.index + match[0].lastIndexOf('weight')))) return []
      const phrases = isClosed ? [words] : phrasesOf(words)
      return phrases.flatMap((phrase) => kindsOf(phrase, isClosed).map((idea) => ({ idea, id: `${idea}/${id}` })))
    }),
  )
}
