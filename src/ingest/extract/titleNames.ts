import { dataHeads } from '../rules/nameFrames.js'
import { functionWords } from '../rules/wordClasses.js'
import { candidate, type Candidate } from './Candidate.js'
import type { Line } from './Line.js'
import { nounPhrases } from './nounPhrases.js'
import { isCapitalized, isCoined } from './words.js'

/** Index of the colon or dash that separates a name from what it is, or -1. */
const separator = ({ tokens }: Line): number =>
  tokens.findIndex(({ text, start, end }, index) => {
    const isApart = start > (tokens[index - 1]?.end ?? start) && end < (tokens[index + 1]?.start ?? end)
    return text === ':' || (/^[-–—;]$/.test(text) && isApart)
  })

/**
 * The name that a title gives before its colon: `Bone: Block Affine ...`. What follows the colon says whether it is
 * a method or data.
 */
export const titleNames = (title: Line): Candidate[] => {
  const { tokens } = title
  const colon = separator(title)
  if (colon < 1 || colon > 4) return []
  const name = tokens.slice(0, colon)
  const [first] = name
  const isName =
    name.length === 1
      ? first !== undefined && (isCoined(first.text) || isCapitalized(first.text))
      : name.every(
          ({ text, lower }) =>
            (isCapitalized(text) || isCoined(text) || /^[\d&-]/.test(text)) && !functionWords.has(lower),
        ) && name.some(({ text }) => isCoined(text))
  if (!isName) return []
  const described = nounPhrases(tokens.slice(colon + 1)).slice(0, 2)
  const heads = described.map(({ to }) => tokens[colon + to]?.lower ?? '')
  const head = heads.find((word) => dataHeads.has(word))
  const run = { from: 0, to: colon }
  if (head === undefined) return [candidate('method', title, run, { introduced: true })]
  return [candidate(head.startsWith('benchmark') ? 'benchmark' : 'dataset', title, run, { introduced: true })]
}
