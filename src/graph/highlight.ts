import { type SearchTerm, type SearchWord } from './searchTerms.js'

/** A piece of a text: a word that was searched for, or what stands between such words. */
export interface TextSegment {
  readonly text: string
  readonly isMatch: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** UTF-16 units of a long text that are shown, and how many of them at most before the first match. */
const excerptLength = 240
const lead = 80

/**
 * Whether one word becomes the other by at most `most` changes: a character replaced, left out or put in, or two that
 * stand side by side exchanged. Only what may still be within reach is looked at, at most `4 ** most` walks along a word.
 */
const isWithin = (one: string, other: string, most: number): boolean => {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  if (same === one.length && same === other.length) return true
  if (most === 0) return false
  const [rest, otherRest] = [one.slice(same), other.slice(same)]
  return (
    isWithin(rest.slice(1), otherRest.slice(1), most - 1) ||
    isWithin(rest.slice(1), otherRest, most - 1) ||
    isWithin(rest, otherRest.slice(1), most - 1) ||
    (one.charAt(same) === other.charAt(same + 1) &&
      one.charAt(same + 1) === other.charAt(same) &&
      isWithin(rest.slice(2), otherRest.slice(2), most - 1))
  )
}

const matches = (word: string, { text, isPrefix, typingErrors }: SearchWord, isName: boolean): boolean =>
  word === text || (isPrefix && word.startsWith(text)) || (isName && isWithin(word, text, typingErrors))

const matchesIn = (text: string, terms: readonly SearchTerm[], isName: boolean): Span[] => {
  const wanted = terms.flatMap(({ words }) => words)
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: found, index }) => {
    const word = found.toLowerCase()
    return wanted.some((one) => matches(word, one, isName)) ? [{ start: index, end: index + found.length }] : []
  })
}

/** The place itself, or the one behind it where a character of two units would be cut. */
const uncut = (text: string, place: number): number => (/[\udc00-\udfff]/.test(text.charAt(place)) ? place + 1 : place)

/** The part of a long text that begins a little before its first match, cut between words where it has any. */
const excerpt = (text: string, first: Span): Span => {
  if (text.length <= excerptLength) return { start: 0, end: text.length }
  const from = Math.min(text.length - excerptLength, Math.max(0, first.start - lead))
  const wordBegins = text.slice(from, first.start).search(/(?<=\s)\S/)
  const start = from === 0 ? 0 : uncut(text, from + Math.max(0, wordBegins))
  const to = Math.max(start + excerptLength, first.end)
  if (to >= text.length) return { start, end: text.length }
  const wordEnds = text.slice(first.end, to).search(/\s\S*$/)
  return { start, end: wordEnds < 0 ? uncut(text, to) : first.end + wordEnds }
}

/**
 * A text in segments, those that match the words of a search and those between them, or null where nothing matches.
 * Joined they are the text, or an excerpt of a long one. In a name a word may differ by the typing errors that the search
 * forgives. The segments are the text itself: no markup is added, and none that it has is taken out.
 */
export const highlight = (text: string, terms: readonly SearchTerm[], isName: boolean): TextSegment[] | null => {
  const found = matchesIn(text, terms, isName)
  const [first] = found
  if (first === undefined) return null
  const { start, end } = excerpt(text, first)
  const segments: TextSegment[] = []
  let place = start
  for (const match of found.filter((one) => one.start >= start && one.end <= end)) {
    segments.push({ text: text.slice(place, match.start), isMatch: false })
    segments.push({ text: text.slice(match.start, match.end), isMatch: true })
    place = match.end
  }
  segments.push({ text: text.slice(place, end), isMatch: false })
  return segments.filter((segment) => segment.text !== '')
}
