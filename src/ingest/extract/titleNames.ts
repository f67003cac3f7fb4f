import { dataHeads, dataNameEndings, methodHeads } from '../rules/nameFrames.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { praise } from '../rules/wordClasses.js'
import { spells } from './abbreviations.js'
import { titleMethodPhrase } from './titleMethodPhrase.js'
import { candidate, type Candidate } from './Candidate.js'
import { lowerAt, textOf, wordAt, type Line } from './Line.js'
import { isCapitalized, isCoined, isOnlyFieldTerms, lastWord } from './properNames.js'

/** Index of the colon or dash that separates a name from what it is, or -1. */
const separator = ({ tokens }: Line): number =>
  tokens.findIndex(({ text, start, end }, index) => {
    const isApart = start > (tokens[index - 1]?.end ?? start) && end < (tokens[index + 1]?.start ?? end)
    return text === ':' || (/^[-–—;]$/.test(text) && isApart)
  })

/** Words of titles that bring in what a paper does its task with. */
const means = /^(?:via|with|using|by|through)$/

const isNamedMethod = ({ kind, introduced, name }: Candidate): boolean =>
  kind === 'method' && introduced && name.split(' ').some((word) => isCoined(word) || isCapitalized(word))

/**
 * What a title says its task is done with: `... via Explained Variance Adaptation`. Of a paper that introduces a method
 * by its name the title says nothing new.
 */
export const titleMeans = (title: Line, candidates: readonly Candidate[]): Candidate[] => {
  if (candidates.some(isNamedMethod)) return []
  const isOnlyMethod =
    separator(title) < 0 && !candidates.some(({ kind, introduced }) => kind === 'method' && introduced)
  return title.tokens.flatMap(({ lower }, index): Candidate[] => {
    if (!means.test(lower)) return []
    const phrase = title.phrases.find(
      ({ from }) => from === index + 1 || (from === index + 2 && /^(?:an?|the)$/.test(lowerAt(title, index + 1))),
    )
    if (!phrase || phrase.to - phrase.from < 2) return []
    const isMethod = methodHeads.has(lowerAt(title, phrase.to - 1))
    if (
      !isMethod &&
      !(isOnlyMethod && isCapitalized(wordAt(title, phrase.from)) && !dataHeads.has(lowerAt(title, phrase.to - 1)))
    )
      return []
    const words = title.tokens.slice(phrase.from, phrase.to)
    if (
      isOnlyFieldTerms(title, phrase) ||
      lexicon.find('method', textOf(title, phrase).replace(/s$/, '')) ||
      words.some(({ lower: word }) => praise.has(word))
    )
      return []
    return [candidate('method', title, phrase, { introduced: true })]
  })
}

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
  const isMethod =
    methodHeads.has(lowerAt(title, run.to - 1)) &&
    words.every((word) => isCapitalized(word)) &&
    !lowerAt(title, run.from).endsWith('ing')
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
  const isDescribed = /^(?:an?|the)$/.test(lowerAt(title, colon + 1))
  const isMethod = isDescribed && heads.some((word) => methodHeads.has(word) || word === 'metric')
  const isData = head !== undefined || (!isMethod && dataNameEndings.test(textOf(title, run)))
  const kind = !isData ? 'method' : /^(?:dataset|corp)/.test(head ?? '') ? 'dataset' : 'benchmark'
  const aliases = longForm(title, textOf(title, run), colon)
  return [candidate(kind, title, run, { introduced: true, aliases })]
}

/** A paper that names no method of its own is about the one that its title describes. */
export const titleMethod = (title: Line, candidates: readonly Candidate[]): Candidate[] => {
  if (candidates.some(({ kind, introduced }) => introduced && kind !== 'task' && kind !== 'metric')) return []
  const phrase = titleMethodPhrase(title.source.text)
  if (phrase === null || !methodHeads.has(lastWord(phrase)) || lexicon.find('method', phrase)) return []
  const start = title.source.text.indexOf(phrase)
  const from = title.tokens.findIndex((token) => token.start >= start)
  const to = title.tokens.findIndex((token) => token.end >= start + phrase.length) + 1
  return from < 0 || to <= from ? [] : [candidate('method', title, { from, to }, { introduced: true })]
}
