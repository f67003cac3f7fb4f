import { dataHeads, dataNameEndings, methodHeads } from '../rules/nameFrames.js'
import { spells } from './abbreviations.js'
import { candidate, type Candidate } from './Candidate.js'
import { lowerAt, textOf, type Line } from './Line.js'
import { isCapitalized, isCoined } from './properNames.js'

/** Index of the colon or dash that separates a name from what it is, or -1. */
const separator = ({ tokens }: Line): number =>
  tokens.findIndex(({ text, start, end }, index) => {
    const isApart = start > (tokens[index - 1]?.end ?? start) && end < (tokens[index + 1]?.start ?? end)
    return text === ':' || (/^[-–—;]$/.test(text) && isApart)
  })

/** Where the description after the colon ends: at a preposition or a comma. */
const descriptionEnd = ({ tokens, classes }: Line, from: number): number => {
  const end = tokens.findIndex(
    (_, index) => index > from && (classes[index] === 'preposition' || classes[index] === 'sign'),
  )
  return end < 0 ? tokens.length : end
}

/** The long form after the colon, where it spells the name or ends like a method: `Bone: Block Affine Transformation`. */
const longForm = (title: Line, name: string, colon: number): string[] => {
  const { tokens } = title
  if (/^(?:an?|the|towards?)$/.test(lowerAt(title, colon + 1))) return []
  const run = { from: colon + 1, to: descriptionEnd(title, colon + 1) }
  const words = tokens.slice(run.from, run.to).map(({ text }) => text)
  const isMethod = methodHeads.has(lowerAt(title, run.to - 1)) && words.every((word) => isCapitalized(word))
  return words.length >= 2 && words.length <= 7 && (spells(name, words) || isMethod) ? [textOf(title, run)] : []
}

/**
 * The name that a title gives before its colon: `Bone: Block Affine ...`. The name and what follows the colon say
 * whether it is a method or data.
 */
export const titleNames = (title: Line): Candidate[] => {
  const { tokens } = title
  const colon = separator(title)
  if (colon < 1 || colon > 4) return []
  const name = tokens.slice(0, colon)
  const [first] = name
  const isName =
    first !== undefined && name.length === 1
      ? isCoined(first.text) || isCapitalized(first.text)
      : name.every(({ text }, index) => isCapitalized(text) || isCoined(text) || title.classes[index] === 'number') &&
        name.some(({ text }) => isCoined(text))
  if (!isName) return []
  const heads = title.phrases
    .filter(({ from }) => from > colon)
    .slice(0, 2)
    .map(({ to }) => lowerAt(title, to - 1))
  const head = heads.find((word) => dataHeads.has(word))
  const run = { from: 0, to: colon }
  const isData = head !== undefined || dataNameEndings.test(textOf(title, run))
  const kind = !isData ? 'method' : /^(?:dataset|corp)/.test(head ?? '') ? 'dataset' : 'benchmark'
  const aliases = longForm(title, textOf(title, run), colon)
  return [candidate(kind, title, run, { introduced: true, aliases })]
}
