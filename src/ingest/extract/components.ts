import { componentHeads, genericHeads, methodHeads, otherHeads } from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { governingIndex } from './governor.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import { isCapitalized, isCoined, isName, withoutPraise } from './properNames.js'

/** Words that make a phrase speak of other people's work. */
const ofOthers =
  /^(?:existing|previous|prior|traditional|conventional|current|recent|standard|other|typical|common|popular|single|given|new|different|same|large|larger|small|smaller|deep|trained|pre-trained|pretrained)$/

/** Verbs and prepositions by which a method takes in its parts. */
export const takingIn =
  /^(?:integrat|combin|incorporat|compris|consist|coupl|featur|employ|introduc|includ|leverag|via$|through$|with$|of$|and$|,$|:$|contain|add|appl|design|us)/

const isLongEnough = ({ from, to }: Run): boolean => to - from >= 2 && to - from <= 7

/** `X, a ranking loss, ...` and `X is a ranking loss` say what X is and bring in nothing. */
const isPredicate = (line: Line, article: number): boolean => {
  const before = lowerAt(line, article - 1)
  if (/^(?:is|are|as|was|were|be|called)$/.test(before)) return true
  if (before !== ',') return false
  const named = wordAt(line, article - 2)
  return /^[)"']$/.test(named) || isCoined(named) || isCapitalized(named)
}

/**
 * Parts that a paper describes instead of naming them: `a progressive temporal alignment module`. Only phrases with an
 * indefinite article or one that belongs to the paper, since they bring in something new.
 */
export const describedComponents = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = withoutPraise(line, phrase)
    const head = lowerAt(line, run.to - 1)
    const isMethod = methodHeads.has(head) && !genericHeads.has(head) && !otherHeads.has(head) && run.to - run.from > 2
    if (!isLongEnough(run) || !(componentHeads.has(head) || isMethod)) return []
    let index = phrase.from - 1
    while (line.classes[index] === 'adverb') index--
    const before = lowerAt(line, index)
    if (
      !/^(?:an?|our)$/.test(before) &&
      !(/^(?:and|,)$/.test(before) && takingIn.test(lowerAt(line, governingIndex(line, run))))
    )
      return []
    if (line.tokens.slice(run.from, run.to).some(({ text }) => isName(text))) return []
    if (ofOthers.test(lowerAt(line, run.from)) || isPredicate(line, index)) return []
    if (lexicon.find('method', textOf(line, run)) !== null) return []
    return [candidate('method', line, run, { introduced: true })]
  })

/** Marks that number the parts of a list: `(1)`, `(ii)`, `(a)`, `1)`. */
const isMark = (line: Line, index: number): boolean =>
  wordAt(line, index) === ')' &&
  /^(?:[1-6]|i{1,3}|iv|v|[a-e])$/.test(lowerAt(line, index - 1)) &&
  wordAt(line, index - 2) === '('

/** Parts that a numbered list names: `(1) robust refusal training, ... (2) targeted unlearning ...`. */
export const listedComponents = (line: Line): Candidate[] =>
  line.tokens.flatMap((_, index): Candidate[] => {
    if (!isMark(line, index)) return []
    let start = index + 1
    while (/^(?:an?|the|our)$/.test(lowerAt(line, start)) || line.classes[start] === 'adverb') start++
    const phrase = line.phrases.find(({ from }) => from === start)
    if (!phrase) return []
    const run = withoutPraise(line, phrase)
    const head = lowerAt(line, run.to - 1)
    const isMethod =
      methodHeads.has(head) || line.tokens.slice(run.from, run.to).every(({ text }) => isCapitalized(text))
    return isLongEnough(run) && isMethod && !otherHeads.has(head)
      ? [candidate('method', line, run, { introduced: true })]
      : []
  })
