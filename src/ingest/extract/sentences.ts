import { neverFinal, seldomFinal, sentenceOpeners } from '../rules/abbreviations.js'
import type { Sentence, Span } from './Analysis.js'
import { tokenize } from './tokens.js'

const wordBefore = (text: string, point: number): string =>
  /[\p{L}\p{N}.'-]*$/u.exec(text.slice(Math.max(0, point - 24), point))?.[0] ?? ''
const wordAfter = (text: string, from: number): string =>
  /^[\s"'([]*([\p{L}\p{N}'-]+)/u.exec(text.slice(from, from + 40))?.[1] ?? ''

/** A name like `iCaRL` may begin a sentence although its first letter is small. */
const canBegin = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word)

const endsAtPoint = (text: string, point: number, after: number): boolean => {
  const before = wordBefore(text, point).replace(/^[.'-]+/, '')
  const lower = before.toLowerCase()
  if (neverFinal.has(lower)) return false
  const next = wordAfter(text, after)
  if (seldomFinal.has(lower) || /^\p{Lu}$/u.test(before)) return sentenceOpeners.has(next.toLowerCase())
  return true
}

/** Ends of sentences: a mark, the quotes and brackets that close with it, then space and something that can begin. */
const boundary = /([.!?])["')\]]*(?=\s+["'([]*(\S)|$)|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}*\s)/gu

/**
 * The spans of the sentences of a normalised text, without the white space between them. Points of abbreviations,
 * initials, decimals and addresses end nothing.
 */
export const sentenceSpans = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const piece = text.slice(start, end)
    const from = start + piece.length - piece.trimStart().length
    const to = start + piece.trimEnd().length
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (match[2] !== undefined && !canBegin(wordAfter(text, end))) continue
    if (match[1] === undefined && /[/@]\S*$/.test(text.slice(Math.max(0, match.index - 80), match.index))) continue
    if (/^\s*\(?\d{0,2}$/.test(text.slice(start, match.index))) continue
    if (/\d$/.test(text.slice(0, match.index)) && /^\s\d+ ?%/.test(text.slice(end, end + 8))) continue
    if (match[1] !== '!' && match[1] !== '?' && !endsAtPoint(text, match.index, end)) continue
    close(end)
  }
  close(text.length)
  return spans
}

/** The sentences of a normalised text with their tokens. */
export const splitSentences = (text: string): Sentence[] =>
  sentenceSpans(text).map((span, index) => {
    const sentence = text.slice(span.start, span.end)
    return { ...span, index, text: sentence, tokens: tokenize(sentence, span.start) }
  })
