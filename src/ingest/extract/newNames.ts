import {
  afterMethodNames,
  afterOtherNames,
  dataHeads,
  introducingVerbs,
  methodHeads,
  otherHeads,
} from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex, governorOf } from './governor.js'
import { lowerAt, wordAt, type Line } from './Line.js'
import {
  isCapitalized,
  isName,
  isKnownOtherwise,
  isOnlyFieldTerms,
  isOnlyKnownTerms,
  properNames,
} from './properNames.js'

/** Sizes that end the names of models: `LLaMA2-7B`, `Qwen2.5-VL-72B-Instruct`. */
const sizedModel = /^\p{L}[\p{L}\p{N}.-]*[-_]?\d+(?:\.\d+)?[BM](?:-[\p{L}\p{N}.-]+)?$/u

/** True where the bracket at an index holds an abbreviation that the lexicon knows: `(GMM)`. */
const isKnownShort = (line: Line, index: number): boolean =>
  wordAt(line, index) === '(' && isKnownOtherwise(wordAt(line, index + 1))

/**
 * Names of methods that no lexicon has and that no verb introduces: coined words, and capitalised phrases where the
 * words around them speak of methods.
 */
export const newNames = (line: Line, isAfterOwn: boolean): Candidate[] =>
  properNames(line).flatMap((run): Candidate[] => {
    const next = lowerAt(line, run.to)
    if (isOnlyFieldTerms(line, run) || run.to - run.from > 6 || dataHeads.has(next) || afterOtherNames.has(next))
      return []
    const head = lowerAt(line, run.to - 1)
    if (dataHeads.has(head) || otherHeads.has(head)) return []
    const governor = governorOf(line, run)
    const words = line.tokens.slice(run.from, run.to)
    const isCoinedName = words.some(({ text }) => isName(text))
    const isSized = words.some(({ text }) => sizedModel.test(text))
    if (governor === 'place' && !isSized && !afterMethodNames.has(next)) return []
    const isIntroduced = introducingVerbs.has(lowerAt(line, governingIndex(line, run)))
    const isCalledMethod = afterMethodNames.has(next) || governor === 'compared' || isIntroduced
    const isPhrase = words.length >= 2 && words.every(({ text }) => isCapitalized(text)) && run.from > 0
    if (!isCoinedName && !(isPhrase && (isCalledMethod || isAfterOwn))) return []
    const isAcronym = words.length === 1 && /^\p{Lu}{2,5}s?$/u.test(words[0]?.text ?? '')
    if (isAcronym && !isCalledMethod && governor !== 'used' && governor !== 'example') return []
    if (words.some(({ text }) => text.includes('@'))) return []
    const isPart = methodHeads.has(words.at(-1)?.lower ?? '') || wordAt(line, run.to) === '('
    const isTakenIn = governor === 'none' || governor === 'used'
    const isOwnPhrase =
      isAfterOwn && isPhrase && isPart && isTakenIn && !isOnlyKnownTerms(line, run) && !isKnownShort(line, run.to)
    return [candidate('method', line, run, { introduced: isIntroduced || isOwnPhrase })]
  })
