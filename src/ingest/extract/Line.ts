import type { Analysis, NormalizedText, Span, Token } from './Analysis.js'

/** The title or a sentence: what the finders of names read, one at a time. */
export interface Line {
  /** Index of the sentence, -1 for the title, as in `Occurrence.sentence`. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  /** The normalised text that the offsets of the tokens count in. */
  readonly source: NormalizedText
}

/** Title and sentences of a paper, in this order. */
export const linesOf = ({
  title,
  abstract,
  titleTokens,
  sentences,
}: Pick<Analysis, 'title' | 'abstract' | 'titleTokens' | 'sentences'>): Line[] => [
  { sentence: -1, tokens: titleTokens, source: title },
  ...sentences.map(({ index, tokens }) => ({ sentence: index, tokens, source: abstract })),
]

/** A run of tokens of a line: indexes, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The characters of a run in the normalised text. */
export const spanOf = ({ tokens }: Line, { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

export const textOf = (line: Line, run: Run): string => {
  const { start, end } = spanOf(line, run)
  return line.source.text.slice(start, end)
}
