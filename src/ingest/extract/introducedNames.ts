import {
  authors,
  buildingVerbs,
  dataHeads,
  genericHeads,
  introducingVerbs,
  namingWords,
  otherHeads,
} from '../rules/nameFrames.js'
import { functionWords, praise } from '../rules/wordClasses.js'
import { candidate, type Candidate } from './Candidate.js'
import type { Line, Run } from './Line.js'
import { nounPhrases, wordClass, type WordClass } from './nounPhrases.js'
import { isCapitalized, isCoined, withoutPraise } from './words.js'

const longestName = 9

/** A line with the classes of its words and its noun phrases, made once. */
interface Parsed {
  readonly line: Line
  readonly classes: readonly WordClass[]
  readonly phraseAt: ReadonlyMap<number, Run>
}

const parse = (line: Line): Parsed => {
  const classes = line.tokens.map(wordClass)
  const phraseAt = new Map(nounPhrases(line.tokens, classes).map((phrase) => [phrase.from, phrase]))
  return { line, classes, phraseAt }
}

const lowerAt = (line: Line, index: number): string => line.tokens[index]?.lower ?? ''
const textAt = (line: Line, index: number): string => line.tokens[index]?.text ?? ''

/** The noun phrase that begins at or after `index`, with nothing before it but articles, adverbs and praise. */
const phraseFrom = ({ line, classes, phraseAt }: Parsed, index: number): Run | null => {
  for (let at = index; at < line.tokens.length; at++) {
    const phrase = phraseAt.get(at)
    if (phrase) return withoutPraise(line.tokens, phrase)
    const skipped = classes[at]
    if (
      skipped !== 'function' &&
      skipped !== 'adverb' &&
      !/^["'`(]$/.test(textAt(line, at)) &&
      !praise.has(lowerAt(line, at))
    ) {
      const isListComma = textAt(line, at) === ',' && praise.has(lowerAt(line, at - 1))
      if (!isListComma) return null
    }
  }
  return null
}

const isGeneric = (line: Line, { from, to }: Run): boolean =>
  genericHeads.has(lowerAt(line, to - 1)) && line.tokens.slice(from, to - 1).every(({ lower }) => praise.has(lower))

/** The name that follows "called", "named", "termed" near a phrase, before the clause ends. */
const givenName = (parsed: Parsed, from: number): Run | null => {
  const { line } = parsed
  for (let at = from; at < Math.min(line.tokens.length, from + 16); at++) {
    if (/^[;:]$/.test(textAt(line, at))) return null
    if (!namingWords.has(lowerAt(line, at)) && !(lowerAt(line, at) === 'to' && lowerAt(line, at - 1) === 'referred'))
      continue
    const start = lowerAt(line, at + 1) === 'as' || lowerAt(line, at + 1) === 'by' ? at + 2 : at + 1
    const name = phraseFrom(parsed, start)
    if (name) return name
  }
  return null
}

/** Cuts off the generic head after a capitalised name: `Dynamic Bad Pair Mining algorithm`. */
const nameOnly = (line: Line, run: Run): Run => {
  const head = line.tokens[run.to - 1]
  const before = line.tokens[run.to - 2]
  const isTail = head && before && run.to - run.from > 1 && genericHeads.has(head.lower) && !isCapitalized(head.text)
  return isTail && (isCapitalized(before.text) || isCoined(before.text)) ? { from: run.from, to: run.to - 1 } : run
}

/** A capitalised or coined name that begins a longer phrase of small letters is named by itself only. */
const kindOf = (line: Line, run: Run, apposition: Run | null): Candidate['kind'] | null => {
  const head = lowerAt(line, run.to - 1)
  const described = apposition === null ? '' : lowerAt(line, apposition.to - 1)
  const isNamed = line.tokens.slice(run.from, run.to).some(({ text }) => isCoined(text) || isCapitalized(text))
  if (dataHeads.has(head) || dataHeads.has(described))
    return isNamed ? ((dataHeads.has(head) ? head : described).startsWith('benchmark') ? 'benchmark' : 'dataset') : null
  if (otherHeads.has(head) || (otherHeads.has(described) && !isCoined(textAt(line, run.from)))) return null
  return 'method'
}

/** The objects of an introducing verb, with what is coordinated with them. */
const objectsOf = (parsed: Parsed, index: number, isBuilding: boolean): Candidate[] => {
  const { line, classes } = parsed
  const found: Candidate[] = []
  let start = index
  for (let count = 0; count < 4; count++) {
    const phrase = phraseFrom(parsed, start)
    if (!phrase || phrase.to - phrase.from > longestName) break
    let next = phrase.to
    if (textAt(line, next) === '(') {
      const close = line.tokens.findIndex(({ text }, at) => at > next && text === ')')
      if (close > 0 && close - next < 12) next = close + 1
    }
    const given = isGeneric(line, phrase) || !isNamedRun(line, phrase) ? givenName(parsed, next) : null
    const apposition =
      textAt(line, next) === ',' && /^(?:an?|the|our)$/.test(lowerAt(line, next + 1))
        ? phraseFrom(parsed, next + 1)
        : null
    const named = given ?? nameOnly(line, phrase)
    const kind = given ? (kindOf(line, given, phrase) ?? null) : kindOf(line, phrase, apposition)
    const wanted = kind !== null && (!isBuilding || kind !== 'method' || given !== null)
    if (wanted && !isGeneric(line, named)) {
      const isData = kind !== 'method'
      found.push(candidate(kind, line, isData ? withoutDataHead(line, named) : named, { introduced: true }))
    }
    if (apposition) break
    if (textAt(line, next) === ',') next++
    if (
      classes[next] === 'conjunction' ||
      (textAt(line, next - 1) === ',' && /^(?:an?|the)$/.test(lowerAt(line, next)))
    ) {
      start = classes[next] === 'conjunction' ? next + 1 : next
      if (introducingVerbs.has(lowerAt(line, start)) || classes[start] === 'verb') break
      continue
    }
    break
  }
  return found
}

const isNamedRun = (line: Line, { from, to }: Run): boolean =>
  line.tokens.slice(from, to).some(({ text }) => isCoined(text) || isCapitalized(text))

export const withoutDataHead = (line: Line, run: Run): Run => {
  let to = run.to
  while (to - run.from > 1 && dataHeads.has(lowerAt(line, to - 1)) && !isCapitalized(textAt(line, to - 1))) to--
  let from = run.from
  while (from < to - 1 && !isCoined(textAt(line, from)) && !isCapitalized(textAt(line, from))) from++
  return { from, to }
}

/** True where the verb at `index` has the authors or their paper as its subject, or governs as a gerund. */
const isByAuthors = (line: Line, index: number): boolean => {
  if (lowerAt(line, index).endsWith('ing')) return true
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const lower = lowerAt(line, at)
    if (authors.has(lower)) return true
    if (/^[;:]$/.test(lower) || (functionWords.has(lower) && /^(?:they|which|who|that)$/.test(lower))) return false
  }
  return false
}

/** Things that a sentence says this paper introduces, in the active and in the passive voice. */
export const introducedNames = (line: Line): Candidate[] => {
  const parsed = parse(line)
  const found: Candidate[] = []
  line.tokens.forEach(({ lower }, index) => {
    const isIntroducing = introducingVerbs.has(lower)
    const isBuilding = !isIntroducing && buildingVerbs.has(lower)
    if (!isIntroducing && !isBuilding) return
    const passive = lower.endsWith('ed') && /^(?:is|are|was|were)$/.test(lowerAt(line, index - 1))
    if (passive) {
      const phrase = [...parsed.phraseAt.values()].filter(({ to }) => to <= index - 1).at(-1)
      if (isIntroducing && phrase && phrase.to >= index - 2) {
        const run = nameOnly(line, withoutPraise(line.tokens, phrase))
        if (kindOf(line, run, null) === 'method' && !isGeneric(line, run))
          found.push(candidate('method', line, run, { introduced: true }))
      }
      return
    }
    if (isByAuthors(line, index)) found.push(...objectsOf(parsed, index + 1, isBuilding))
  })
  return found
}
