import { lexicon, type LexiconEntry } from '../lexicon/Lexicon.js'
import { NameMatcher } from '../lexicon/NameMatcher.js'
import { metricHeads } from '../rules/metricFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { governorOf } from './governor.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import { isCapitalized } from './wordForms.js'

let matcher: NameMatcher<LexiconEntry> | undefined

/** Every spelling that the lexicon knows, under the entry that it denotes. */
const knownForms = (): NameMatcher<LexiconEntry> =>
  (matcher ??= new NameMatcher(
    lexicon.entries.flatMap((entry) =>
      [entry.name, ...entry.aliases]
        .filter((form) => lexicon.find(entry.kind, form) === entry)
        .map((form) => ({ form, kind: entry.kind, exactCase: entry.exactCase, value: entry })),
    ),
  ))

/** Spelled so that it can only be a measure: `mAP`, `F1`, `Recall@10`. Measures in common words need a result beside them. */
const isTelling = (text: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2}|\d|@/u.test(text)

/** `EM damage`: an abbreviation before a noun that is no measure stands for something else. */
const isModifier = (line: Line, { to }: Run): boolean =>
  line.classes[to] === 'noun' &&
  !metricHeads.has(lowerAt(line, to)) &&
  !/^(?:points?|gains?|improvements?|values?|results?|metrics?|measures?|reductions?|drops?|increases?)$/.test(
    lowerAt(line, to),
  )

/** A family is a paper's method where it is used, compared with or put into the title, not where it is the subject matter. */
const isMeant = (entry: LexiconEntry, line: Line, run: Run): boolean => {
  if (entry.kind === 'metric') return line.sentence >= 0 && isTelling(textOf(line, run)) && !isModifier(line, run)
  if (!entry.family) return true
  if (entry.kind === 'task')
    return (
      line.sentence === -1 || /^(?:tasks?|problems?|for)$/.test(lowerAt(line, run.to) || lowerAt(line, run.from - 1))
    )
  const governor = governorOf(line, run)
  if (line.sentence === -1) return /^(?:with|by|via|using|through|of)$/.test(lowerAt(line, run.from - 1))
  const isOurs = line.tokens.some(({ lower }) => lower === 'we' || lower === 'our')
  return isOurs && (governor === 'used' || governor === 'compared')
}

/** `BLEU scores` are counted in the BLEU score. */
const inSingular = ({ kind }: LexiconEntry, text: string): string =>
  kind === 'metric' ? text.replace(/(?<=score)s$/, '') : text

/** What follows the name of a family of models in the name of one of them: `Sonnet 4.6`, `3 Flash`, `2.5 72B`. */
const editions =
  /^(?:Flash|Pro|Sonnet|Opus|Haiku|Turbo|Mini|Nano|Ultra|Large|Small|Medium|Instruct|Coder|Thinking|Lite|Max|Plus|Chat|VL|Omni|[AE]?\d+(?:\.\d+)?[BM])$/
const versions = /^\d{1,2}(?:\.\d{1,2})?$/

/** A name with the edition that follows it; the same run where none does. */
const withEdition = (line: Line, { from, to }: Run): Run => {
  let end = to
  while (editions.test(wordAt(line, end)) || versions.test(wordAt(line, end))) end++
  const isEdition = line.tokens.slice(to, end).some(({ text }) => editions.test(text))
  return isEdition && isCapitalized(wordAt(line, from)) ? { from, to: end } : { from, to }
}

/** Names that the lexicon knows. A spelling that stands for several things gives a candidate for each. */
export const knownNames = (line: Line): Candidate[] =>
  knownForms()
    .find(line)
    .flatMap(({ values, ...run }) =>
      values
        .filter((entry) => isMeant(entry, line, run))
        .map((entry) => {
          const whole = entry.kind === 'method' ? withEdition(line, run) : run
          const known = whole.to > run.to ? lexicon.find('method', textOf(line, whole)) : entry
          return {
            ...candidate(entry.kind, line, whole, { entry: known }),
            name: inSingular(entry, textOf(line, whole)),
          }
        }),
    )
