import { afterOtherNames, dataHeads } from '../rules/nameFrames.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { candidate, type Candidate } from './Candidate.js'
import { governorOf } from './governor.js'
import { lowerAt, wordAt, type Line, type Run } from './Line.js'
import {
  isCapitalized,
  isCoined,
  isName,
  isOfKnownFamily,
  isOnlyFieldTerms,
  isOnlyKnownTerms,
  properNames,
  withoutDataHead,
} from './properNames.js'

/** Words that may stand between the name of data and its head, or after the head: `the GSM8K test set`. */
const splitWords =
  /^(?:test|validation|val|dev|development|evaluation|training|public|image|video|set|sets|split|splits|dataset|datasets|benchmark|benchmarks|corpus|challenge|leaderboard)$/

const isTraining = /^(?:train|pre-?train|fine-?tun|finetun|learn|instruction-tun)/

/** The verb before a name says whether data is to learn from or to be judged on. */
const kindAt = (line: Line, { from }: Run, head: string): 'dataset' | 'benchmark' => {
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) {
    const lower = lowerAt(line, index)
    if (isTraining.test(lower)) return 'dataset'
    if (/^(?:evaluat|experiment|test|result|outperform|accuracy|achiev)/.test(lower)) return 'benchmark'
  }
  return head === 'corpus' || head === 'corpora' || head === 'database' ? 'dataset' : 'benchmark'
}

/** Names before `index` that stand in one list with a name that begins there. */
const listBefore = (line: Line, names: readonly Run[], from: number): Run[] => {
  const found: Run[] = []
  let start = from
  for (;;) {
    let at = start - 1
    while (/^(?:,|and|or|&|the|\/)$/.test(lowerAt(line, at))) at--
    if (at === start - 1) return found
    if (wordAt(line, at) === ')') {
      while (at > 0 && wordAt(line, at) !== '(') at--
      at--
    }
    const item = names.find(({ to }) => to === at + 1)
    if (!item) return found
    found.push(item)
    start = item.from
  }
}

/** Names from `index` on that stand in a list. */
const listAfter = (line: Line, names: readonly Run[], index: number): Run[] => {
  const found: Run[] = []
  let at = index
  for (;;) {
    while (/^(?:,|and|or|&|the|on|\/)$/.test(lowerAt(line, at))) at++
    const item = names.find(({ from }) => from === at)
    if (!item) return found
    found.push(item)
    at = item.to
    if (wordAt(line, at) === '(') {
      while (at < line.tokens.length && wordAt(line, at) !== ')') at++
      at++
    }
    if (!/^(?:,|and|or|&|\/)$/.test(lowerAt(line, at))) return found
  }
}

const isDataName = (line: Line, run: Run): boolean => {
  const first = wordAt(line, run.from)
  return (
    !isOnlyFieldTerms(line, run) &&
    !isOnlyKnownTerms(line, run) &&
    !isOfKnownFamily(first) &&
    !afterOtherNames.has(lowerAt(line, run.to - 1)) &&
    run.to - run.from <= 6 &&
    (isCoined(first) || isCapitalized(first) || /^\d/.test(first))
  )
}

/**
 * Names of data that the words around them give away: `the X dataset`, `X, Y and Z benchmarks`, `datasets such as X`,
 * and coined names after "on" (`results on X and Y`).
 */
export const dataNames = (line: Line): Candidate[] => {
  const names = properNames(line)
  const found: Candidate[] = []
  const add = (run: Run, head: string): void => {
    const named = withoutDataHead(line, run)
    if (isDataName(line, named)) found.push(candidate(kindAt(line, run, head), line, named))
  }
  line.tokens.forEach(({ lower, text }, index) => {
    if (!dataHeads.has(lower)) return
    const own = names.find(({ from, to }) => from <= index && to > index && isCapitalized(text))
    const before =
      own ??
      names.find(({ to }) => to === index) ??
      names.find(({ to }) => to === index - 1 && splitWords.test(lowerAt(line, index - 1)))
    if (before) {
      add(before, lower)
      if (lower.endsWith('s') || lower === 'corpora')
        for (const item of listBefore(line, names, before.from)) add(item, lower)
    }
    // "GSM8K and math benchmarks": at the end of a list of names a common word stands for the name in capitals.
    const last = { from: index - 1, to: index }
    const entry = lexicon.find('benchmark', wordAt(line, last.from).toUpperCase())
    const listed = !before && entry && lower.endsWith('s') ? listBefore(line, names, last.from) : []
    if (entry && listed.length > 0) {
      const written = candidate('benchmark', line, last, { entry })
      found.push({ ...written, name: entry.name, aliases: [written.name] })
      for (const item of listed) add(item, lower)
    }
    let next = index + 1
    if (/^(?:,|\(|:)$/.test(wordAt(line, next))) next++
    if (/^(?:such|including|namely|like|e\.g|i\.e|called|named|:)$/.test(lowerAt(line, next))) {
      next += lowerAt(line, next) === 'such' ? 2 : 1
      while (/^[.,:(]$/.test(wordAt(line, next))) next++
      for (const item of listAfter(line, names, next)) add(item, lower)
    } else if (next > index + 1 && /^[(:]$/.test(wordAt(line, next - 1)) && lower.endsWith('s'))
      for (const item of listAfter(line, names, next)) add(item, lower)
  })
  for (const run of names) {
    const isSure = line.tokens.slice(run.from, run.to).some(({ text }) => isName(text))
    if (!isSure || governorOf(line, run) !== 'place') continue
    const after = line.classes[run.to]
    if (after === 'verb' || after === 'adverb') continue
    if (after === 'noun' && !splitWords.test(lowerAt(line, run.to))) continue
    if (isDataName(line, run)) found.push(candidate(kindAt(line, run, ''), line, run))
  }
  return found
}
