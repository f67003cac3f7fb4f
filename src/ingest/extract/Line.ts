import { keyPart, keyStart } from '../lexicon/slug.js'
import { abbreviationsIn, type Abbreviation } from './abbreviations.js'
import type { Analysis, NormalizedText, Span, Token } from './Analysis.js'
import { nounPhrases, wordClass, type WordClass } from './nounPhrases.js'

/** A run of tokens of a line: indexes, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The title or a sentence: what the finders of names read, one at a time. */
export interface Line {
  /** Index of the sentence, -1 for the title, as in `Occurrence.sentence`. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  /** What each token can do in a phrase. */
  readonly classes: readonly WordClass[]
  /** What each token adds to the key of a name, see `keyPart`. */
  readonly keys: readonly (string | null)[]
  /** The first letters of each key: of most words they say that no name begins there. */
  readonly starts: readonly string[]
  /** Noun phrases in order, without articles. */
  readonly phrases: readonly Run[]
  /** What it spells out, in order. */
  readonly abbreviations: readonly Abbreviation[]
  /** The normalised text that the offsets of the tokens count in. */
  readonly source: NormalizedText
}

/** `we developed`, `it also achieved`, `we design`: behind a pronoun stands the verb of the clause. */
const isAfterSubject = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? ''
  const subject =
    before.endsWith('ly') || /^(?:also|then|first|thus|further)$/.test(before) ? tokens[index - 2]?.lower : before
  return /^(?:we|they|it|i)$/.test(subject ?? '')
}

const lineOf = (sentence: number, tokens: readonly Token[], source: NormalizedText): Line => {
  const classes = tokens.map((token, index) => {
    const found = wordClass(token)
    const isName = sentence >= 0 && index > 0 && /^\p{Lu}/u.test(token.text) && (found === 'verb' || found === 'gerund')
    if ((found === 'participle' || (found === 'noun' && token.text === token.lower)) && isAfterSubject(tokens, index))
      return 'verb'
    return isName ? 'noun' : found
  })
  const keys = tokens.map(({ text, lower }) => keyPart(text, lower))
  const starts = keys.map((key) => keyStart(key ?? ''))
  const phrases = nounPhrases(tokens, classes)
  const abbreviations = abbreviationsIn({ sentence, tokens, source })
  return { sentence, tokens, classes, keys, starts, phrases, abbreviations, source }
}

/** Title and sentences of a paper, in this order. */
export const linesOf = ({
  title,
  abstract,
  titleTokens,
  sentences,
}: Pick<Analysis, 'title' | 'abstract' | 'titleTokens' | 'sentences'>): Line[] => [
  lineOf(-1, titleTokens, title),
  ...sentences.map(({ index, tokens }) => lineOf(index, tokens, abstract)),
]

/** The characters of a run in the normalised text. */
export const spanOf = ({ tokens }: Pick<Line, 'tokens'>, { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

export const textOf = (line: Pick<Line, 'tokens' | 'source'>, run: Run): string => {
  const { start, end } = spanOf(line, run)
  return line.source.text.slice(start, end)
}

/** The word at an index as written; empty outside the line. */
export const wordAt = ({ tokens }: Line, index: number): string => tokens[index]?.text ?? ''

/** The word at an index in small letters; empty outside the line. */
export const lowerAt = ({ tokens }: Line, index: number): string => tokens[index]?.lower ?? ''
