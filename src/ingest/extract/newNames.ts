import {
  afterMethodNames,
  afterOtherNames,
  dataHeads,
  introducingVerbs,
  methodHeads,
  otherHeads,
} from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { takingIn } from './components.js'
import { governingIndex, governorOf } from './governor.js'
import { lowerAt, wordAt, type Line, type Run } from './Line.js'
import {
  isCapitalized,
  isName,
  isKnownOtherwise,
  isOfKnownFamily,
  isOnlyFieldTerms,
  isOnlyKnownTerms,
  properNames,
} from './properNames.js'

/** Sizes that end the names of models: `LLaMA2-7B`, `Qwen2.5-VL-72B-Instruct`. */
const sizedModel = /^\p{L}[\p{L}\p{N}.-]*[-_]?\d+(?:\.\d+)?[BM](?:-[\p{L}\p{N}.-]+)?$/u

/** True where the bracket at an index holds an abbreviation that the lexicon knows: `(GMM)`. */
const isKnownShort = (line: Line, index: number): boolean =>
  wordAt(line, index) === '(' && isKnownOtherwise(wordAt(line, index + 1))

/** Verbs by which a part does its work, which results of others are not told with. */
const works =
  /^(?:enabl|leverag|employ|learn|integrat|combin|introduc|incorporat|generat|adapt|balanc|handl|appl|align|encod|decod|captur|model|construct|build|select|estimat|aggregat|fus|refin|filter|guid|updat|assign|maintain|ensur|optimi|us|map|transform|project|provid|suppress|preserv|inject|extract|comput|sampl|adjust|adds?$|separat|decompos|rout|is$|reduc|support|extend|consist|compris|tracks?$|makes?$)/

/** `At the token level, MaLoRA makes ...`: a name that nobody else has given and that does its work in the paper's own part. */
const isActing = (line: Line, run: Run): boolean =>
  run.to - run.from === 1 &&
  isName(wordAt(line, run.from)) &&
  !isKnownOtherwise(wordAt(line, run.from)) &&
  !isOfKnownFamily(wordAt(line, run.from)) &&
  !/\d/.test(wordAt(line, run.from)) &&
  (line.classes[run.to] === 'verb' || line.classes[run.to] === 'noun') &&
  works.test(lowerAt(line, run.to)) &&
  (run.from === 0 || /^(?:[,;:.]|and|while|where|then|finally|first|second|third)$/.test(lowerAt(line, run.from - 1)))

/** `a Correspondence Map`, `X, comprising Y and Z`: what is brought in has an indefinite article or a verb that takes it in. */
const isBroughtIn = (line: Line, run: Run): boolean =>
  /^(?:an?|our|novel|new|proposed)$/.test(lowerAt(line, run.from - 1)) ||
  takingIn.test(lowerAt(line, governingIndex(line, run)))

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
      isAfterOwn &&
      isPhrase &&
      isPart &&
      isTakenIn &&
      (wordAt(line, run.to) !== '(' || isBroughtIn(line, run)) &&
      !isOnlyKnownTerms(line, run) &&
      !isKnownShort(line, run.to)
    return [
      candidate('method', line, run, {
        introduced: isIntroduced || isOwnPhrase || (isAfterOwn && isActing(line, run)),
      }),
    ]
  })
