import type { ManualClaim } from '../ingest/Corrections.js'
import { analyse } from '../ingest/extract/extract.js'
import { slug } from '../ingest/lexicon/slug.js'
import { type EditError, refused } from './Edit.js'

/** A claim as an editor gives it: the fields of the model, with names in place of entities. */
export type ClaimInput = Omit<ManualClaim, 'claimId' | 'start' | 'end'>

const longest = { sentence: 2_000, name: 200, text: 500 } as const
const mostBaselines = 20

/** Numbers that a sentence has, in digits or as the extraction reads words such as "twice". */
const numbersIn = (sentence: string): ReadonlySet<number> => {
  const digits = [...sentence.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|\.\d+/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  )
  const { quantities } = analyse({
    sourceId: null,
    title: '',
    abstract: sentence,
    publishedOn: null,
    authors: [],
    authorCount: null,
    commentCount: null,
    place: { path: '', line: 1 },
  })
  return new Set([...digits, ...quantities.map(({ amount }) => amount)])
}

const nameErrors = (claim: ClaimInput): EditError[] => {
  const named = (field: string, name: string | null): [string[], string][] => (name === null ? [] : [[[field], name]])
  const names: [string[], string][] = [
    ...named('method', claim.method),
    ...named('benchmark', claim.dataset),
    ...named('task', claim.task),
    ...named('metric', claim.metric),
    ...claim.baselines.map((name, index): [string[], string] => [['baselines', String(index)], name]),
  ]
  return names.flatMap(([path, name]) =>
    name !== name.trim() || name.length > longest.name || !/[\p{L}\p{N}]/u.test(slug(name))
      ? [
          refused(
            'INVALID',
            path,
            `A name has 1 to ${longest.name} characters, a letter or a digit among them, and no space around it.`,
          ),
        ]
      : [],
  )
}

const baselineErrors = ({ baselines, baselineKind }: ClaimInput): EditError[] => {
  if (baselines.length > mostBaselines)
    return [refused('TOO_LARGE', ['baselines'], `A claim has at most ${mostBaselines} baselines.`)]
  if (baselineKind === 'none' && baselines.length > 0)
    return [refused('INVALID', ['baselineKind'], 'Where there are baselines, say of which kind they are.')]
  if (baselineKind !== 'none' && baselines.length === 0)
    return [refused('INVALID', ['baselines'], 'Give the names, or the words, of what the claim compares with.')]
  return []
}

const quantityErrors = (claim: ClaimInput): EditError[] => {
  const { type, delta, deltaUnit, deltaKind, value, valueUnit, baselineValue } = claim
  const errors: EditError[] = []
  const demand = (isRight: boolean, path: readonly string[], message: string) => {
    if (!isRight) errors.push(refused('INVALID', path, message))
  }
  demand(
    deltaUnit !== 'percentage-point' || deltaKind === 'absolute',
    ['gain', 'kind'],
    'A gain in percentage points is absolute.',
  )
  demand(deltaUnit !== 'times' || deltaKind === 'relative', ['gain', 'kind'], 'A gain by a factor is relative.')
  demand(
    (value === null && baselineValue === null) === (valueUnit === null),
    ['valueUnit'],
    'A result has a number and a unit, or neither.',
  )
  const needsGain = type === 'quantified-gain' || type === 'efficiency-gain'
  demand(delta === null || needsGain, ['type'], 'A claim with an amount is a quantified gain or an efficiency gain.')
  demand(delta !== null || !needsGain, ['gain'], 'A claim of this type has an amount.')
  demand(value !== null || type !== 'absolute-result', ['value'], 'A claim of this type states a result.')
  const stated = numbersIn(claim.sentence)
  const numbers = [
    [['gain', 'amount'], delta],
    [['value'], value],
    [['baselineValue'], baselineValue],
  ] as const
  for (const [path, number] of numbers)
    demand(
      number === null || stated.has(Math.abs(number)),
      path,
      'The sentence does not have this number: give numbers as it has them.',
    )
  return errors
}

/** What is wrong with a claim apart from its paper, each field by its name in the input; empty where nothing is. */
export const checkClaim = (claim: ClaimInput): EditError[] => {
  const { sentence, source, subjectText } = claim
  const errors: EditError[] = []
  if (sentence.trim() !== sentence || sentence === '' || sentence.length > longest.sentence)
    errors.push(
      refused('INVALID', ['sentence'], `A sentence has 1 to ${longest.sentence} characters, and no space around it.`),
    )
  if (source !== null && (source.trim() === '' || source.length > longest.text))
    errors.push(refused('INVALID', ['source'], `Say where the sentence stands in 1 to ${longest.text} characters.`))
  if (subjectText !== null && (subjectText.trim() === '' || !sentence.includes(subjectText)))
    errors.push(refused('INVALID', ['subjectText'], 'The sentence does not have these words.'))
  if (errors.length > 0) return errors
  return [...nameErrors(claim), ...baselineErrors(claim), ...quantityErrors(claim)]
}
