import {
  changingVerbs,
  comparingAdjectives,
  measureAtCut,
  metricHeads,
  weakMetricHeads,
} from '../rules/metricFrames.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex } from './governor.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import { withoutPraise } from './properNames.js'

/** `improving`, `cuts`: the chunker takes them into the phrase that they govern. */
const isGoverningVerb = (lower: string): boolean => /(?:ing|s)$/.test(lower) && changingVerbs.test(lower)

/** The phrase without adjectives that compare: `lower training cost` measures the training cost. */
const measured = (line: Line, phrase: Run): Run => {
  let { from, to } = phrase
  while (to - from > 1 && isGoverningVerb(lowerAt(line, from))) from++
  ;({ from, to } = withoutPraise(line, { from, to }))
  while (to - from > 1 && (comparingAdjectives.test(lowerAt(line, from)) || line.classes[from] !== 'noun')) from++
  while (
    to - from > 1 &&
    /^(?:improvements?|gains?|reductions?|increases?|drops?|results?|decreases?|trade-offs?)$/.test(
      lowerAt(line, to - 1),
    )
  )
    to--
  return { from, to }
}

const isNumber = (line: Line, index: number): boolean =>
  line.classes[index] === 'number' || /^[\d.,]+[%x×KMB]?$/.test(wordAt(line, index)) || wordAt(line, index) === '%'

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
  const name = isOfSpeed(line, run, phrase) ? `${one.name} speed` : one.name.replace(/(?<=..)ies$/, 'y')
  return name === one.name ? one : { ...one, name, aliases: [one.name] }
}

/**
 * Measures by the words around them, in sentences that state results: objects of "improve" and "reduce", phrases with
 * a number, comparatives, and what stands after "in terms of".
 */
export const metricPhrases = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = measured(line, phrase)
    const head = lowerAt(line, run.to - 1)
    const length = run.to - run.from
    const isHead = metricHeads.has(head) && length <= 4 && (length > 1 || !weakMetricHeads.has(head))
    if (!isHead && !isOfSpeed(line, run, phrase) && lexicon.find('metric', textOf(line, run)) === null) return []
    const governor = governingIndex(line, phrase)
    const isGoverned = run.from > phrase.from && isGoverningVerb(lowerAt(line, phrase.from))
    const isCompared = run.from > phrase.from || comparingAdjectives.test(lowerAt(line, phrase.from - 1))
    const isObject = isGoverned || changingVerbs.test(lowerAt(line, governor))
    if (!hasNumber(line, phrase, run) && !isMeasure(line, governor) && !isObject && !isCompared) return []
    return [inSingular(line, candidate('metric', line, run), run, phrase)]
  })

/** Measures at a cut, wherever they stand: `recall@50`. */
export const measuresAtCuts = (line: Line): Candidate[] =>
  line.tokens.flatMap(({ text }, index) =>
    measureAtCut.test(text) ? [candidate('metric', line, { from: index, to: index + 1 })] : [],
  )
