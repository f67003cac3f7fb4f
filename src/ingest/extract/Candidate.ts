import type { LexiconEntry } from '../lexicon/Lexicon.js'
import type { EntityKind, Span } from './Analysis.js'
import type { Line, Run } from './Line.js'
import { spanOf, textOf } from './Line.js'

/** A name that one of the finders saw in one place, before the names of a paper are put together. */
export interface Candidate extends Span {
  readonly kind: EntityKind
  readonly sentence: number
  readonly name: string
  /** Other forms that this very place gives: what stands in brackets after the name. */
  readonly aliases: readonly string[]
  readonly introduced: boolean
  readonly entry: LexiconEntry | null
}

/** A candidate for the words of a run. */
export const candidate = (
  kind: EntityKind,
  line: Line,
  run: Run,
  { introduced = false, entry = null, aliases = [] }: Partial<Pick<Candidate, 'introduced' | 'entry' | 'aliases'>> = {},
): Candidate => ({
  kind,
  sentence: line.sentence,
  ...spanOf(line, run),
  name: textOf(line, run),
  aliases,
  introduced,
  entry,
})
