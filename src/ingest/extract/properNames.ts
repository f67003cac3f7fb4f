import { dataHeads } from '../rules/nameFrames.js'
import { fieldPhrases, fieldTerms } from '../rules/fieldTerms.js'
import { praise } from '../rules/wordClasses.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { lookupKey } from '../lexicon/slug.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'

/** The last word of a phrase, in small letters; of a word with hyphens the last part. */
export const lastWord = (phrase: string): string => phrase.toLowerCase().split(/[\s-]/).at(-1) ?? ''

/** A word that no dictionary has: capitals or digits among its letters (`ParetoDA`, `LLaMA2-7B`, `XSum`, `GLUE`). */
export const isCoined = (text: string): boolean =>
  /\p{L}/u.test(text) && /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[-.]?\d|\d\p{L}/u.test(text)

export const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Sizes, multiples and formats that look coined: `7B`, `2.1x`, `FP16`, `256x256`. */
const isQuantity = (text: string): boolean =>
  /^[\d.,]+[\p{L}%]{0,3}(?:-\p{L}+)?$/u.test(text) ||
  /^(?:FP|INT|BF|W)\d+(?:A\d+)?$/i.test(text) ||
  /^\d+x\d+/.test(text)

/** `LLM-based`, `RL-trained`: a known word with a participle or an adjective says how something is made. */
export const isDerived = (text: string): boolean =>
  /-(?:based|driven|generated|guided|assisted|powered|enabled|enhanced|derived|aware|style|only|like|level|free|trained|native|augmented|related|specific|centric|agnostic|mediated|informed|oriented|inspired|conditioned|type|wise|as-a-\p{L}+)$/iu.test(
    text,
  )

/** True for words and phrases that many papers use and that name nothing of their own. */
export const isFieldTerm = (text: string): boolean => {
  const key = lookupKey(text)
  const singular = key.replace(/(?<=..)s$/, '')
  return fieldTerms.has(key) || fieldTerms.has(singular) || fieldPhrases.has(key) || fieldPhrases.has(singular)
}

/** `x_1`, `n-1`, `imo_1960`: signs of formulas and files. */
const isSymbol = (text: string): boolean => text.includes('_') || /^\p{L}-?\d+$/u.test(text)

/** True where a word by itself can only be a name: coined, and no quantity, field term or derived adjective. */
export const isName = (text: string): boolean =>
  isCoined(text) && !isSymbol(text) && !isQuantity(text) && !isDerived(text) && !isFieldTerm(text)

/** Addresses are cut into words like names: `https`, then everything up to the next space. */
const isInAddress = (line: Line, index: number): boolean => {
  let at = index
  while (at > 0 && line.tokens[at]?.start === line.tokens[at - 1]?.end) at--
  return (
    at < index &&
    /^(?:https?|www)|\.(?:com|org|io|net|ai|edu)$/.test(
      line.tokens.slice(at, index).find(({ lower }) => /http|www|\.\p{L}{2,3}$/u.test(lower))?.lower ?? '',
    )
  )
}

const isProper = (line: Line, index: number): boolean => {
  const text = wordAt(line, index)
  if (line.classes[index] === 'participle') return isCapitalized(text) && index > 0 && isProper(line, index + 1)
  if (line.classes[index] !== 'noun' || isQuantity(text)) return false
  if (isDerived(text)) return /^\p{Lu}\p{Ll}/u.test(text) && isCapitalized(wordAt(line, index + 1))
  if (isCoined(text)) return !isInAddress(line, index)
  if (!isCapitalized(text) || praise.has(lowerAt(line, index))) return false
  return index > 0 || (line.classes[1] === 'noun' && isCapitalized(wordAt(line, 1)))
}

const findProperNames = (line: Line): readonly Run[] => {
  const runs: Run[] = []
  for (let from = 0; from < line.tokens.length; from++) {
    if (!isProper(line, from)) continue
    let to = from + 1
    for (;;) {
      if (isProper(line, to) || (line.classes[to] === 'number' && /^\d{1,4}(?:\.\d)?$/.test(wordAt(line, to)))) to++
      else if (lowerAt(line, to) === 'of' && isProper(line, to + 1) && !isCoined(wordAt(line, to + 1))) to += 2
      else break
    }
    runs.push({ from, to })
    from = to
  }
  return runs
}

const namesOf = new WeakMap<Line, readonly Run[]>()

/** The proper names of a sentence: the longest runs of coined and capitalised words, with the numbers that follow. */
export const properNames = (line: Line): readonly Run[] => {
  const known = namesOf.get(line)
  if (known) return known
  const names = findProperNames(line)
  namesOf.set(line, names)
  return names
}

/** The run without words of praise, adverbs and articles at its beginning. */
export const withoutPraise = (line: Line, { from, to }: Run): Run => {
  let start = from
  while (start < to - 1) {
    const word = line.classes[start]
    if (!praise.has(lowerAt(line, start)) && word !== 'function' && word !== 'adverb') break
    start++
  }
  return { from: start, to }
}

/** `CMU Panoptic` for `CMU Panoptic dataset`; the head stays where it is part of the name (`Waymo Open Dataset`). */
export const withoutDataHead = (line: Line, run: Run): Run => {
  let { from, to } = run
  while (to - from > 1 && dataHeads.has(lowerAt(line, to - 1)) && !isCapitalized(wordAt(line, to - 1))) to--
  while (from < to - 1 && !isCoined(wordAt(line, from)) && !isCapitalized(wordAt(line, from))) from++
  return { from, to }
}

/** True where every word of a run is a field term: `English`, `QA`, `RGB-D`. */
export const isOnlyFieldTerms = (line: Line, run: Run): boolean =>
  isFieldTerm(textOf(line, run)) ||
  line.tokens.slice(run.from, run.to).every(({ text }) => isFieldTerm(text) || isQuantity(text) || /^\d/.test(text))

/** True where the lexicon knows a word or phrase as a method, a task or a measure, in the singular or the plural. */
export const isKnownOtherwise = (text: string): boolean =>
  [text, text.replace(/s$/, '')].some((form) =>
    (['method', 'task', 'metric'] as const).some((kind) => lexicon.find(kind, form) !== null),
  )

/** `Qwen3-235B-A22B`: a word whose first part is a known method is a model of that family. */
export const isOfKnownFamily = (text: string): boolean => {
  const [first = ''] = text.split('-')
  return first !== text && lexicon.find('method', first) !== null
}

/** True where a run says what data is made of or made for: `LLM` in `LLM benchmarks`. */
export const isOnlyKnownTerms = (line: Line, run: Run): boolean =>
  isKnownOtherwise(textOf(line, run)) ||
  line.tokens.slice(run.from, run.to).every(({ text }) => isFieldTerm(text) || isKnownOtherwise(text))
