import weights from '../rules/quantityRoles.json' with { type: 'json' }
import type { Quantity } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import type { ClaimView } from './claimView.js'

/** What a number is in a claim: a difference, a result, what a result is set against, or nothing (a setting, a count). */
export type QuantityRole = 'none' | 'delta' | 'value' | 'old'
export const quantityRoles: readonly QuantityRole[] = ['none', 'delta', 'value', 'old']

const marks = { percent: '%', 'percentage-point': 'pp', times: 'x', absolute: '' }

/** The words of a sentence, each quantity as one of them. */
interface Words {
  readonly words: readonly string[]
  /** True for a word with a capital that does not open the sentence: a name or an acronym. */
  readonly capital: readonly boolean[]
  /** The index of the word that each quantity is. */
  readonly at: readonly number[]
}

const wordsOf = ({ sentence, quantities }: ClaimView): Words => {
  const words: string[] = []
  const capital: boolean[] = []
  const at: number[] = []
  let next = 0
  for (const { start, text, lower } of sentence.tokens) {
    const place = start - sentence.start
    while ((quantities[next]?.end ?? Infinity) <= place) next++
    const quantity = quantities[next]
    if (quantity && quantity.start <= place) {
      if (at[next] !== undefined) continue
      at[next] = words.length
      words.push(`#${marks[quantity.unit]}`)
      capital.push(false)
    } else {
      capital.push(words.length > 0 && /\p{Lu}/u.test(text))
      words.push(/^\d/.test(text) ? '0' : lower)
    }
  }
  return { words, capital, at: quantities.map((_, index) => at[index] ?? 0) }
}

const clauseEnd = /^(?:[,;():]|and|while)$/
const linking =
  /^(?:by|from|to|than|over|versus|vs|with|of|at|only|against|under|using|compared|achiev\w+|reach\w+|improv\w+|reduc\w+|outperform\w+|increas\w+)$/

const sizeOf = ({ text, amount }: Quantity): string =>
  text.includes('.') ? (amount <= 1 ? 'fraction' : 'decimal') : amount <= 10 ? 'few' : amount < 1000 ? 'some' : 'many'

const lastOf = (frames: readonly ClaimFrame[], place: number): ClaimFrame | undefined =>
  frames.findLast(({ start }) => start <= place)

/** The claim words around a quantity: those of its clause and the last before it. */
const cueSigns = ({ start, unit }: Quantity, frames: readonly ClaimFrame[]): string[] => {
  const own = frames.find(({ scope }) => scope.start <= start && start < scope.end)
  const last = lastOf(frames, start)
  const isAhead = own !== undefined && start < own.start
  return [
    `cue:${own?.cue.id ?? ''}`,
    `cue:${own?.cue.id ?? ''}/${unit}`,
    `last:${last?.cue.id ?? ''}`,
    `last:${last?.cue.frame ?? ''}/${unit}`,
    ...(own
      ? [
          `frame:${own.cue.frame}`,
          `frame:${own.cue.frame}/${start < own.reach ? 'out' : 'in'}`,
          `frame:${own.cue.frame}/${isAhead ? 'ahead' : 'behind'}/${unit}`,
        ]
      : []),
  ]
}

const standard =
  '\\b(?:than|over|versus|vs\\.?|against|compared (?:to|with)|(?:beat|surpass|exceed|outperform)(?:s|es|ed|ing)?)'
const standardWithNumber = new RegExp(`${standard} (?:(?! by )[^(),;]|\\([^()]*\\)(?= and ))*\\($`)
const numberOfStandard = new RegExp(`${standard} (?:the |an? |only )*$`)

/** "outperforming B (81%)", "than the 81% of B": what is compared with stands right before the number, or behind it. */
const comparisonSigns = ({ lower }: ClaimView, { start, end, unit }: Quantity): string[] => {
  const before = lower.slice(Math.max(0, start - 160), start)
  const isClosed = lower[end] === ')' ? 'closed' : 'open'
  return [
    ...(standardWithNumber.test(before) ? [`standard-before:${isClosed}/${unit}`] : []),
    ...(numberOfStandard.test(before) ? [`standard-behind:${unit}/${lower.slice(end, end + 4)}`] : []),
  ]
}

/** The names around a quantity, by their kind. */
const nameSigns = ({ lower, named }: ClaimView, { start, end }: Quantity): string[] => {
  const left = named.findLast((name) => name.end <= start && start - name.end < 40)
  const right = named.find((name) => name.start >= end && name.start - end < 40)
  const gap = (from: number, to: number): string => {
    const words = lower.slice(from, to).trim()
    return words.split(' ').length > 4 ? 'far' : words
  }
  return [
    ...(left ? [`left:${left.kind}`, `left:${left.kind}/${gap(left.end, start)}`] : []),
    ...(right ? [`right:${right.kind}`, `right:${right.kind}/${gap(end, right.start)}`] : []),
    `metric:${named.some(({ kind }) => kind === 'metric') ? 'some' : 'none'}`,
  ]
}

/** What stands around a quantity, as names of signs that hold, but for what the quantity before it is. */
const signsAround = (
  view: ClaimView,
  { words, capital, at }: Words,
  index: number,
  frames: readonly ClaimFrame[],
): Set<string> => {
  const quantity = view.quantities[index]
  const place = at[index] ?? 0
  const signs = new Set<string>()
  if (!quantity) return signs
  const word = (offset: number): string => words[place + offset] ?? '^'
  const unit = quantity.unit === 'absolute' ? (quantity.measure === '' ? '' : 'measure') : marks[quantity.unit]
  const [before, second, third, after, following] = [word(-1), word(-2), word(-3), word(1), word(2)]
  for (const sign of [
    `unit:${unit}`,
    `as:${quantity.measure.toLowerCase()}`,
    `sign:${/^[+-]/.exec(quantity.text)?.[0] ?? ''}`,
    ...(unit === '' ? [`size:${sizeOf(quantity)}`] : []),
    `-1:${before}`,
    `-2:${second}`,
    `-3:${third}`,
    `-2:${second} ${before}`,
    `+1:${after}`,
    `+2:${following}`,
    `+2:${after} ${following}`,
    `${unit}/-1:${before}`,
    `${unit}/+1:${after}`,
    ...[-2, -1, 1, 2].flatMap((offset) => (capital[place + offset] === true ? [`capital:${String(offset)}`] : [])),
    `number:${String(Math.min(index, 3))}`,
    `numbers:${String(Math.min(at.length, 4))}`,
    ...(place >= words.length - 3 ? ['end'] : []),
    ...cueSigns(quantity, frames),
    ...nameSigns(view, quantity),
    ...comparisonSigns(view, quantity),
  ])
    signs.add(sign)
  let isOpen = true
  for (let offset = -1; offset >= -14 && word(offset) !== '^' && word(offset) !== ';'; offset--) {
    if (offset >= -6) signs.add(`close:${word(offset)}`)
    isOpen &&= !clauseEnd.test(word(offset))
    if (isOpen) signs.add(`clause-:${word(offset)}`)
    else if (offset < -6) break
  }
  isOpen = true
  for (let offset = 1; offset <= 8 && word(offset) !== '^' && word(offset) !== ';'; offset++) {
    signs.add(`after:${word(offset)}`)
    isOpen &&= !clauseEnd.test(word(offset))
    if (isOpen) signs.add(`clause+:${word(offset)}`)
  }
  for (let offset = -1; offset >= -20 && word(offset) !== '^'; offset--)
    if (linking.test(word(offset))) {
      signs.add(`link:${word(offset)}`)
      signs.add(`link:${word(offset)}/${unit}`)
      break
    }
  let depth = 0
  for (let other = 0; other < place; other++) depth += words[other] === '(' ? 1 : words[other] === ')' ? -1 : 0
  if (depth > 0) signs.add('bracket')
  const next = view.quantities[index + 1]
  if (next) {
    const gap = gapOf({ words, capital, at }, index, index + 1)
    const isSame = next.unit === quantity.unit ? 'same' : 'other'
    signs.add(`to-next:${gap.length <= 5 ? gap.join(' ') : 'far'}`)
    signs.add(`to-next:${gap.length <= 5 ? gap.join(' ') : 'far'}/${isSame}`)
    if (gap.length <= 12) for (const one of gap) signs.add(`till-next:${one}`)
  }
  return signs
}

/** The words between two quantities, names as `A`. */
const gapOf = ({ words, capital, at }: Words, left: number, right: number): string[] => {
  const from = (at[left] ?? 0) + 1
  return words.slice(from, at[right]).map((word, index) => (capital[from + index] === true ? 'A' : word))
}

/** Signs of what the quantity before is, together with what stands between the two. */
const signsOfLast = (
  { quantities }: ClaimView,
  words: Words,
  index: number,
  role: QuantityRole | undefined,
): string[] => {
  const [last, quantity] = [quantities[index - 1], quantities[index]]
  if (!last || !quantity || role === undefined) return ['prior:^']
  const gap = gapOf(words, index - 1, index)
  const link = gap.length <= 5 ? gap.join(' ') : 'far'
  const isSame = last.unit === quantity.unit ? 'same' : 'other'
  return [
    `prior:${role}`,
    `prior:${role}/${isSame}`,
    `from-last:${link}`,
    `prior:${role}/${link}`,
    `prior:${role}/${link}/${isSame}`,
    ...[...new Set(gap)].slice(0, 12).map((word) => `since:${role}/${word}`),
  ]
}

/** The signs of each quantity of a sentence, given what the one before it is. */
export const quantitySigns = (
  view: ClaimView,
  frames: readonly ClaimFrame[],
  depth: number,
): ((index: number, last: QuantityRole | undefined) => string[]) => {
  const words = wordsOf(view)
  return (index, last) => [
    ...signsAround(view, words, index, frames),
    `depth:${String(Math.floor(depth * 4))}`,
    ...signsOfLast(view, words, index, last),
  ]
}

const against = '(?:against|versus|vs\\.?|compared (?:to|with))(?: the| only| just)?'
const opposed = new RegExp(`\\b(?:${against}|than the) $`)
const apart = new RegExp(`^[\\s,(]*${against} $`)

/**
 * "72%, against 67% for B", "higher than the 67% of B": the second of two numbers of one unit, right behind a word that
 * compares, is what the other reaches; a number right before such a word is the result.
 */
const sureRole = ({ lower, quantities }: ClaimView, index: number): QuantityRole | null => {
  const [last, here, next] = [quantities[index - 1], quantities[index], quantities[index + 1]]
  if (!here) return null
  if (last?.unit === here.unit && opposed.test(lower.slice(Math.max(0, here.start - 40), here.start))) return 'old'
  return next?.unit === here.unit && apart.test(lower.slice(here.end, next.start)) ? 'value' : null
}

const model: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(weights))

/**
 * What each quantity of a sentence is, from left to right: the role for which the signs that hold weigh most. Weights are
 * fitted to labelled abstracts by `npm run learn:claims`.
 */
export const rolesOf = (view: ClaimView, frames: readonly ClaimFrame[], depth: number): QuantityRole[] => {
  if (view.quantities.length === 0) return []
  const signs = quantitySigns(view, frames, depth)
  const roles: QuantityRole[] = []
  for (const index of view.quantities.keys()) {
    const totals = quantityRoles.map(() => 0)
    for (const sign of ['', ...signs(index, roles.at(-1))])
      model.get(sign)?.forEach((weight, role) => (totals[role] = (totals[role] ?? 0) + weight))
    roles.push(sureRole(view, index) ?? quantityRoles[totals.indexOf(Math.max(...totals))] ?? 'none')
  }
  return roles
}
