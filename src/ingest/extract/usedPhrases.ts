import { genericHeads, methodHeads, otherHeads } from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex, governorOf } from './governor.js'
import { lowerAt, type Line, type Run } from './Line.js'
import { withoutPraise } from './properNames.js'

/** Words that by themselves do not make a phrase the name of a technique. */
const saysNothing =
  /^(?:existing|previous|prior|traditional|conventional|current|recent|standard|other|our|proposed|baseline|baselines|learning|deep|model|models|training|same|such|new|different|available|competing|strong|stronger|larger|smaller|large|small|best|similar|original|underlying|specific|resulting|pre-trained|pretrained|trained|neural)$/

const singular = (head: string): string => head.replace(/(?<=(?:ss|ch|sh|x))es$|(?<=[^s])s$/, '')

const isMethodHead = (head: string): boolean => methodHeads.has(head) || methodHeads.has(singular(head))

/** True where a phrase says more than "methods": `backdoor-based approaches`, not `existing approaches`. */
const isSpecific = (line: Line, { from, to }: Run): boolean =>
  to - from >= 2 && to - from <= 6 && line.tokens.slice(from, to - 1).some(({ lower }) => !saysNothing.test(lower))

/** Verbs and prepositions by which a paper takes up what others made. */
const takingUp =
  /^(?:using|uses?|used|via|leverag|employ|utiliz|adopt|apply|applies|applied|based|built|combin|integrat|incorporat|coupl|extend|through|with|by)/

/** True where a sentence tells what the paper itself does. */
const isOwn = (line: Line): boolean =>
  line.tokens.some(({ lower }) => /^(?:we|our)$/.test(lower)) ||
  (/^(?:this|the|it)$/.test(lowerAt(line, 0)) &&
    /^(?:method|framework|approach|model|proposed|system|algorithm|paper|work|study|combines|uses)$/.test(
      lowerAt(line, 1),
    ))

/**
 * Techniques that are described rather than named: those that a paper compares itself with (`than voxel-wise regression
 * losses`) and those that it takes up (`using spectral clustering`).
 */
export const usedPhrases = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = withoutPraise(line, phrase)
    const head = lowerAt(line, run.to - 1)
    if (!isMethodHead(head) || otherHeads.has(head) || !isSpecific(line, run)) return []
    const governor = governorOf(line, phrase)
    if (governor === 'compared') return [candidate('method', line, run)]
    const index = governingIndex(line, phrase)
    const isTakenUp =
      takingUp.test(lowerAt(line, index)) ||
      (lowerAt(line, index) === 'on' && /^(?:based|built|builds|relies|rely)$/.test(lowerAt(line, index - 1)))
    if (!isTakenUp || !isOwn(line) || genericHeads.has(singular(head))) return []
    return [candidate('method', line, run)]
  })
