import { methodHeads, otherHeads } from '../rules/nameFrames.js'
import { taskHeads, titleTaskHeads } from '../rules/taskFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { isOwn } from './introducedNames.js'
import { governingIndex, governorOf } from './governor.js'
import { lowerAt, type Line, type Run } from './Line.js'
import { isCoined, isDerived, withoutPraise } from './properNames.js'

/** Words that by themselves do not make a phrase the name of a technique. */
const saysNothing =
  /^(?:existing|previous|prior|traditional|conventional|current|recent|standard|other|our|proposed|baseline|baselines|learning|deep|model|models|training|same|such|new|different|available|competing|strong|stronger|larger|smaller|large|small|best|similar|original|underlying|specific|resulting|pre-trained|pretrained|trained|neural)$/

const singular = (head: string): string => head.replace(/(?<=(?:ss|ch|sh|x))es$|(?<=[^s])s$/, '')

const isMethodHead = (head: string): boolean => methodHeads.has(head) || methodHeads.has(singular(head))

/** True where a phrase says more than "methods": `backdoor-based approaches`, not `existing approaches`. */
const isSpecific = (line: Line, { from, to }: Run): boolean =>
  to - from >= 2 && to - from <= 6 && line.tokens.slice(from, to - 1).some(({ lower }) => !saysNothing.test(lower))

/** `GPT-4.1 model`, `ZSL approaches`: what has a name is found by it. */
const holdsName = (line: Line, { from, to }: Run): boolean =>
  line.tokens.slice(from, to).some(({ text }) => isCoined(text) && !isDerived(text))

/** `forcing models`: a form in -ing that is no technique governs what follows it. */
const isGoverningGerund = (lower: string): boolean =>
  /^\p{L}+ing$/u.test(lower) && !methodHeads.has(lower) && !taskHeads.has(lower) && !titleTaskHeads.has(lower)

/**
 * Techniques that are described rather than named: those that a paper compares itself with (`than voxel-wise regression
 * losses`), those that it takes up (`using spectral clustering`) and those that it gives as examples.
 */
export const usedPhrases = (line: Line, isAfterOwn: boolean): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = withoutPraise(line, phrase)
    const head = lowerAt(line, run.to - 1)
    if (!isMethodHead(head) || otherHeads.has(head) || !isSpecific(line, run)) return []
    if (isGoverningGerund(lowerAt(line, run.from)) || holdsName(line, run)) return []
    const governor = governorOf(line, phrase)
    if (governor === 'none' || governor === 'place') return []
    if (governor !== 'compared' && !isAfterOwn && !isOwn(line)) return []
    if (governor !== 'compared' && /^(?:of|from|as)$/.test(lowerAt(line, governingIndex(line, phrase)))) return []
    return [candidate('method', line, run)]
  })
