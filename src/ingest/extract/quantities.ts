import { boundWords, numerals, quantityWords, unitRules } from '../rules/units.js'
import type { DeltaUnit } from '../Extraction.js'
import type { Quantity, Sentence } from './Analysis.js'
import { stage } from './Stage.js'

const letters = Object.keys(numerals).join('|')
/** A number in digits or letters that is no part of a name; digits keep their sign. */
const number = new RegExp(
  `(?<![\\p{L}\\p{N}_@#^.]|(?<![%×x])/|(?<!\\d[xX]-)(?<=[\\p{L}\\])]-)|\\d,)(?<sign>[+\\-~] ?)?(?<digits>\\d+(?:,\\d{3})*(?:\\.(?: (?=\\d+ ?%))?\\d+)?|\\.\\d+)(?![\\d]|,\\d)|\\b(?<letters>${letters})(?=[ -](?:times|fold|orders? of magnitude|percent))`,
  'giu',
)

/** Numbers that measure nothing: years, list markers, p-values, confidence levels, parts of names such as 3D and 4-bit. */
const measuresNothing = (text: string, start: number, end: number, digits: string, hasUnit: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 16)
  if (/\bp ?[-]?(?:value)?s? ?[<>=≤] ?$/i.test(before)) return true
  if (/^ ?(?:CI\b|confidence|credible)/i.test(after)) return true
  if (/±\s?$/.test(before) || /[[(][^\])]*\bCI\b[^\])]*$/.test(text.slice(Math.max(0, start - 60), start))) return true
  if (hasUnit) return false
  if (
    /^\d\.\d$/.test(digits) &&
    /(?<!Accuracy|Precision|Recall|Dice|Score)(?<=[\p{Lu}][\p{L}]*\p{Ll}[\p{L}]*) $/u.test(before)
  )
    return true
  if (/^(?:19|20)\d\d$/.test(digits)) return true
  if (after.startsWith(')') && /(?:^|[\s(])$/.test(before) && /^\d$/.test(digits)) return true
  if (/[×x] ?$/.test(before) || /^ ?[×x]/.test(after)) return true
  if (/(?:\$|Fig\.?|Table|Section|Task|Track|version|level|top|Top|rank|GPU|RTX|seed|temperature|day) ?$/i.test(before))
    return true
  return /^(?:[\p{L}_]|-\p{L}|\/\d)/u.test(after)
}

/** "by a factor of 12", "by factors of 3 and 5". */
const isFactor =
  /\bfactors? of (?:about |around |over |up to |at least |more than |approximately |nearly |[\d.,]+ (?:and|to) )*$/i

interface Found extends Quantity {
  readonly hasUnit: boolean
}

const read = (sentence: Sentence): Found[] => {
  const { text } = sentence
  const found: Found[] = []
  for (const match of text.matchAll(number)) {
    const digits = match.groups?.digits
    const spelled = match.groups?.letters
    const written =
      digits === undefined ? (numerals[(spelled ?? '').toLowerCase()] ?? 0) : Number(digits.replace(/[, ]/g, ''))
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 32)
    const rule = unitRules.find(({ pattern }) => pattern.test(rest))
    if (digits === undefined && rule === undefined) continue
    if (
      spelled !== undefined &&
      /^-?fold/.test(rest.trimStart()) &&
      !/^[ -]?fold (?:increase|reduction|improvement|decrease|gain|higher|lower|faster|speed)/.test(rest)
    )
      continue
    const unitText = rule?.pattern.exec(rest)?.[0] ?? ''
    if (measuresNothing(text, match.index, end + unitText.length, digits ?? '', rule !== undefined)) continue
    const amount = rule?.power === undefined ? written * (rule?.scale ?? 1) : rule.power ** written
    found.push({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + end + unitText.length,
      amount,
      unit:
        rule?.unit ?? (isFactor.test(text.slice(Math.max(0, match.index - 40), match.index)) ? 'times' : 'absolute'),
      measure: unitText.trim(),
      hedged: boundWords.hedging.test(text.slice(Math.max(0, match.index - 40), match.index)),
      text: text.slice(match.index, end + unitText.length),
      hasUnit: rule !== undefined,
    })
  }
  return found
}

const words = (sentence: Sentence): Found[] =>
  quantityWords.flatMap(({ pattern, amount, unit }) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].trimEnd().length,
      amount,
      unit,
      measure: match[0].trim(),
      hedged: false,
      text: match[0].trim(),
      hasUnit: true,
    })),
  )

const withoutMark = ({ sentence, start, end, amount, unit, measure, hedged, text }: Found): Quantity => ({
  sentence,
  start,
  end,
  amount,
  unit,
  measure,
  hedged,
  text,
})

/** "2 to 8x", "9-30%", "5.1 and 3.2%": the first numbers share the unit of the last, and the bound of a range is the bound of both ends. */
const shareUnits = (sentence: Sentence, found: readonly Found[]): Quantity[] => {
  const shared: Found[] = []
  let next: Found | undefined
  for (const quantity of [...found].reverse()) {
    const between = next && sentence.text.slice(quantity.end - sentence.start, next.start - sentence.start)
    const joined =
      next !== undefined && between !== undefined && !quantity.hasUnit && next.hasUnit && next.unit !== 'absolute'
        ? /^(?: ?- ?| to | ?→ ?| and |, (?:and )?| )$/.test(between)
        : false
    const unit: DeltaUnit = joined && next ? next.unit : quantity.unit
    next = { ...quantity, unit, ...(joined && next ? { hasUnit: true, measure: next.measure } : {}) }
    shared.push(next)
  }
  return shared.reverse().map(withoutMark)
}

/** The quantities of a sentence in order of place. */
export const quantitiesIn = (sentence: Sentence): Quantity[] => {
  if (!/\d|magnitude|times|fold|hal[fv]|twice|doubl|tripl|percent/.test(sentence.text)) return []
  const found = [...read(sentence), ...words(sentence)].sort((a, b) => a.start - b.start)
  return shareUnits(sentence, found)
}

/** Numbers with their units, sentence by sentence. */
export const quantities = stage({
  name: 'quantities',
  requires: ['sentences'],
  provides: ['quantities'],
  run: ({ sentences }) => ({ quantities: sentences.flatMap(quantitiesIn) }),
})
