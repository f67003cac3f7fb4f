import type { Line, Run } from './Line.js'
import { textOf } from './Line.js'

/** A name that the text spells out: `Dynamic Bad Pair Mining (DBPM)`. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  readonly sentence: number
  readonly longRun: Run
  readonly shortRun: Run
}

const isShort = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}.&+@/$-]{1,14}$/u.test(text) && /\p{Lu}|\d/u.test(text) && /\p{L}/u.test(text)

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Parts of words that can give a letter: `Low-Rank` and `BlockAffine` give two. */
const partsOf = (word: string): string[] =>
  word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * True where the letters of `short` stand in order in the words, each word but the smallest giving its first letter;
 * an abbreviation of four letters or more may leave one word out. The later parts of a word with hyphens may give theirs.
 */
export const spells = (short: string, words: readonly string[]): boolean => {
  const wanted = letters(short)
  if (wanted.length < 2) return false
  if (/\p{Lu}/u.test(words[0] ?? '') && wanted === letters(words.join('').replace(/\P{Lu}/gu, ''))) return true
  const parts = words.flatMap((word) =>
    partsOf(word).map((text, at) => ({ text, mayBeSkipped: at > 0 || minor.has(text) })),
  )
  if (parts.length < 2 || !parts[0]?.text.startsWith(wanted.charAt(0))) return false
  const fits = (at: number, part: number, mayLeaveOut: boolean): boolean => {
    if (at === wanted.length) return parts.slice(part).every(({ mayBeSkipped }) => mayBeSkipped)
    const current = parts[part]
    if (current === undefined) return false
    if (current.mayBeSkipped && fits(at, part + 1, mayLeaveOut)) return true
    if (part > 0 && mayLeaveOut && fits(at, part + 1, false)) return true
    if (!current.text.startsWith(wanted.charAt(at))) return false
    let taken = 1
    let from = 1
    for (;;) {
      if (fits(at + taken, part + 1, mayLeaveOut)) return true
      const found = at + taken < wanted.length ? current.text.indexOf(wanted.charAt(at + taken), from) : -1
      if (found < 0) return false
      from = found + 1
      taken++
    }
  }
  return fits(0, 0, wanted.length >= 4)
}

const minor: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'in',
  'to',
  'with',
  'on',
  'a',
  'via',
  'by',
  'from',
])

/** The shortest run before `end` that `short` abbreviates, or null. */
const longFormBefore = ({ tokens }: Pick<Line, 'tokens'>, end: number, short: string): Run | null => {
  for (let from = end - 1; from >= Math.max(0, end - 10); from--) {
    const words = tokens.slice(from, end).map(({ text }) => text)
    const [first = ''] = words
    if (/^[,;:()]$/.test(first)) return null
    if (/\p{L}/u.test(first) && !minor.has(first.toLowerCase()) && spells(short, words)) return { from, to: end }
  }
  return null
}

/** The abbreviations that a line spells out: long form, then the short one in brackets, or the other way round. */
export const abbreviationsIn = (line: Pick<Line, 'sentence' | 'tokens' | 'source'>): Abbreviation[] => {
  const found: Abbreviation[] = []
  const { tokens, sentence } = line
  tokens.forEach((token, index) => {
    if (token.text !== '(') return
    const close = tokens.findIndex(({ text }, at) => at > index && /^[),;]$/.test(text))
    if (close < 0) return
    const inside = { from: index + 1, to: close }
    const words = textOf(line, inside)
    const before = tokens[index - 1]
    if (isShort(words)) {
      const quoted = /^["']$/.test(before?.text ?? '') ? index - 1 : index
      const longRun = longFormBefore(line, quoted, words)
      if (longRun) found.push({ short: words, long: textOf(line, longRun), sentence, longRun, shortRun: inside })
    } else if (
      before &&
      isShort(before.text) &&
      close - index > 2 &&
      spells(
        before.text,
        tokens.slice(index + 1, close).map(({ text }) => text),
      )
    )
      found.push({
        short: before.text,
        long: words,
        sentence,
        longRun: inside,
        shortRun: { from: index - 1, to: index },
      })
  })
  return found
}
