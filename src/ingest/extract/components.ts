import { componentHeads } from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { lowerAt, type Line } from './Line.js'
import { withoutPraise } from './properNames.js'

/** Words that make a phrase speak of other people's work. */
const ofOthers =
  /^(?:existing|previous|prior|traditional|conventional|current|recent|standard|other|typical|common|popular|single|given|new|different|same|large|larger|small|smaller|deep|trained|pre-trained|pretrained)$/

/**
 * Parts that a paper describes instead of naming them: `a progressive temporal alignment module`. Only phrases with an
 * indefinite article, since they bring in something new.
 */
export const describedComponents = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = withoutPraise(line, phrase)
    const length = run.to - run.from
    if (length < 2 || length > 7 || !componentHeads.has(lowerAt(line, run.to - 1))) return []
    let index = phrase.from - 1
    while (line.classes[index] === 'adverb') index--
    if (!/^(?:an?)$/.test(lowerAt(line, index)) && run.from === phrase.from) return []
    if (!/^(?:an?|our|and|,)$/.test(lowerAt(line, index))) return []
    if (ofOthers.test(lowerAt(line, run.from))) return []
    return [candidate('method', line, run, { introduced: true })]
  })
