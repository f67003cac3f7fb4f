import { lexicon, type LexiconEntry } from '../lexicon/Lexicon.js'
import { NameMatcher, type NameForm } from '../lexicon/NameMatcher.js'
import { candidate, type Candidate } from './Candidate.js'
import type { Line } from './Line.js'
import { textOf } from './Line.js'

const formsOf = (entry: LexiconEntry): NameForm<LexiconEntry>[] =>
  [entry.name, ...entry.aliases].map((form) => ({ form, exactCase: entry.exactCase, value: entry }))

const matcherOf = (...kinds: readonly LexiconEntry['kind'][]): NameMatcher<LexiconEntry> =>
  new NameMatcher(lexicon.entries.filter(({ kind }) => kinds.includes(kind)).flatMap(formsOf))

/** Tasks and metrics are words of the language: they may stand inside a name and beside one, so each has its own pass. */
const matchers = [matcherOf('method', 'dataset', 'benchmark'), matcherOf('task'), matcherOf('metric')]

/** Names that the lexicon knows. A spelling that stands for several things gives a candidate for each. */
export const knownNames = (line: Line): Candidate[] =>
  matchers.flatMap((matcher) =>
    matcher
      .find(line)
      .flatMap(({ values, ...run }) =>
        values.map((entry) => ({ ...candidate(entry.kind, line, run, { entry }), name: textOf(line, run) })),
      ),
  )
