import {
  beforePrepositionTo,
  changingVerbs,
  comparedIn,
  comparingAdjectives,
  measureAtCut,
  metricHeads,
  namedAfterNumbers,
  noQuality,
  ofNumbers,
  ofResults,
  praisedQualities,
  praisingVerbs,
  qualityNoun,
  weakMetricHeads,
} from '../rules/metricFrames.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex } from './governor.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import { isCapitalized, withoutPraise } from './properNames.js'

/** `improving`, `cuts`: the chunker takes them into the phrase that they govern. */
const isGoverningVerb = (lower: string): boolean => /(?:ing|s)$/.test(lower) && changingVerbs.test(lower)

/** `to measure human error`: what follows "to" is a verb, unless that is a preposition. */
const isInfinitive = (line: Line, index: number): boolean =>
  lowerAt(line, index - 1) === 'to' &&
  /^\p{Ll}+$/u.test(wordAt(line, index)) &&
  !beforePrepositionTo.test(lowerAt(line, index - 2))

/** The phrase without adjectives that compare: `lower training cost` measures the training cost. */
const measured = (line: Line, phrase: Run): Run => {
  let { from, to } = phrase
  if (to - from > 1 && isInfinitive(line, from)) from++
  while (to - from > 1 && isGoverningVerb(lowerAt(line, from))) from++
  ;({ from, to } = withoutPraise(line, { from, to }))
  const isNoPart = (): boolean =>
    comparingAdjectives.test(lowerAt(line, from)) ||
    line.classes[from] !== 'noun' ||
    (ofNumbers.test(lowerAt(line, from)) && !namedAfterNumbers.test(textOf(line, { from, to }).toLowerCase()))
  while (to - from > 1 && isNoPart()) from++
  const isChange = (): boolean =>
    /^(?:improvements?|gains?|reductions?|increases?|drops?|results?|decreases?|trade-offs?)$/.test(
      lowerAt(line, to - 1),
    ) ||
    (/^(?:loss|degradation)$/.test(lowerAt(line, to - 1)) && metricHeads.has(lowerAt(line, to - 2)))
  while (to - from > 1 && isChange()) to--
  return { from, to }
}

const isNumber = (line: Line, index: number): boolean =>
  line.classes[index] === 'number' || /^[\d.,]*\d[%x×KMB]?$/.test(wordAt(line, index)) || wordAt(line, index) === '%'

/** A number right before or soon after a phrase: `78% accuracy`, `an accuracy of 0.93`. */
const hasNumber = (line: Line, phrase: Run, run: Run): boolean =>
  isNumber(line, phrase.from - 1) ||
  line.classes[phrase.from] === 'number' ||
  (/^(?:of|by|from|to|:|=|is|at|\()$/.test(lowerAt(line, run.to)) &&
    [1, 2, 3, 4].some((step) => isNumber(line, run.to + step)))

/** Said to measure: "in terms of", "measured by", "with respect to". */
const isMeasure = (line: Line, governor: number): boolean =>
  (lowerAt(line, governor) === 'of' && /^terms?$/.test(lowerAt(line, governor - 1))) ||
  (lowerAt(line, governor) === 'to' && /^respect$/.test(lowerAt(line, governor - 1))) ||
  (/^(?:by|via|in|using)$/.test(lowerAt(line, governor)) &&
    /^(?:measured|evaluated|quantified|assessed|improvements?|gains?|reductions?|increase|decrease|drop|improves)$/.test(
      lowerAt(line, governor - 1),
    ))

/** What `faster inference` and `rapid convergence` measure is a speed. */
const isOfSpeed = (line: Line, run: Run, phrase: Run): boolean =>
  /^(?:inference|convergence|training|decoding|generation|rendering)$/.test(lowerAt(line, run.to - 1)) &&
  [phrase.from - 1, phrase.from].some((index) =>
    /^(?:faster|fast|fastest|rapid|quicker|slower|slow)$/.test(lowerAt(line, index)),
  )

/** The measure by its name: in the singular, and as a speed where the text says "faster". */
const inSingular = (line: Line, one: Candidate, run: Run, phrase: Run): Candidate => {
  const name = isOfSpeed(line, run, phrase)
    ? `${one.name} speed`
    : one.name.replace(/(?<=..)ies$/, 'y').replace(/(?<=(?:score|rate|cost|time|gap|ratio|overhead))s$/, '')
  return name === one.name ? one : { ...one, name, aliases: [one.name] }
}

/** Losses and parameters are parts of a method more often than what is measured, unless they are counted. */
const onlyCounted = /^(?:loss|losses|parameters)$/

/** `Style Consistency`: capitals make a name of it. */
const isProperName = (line: Line, { from, to }: Run): boolean =>
  to - from > 1 && line.tokens.slice(from, to).every(({ text }) => isCapitalized(text))

const statesResults = (line: Line): boolean =>
  line.tokens.some(({ lower, text }) => ofResults.test(lower) || /^[\d.,]*\d[%x×]?$/.test(text))

/** "gains in X", "outperforms B in X": what a result is said to lie in. */
const isComparedIn = (line: Line, governor: number): boolean => {
  if (!/^(?:in|on)$/.test(lowerAt(line, governor))) return false
  if (comparedIn.test(lowerAt(line, governor - 1))) return true
  return (
    lowerAt(line, governor) === 'in' &&
    line.tokens.slice(0, governor).some(({ lower }) => /^(?:outperform|surpass|exceed|superior|beat)/.test(lower))
  )
}

/** `strict recall reaches 90.2`: the subject of a verb that has a number. */
const isCountedSubject = (line: Line, run: Run): boolean => {
  const verb = [run.to, run.to + 1].find(
    (index) =>
      changingVerbs.test(lowerAt(line, index)) ||
      /^(?:is|was|are|were|from|rises?|drops?|falls?|fell|remains?)$/.test(lowerAt(line, index)),
  )
  return verb !== undefined && [1, 2, 3, 4].some((step) => isNumber(line, verb + step))
}

/** A name of the lexicon with what it is measured on: `Cup Dice`. */
const isKnownHead = (line: Line, { to }: Run): boolean => {
  const word = wordAt(line, to - 1)
  return /\p{Lu}|\d/u.test(word) && lexicon.find('metric', word) !== null
}

/**
 * Measures by the words around them, in sentences that state results: objects of "improve" and "reduce", phrases with
 * a number, comparatives, and what stands after "in terms of".
 */
export const metricPhrases = (line: Line): Candidate[] => {
  const isOfResults = statesResults(line)
  return line.phrases.flatMap((phrase): Candidate[] => {
    const run = measured(line, phrase)
    const head = lowerAt(line, run.to - 1)
    const length = run.to - run.from
    const isQuality = isOfResults && qualityNoun.test(head) && !noQuality.test(head)
    const isHead = (isQuality || metricHeads.has(head)) && length <= 4 && (length > 1 || !weakMetricHeads.has(head))
    const isKnown = lexicon.find('metric', textOf(line, run)) !== null || (length <= 4 && isKnownHead(line, run))
    if (!isHead && !isKnown && !isOfSpeed(line, run, phrase)) return []
    const governor = governingIndex(line, phrase)
    const isGoverned = run.from > phrase.from && isGoverningVerb(lowerAt(line, phrase.from))
    const isCompared = run.from > phrase.from || comparingAdjectives.test(lowerAt(line, phrase.from - 1))
    const isPraised =
      (isQuality || praisedQualities.test(head)) && (!isOfResults || praisingVerbs.test(lowerAt(line, governor)))
    const isObject = !isPraised && (isGoverned || changingVerbs.test(lowerAt(line, governor)))
    const isNumbered = hasNumber(line, phrase, run)
    if (
      !isNumbered &&
      onlyCounted.test(head) &&
      !/^(?:validation|test|evaluation|fewer|less|more)$/.test(lowerAt(line, run.to - 2)) &&
      lexicon.find('metric', textOf(line, run)) === null
    )
      return []
    if (!isNumbered && !isKnown && isProperName(line, run)) return []
    const isResult = isOfResults && (isComparedIn(line, governor) || isCountedSubject(line, run))
    if (!isNumbered && !isMeasure(line, governor) && !isObject && !isCompared && !isResult) return []
    return [inSingular(line, candidate('metric', line, run), run, phrase)]
  })
}

/** Measures at a cut, wherever they stand: `recall@50`. */
export const measuresAtCuts = (line: Line): Candidate[] =>
  line.tokens.flatMap(({ text }, index) =>
    measureAtCut.test(text) ? [candidate('metric', line, { from: index, to: index + 1 })] : [],
  )
