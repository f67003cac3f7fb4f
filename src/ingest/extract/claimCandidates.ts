import { degree, hedge, ofOthers, outlook, proposes, reportsResults, showsThat } from '../rules/claimWords.js'
import type { ExtractedClaim } from '../Extraction.js'
import type { Measure } from './claimQuantities.js'
import { deltaKindOf, directionOf, typeOf } from './claimKinds.js'
import type { Reading } from './claimReadings.js'
import { namedIn, type ClaimView } from './claimView.js'

/** A claim before it is judged, with what is known about how it was found. */
export interface ClaimCandidate {
  readonly claim: Omit<ExtractedClaim, 'confidence'>
  /** What the confidence is computed from: names of signs that hold. */
  readonly signs: readonly string[]
}

/** Where a sentence stands in its abstract, and what it inherits. */
export interface SentencePlace {
  readonly original: { readonly sentence: string; readonly start: number; readonly end: number }
  /** Benchmarks that the sentence before it names. */
  readonly inherited: readonly string[]
  /** Part of the abstract before it, 0 to 1. */
  readonly depth: number
  /** The paper's own method, and what is known of it. */
  readonly main: { readonly name: string | null; readonly signs: readonly string[] }
}

const isHedged = (view: ClaimView, { frame: { start, cue } }: Reading): boolean => {
  const before = view.lower.slice(Math.max(0, start - 48), start)
  return (
    hedge.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), 0))) ||
    (cue.frame === 'leads' && /\b(?:can|may|could) (?:\w+ ){0,3}$/.test(before))
  )
}

const signsOf = (
  view: ClaimView,
  reading: Reading,
  claim: Omit<ExtractedClaim, 'confidence'>,
  place: SentencePlace,
  count: number,
): string[] => {
  const { frame, subject, measures } = reading
  const { text, lower } = view
  const word = lower.slice(frame.start, frame.end)
  const before = lower.slice(Math.max(0, frame.start - 24), frame.start)
  const amount = claim.delta !== null ? 'delta' : claim.value !== null ? 'value' : 'none'
  const isOwn = subject.method === place.main.name
  const signs = [
    `cue:${frame.cue.id}`,
    `amount:${amount}`,
    `baseline:${claim.baselineKind}`,
    `depth:${place.depth < 0.35 ? 'early' : place.depth < 0.65 ? 'middle' : 'late'}`,
    `subject:${subject.method === null ? 'nobody' : subject.words === null ? 'assumed' : isOwn ? 'own' : 'named'}`,
  ]
  const add = (sign: string, holds: boolean): void => {
    if (holds) signs.push(sign)
  }
  if (isOwn) signs.push(...place.main.signs)
  else signs.push('main:other')
  add('results', reportsResults.test(text))
  add('shows', showsThat.test(text))
  add('proposes', proposes.test(text))
  add('others', ofOthers.test(text))
  add('outlook', outlook.test(text))
  add('degree', degree.test(lower.slice(Math.max(0, frame.start - 30), frame.end + 20)))
  add('hedged', claim.polarity === 'hedged')
  add('participle', (word.split(' ')[0] ?? '').endsWith('ing'))
  add('infinitive', /\bto (?:\w+ly )?$/.test(before))
  add('means', /^[^,;.]{0,50}\bby (?:\w+ly )?(?!using)\w+ing\b/.test(lower.slice(frame.end)))
  add('metric', claim.metric !== null)
  add('dataset', claim.dataset !== null)
  add('own-dataset', reading.datasets.length > 0)
  add('several', count > 3)
  add('crowded', measures.length > 2)
  add(
    'bare',
    measures.some(({ quantity }) => quantity.unit === 'absolute'),
  )
  add('named-main', place.main.name !== null && lower.includes(place.main.name.toLowerCase()))
  if (!frame.cue.strong && amount === 'none' && claim.baselineKind === 'none') {
    const alone = [
      'results',
      'shows',
      'proposes',
      'degree',
      'participle',
      'infinitive',
      'named-main',
      'subject:own',
      'subject:assumed',
      'depth:late',
    ]
    signs.push('alone', ...signs.filter((sign) => alone.includes(sign)).map((sign) => `alone&${sign}`))
  }
  return signs
}

const amountsOf = (
  measure: Measure | null,
  view: ClaimView,
): Pick<ExtractedClaim, 'delta' | 'deltaUnit' | 'deltaKind' | 'value' | 'valueUnit' | 'baselineValue'> => {
  const none = { delta: null, deltaUnit: null, deltaKind: null, value: null, valueUnit: null, baselineValue: null }
  if (!measure) return none
  const { quantity, role, baselineValue } = measure
  const stated = role === 'value' ? quantity : (measure.reached ?? null)
  return {
    ...none,
    ...(role === 'delta'
      ? { delta: Math.abs(quantity.amount), deltaUnit: quantity.unit, deltaKind: deltaKindOf(view, measure) }
      : {}),
    ...(stated
      ? { value: stated.amount, valueUnit: stated.unit === 'percent' ? ('percent' as const) : ('absolute' as const) }
      : {}),
    baselineValue,
  }
}

/** Benchmarks of a reading that names none: those of its sentence, else the one of the sentence before. */
const datasetsOf = (
  view: ClaimView,
  reading: Reading,
  list: readonly Reading[],
  { inherited }: SentencePlace,
): readonly (string | null)[] => {
  if (reading.datasets.length > 0) return reading.datasets
  const first = Math.min(...list.map(({ frame }) => frame.reach))
  const ahead = [...new Set(namedIn(view, { start: 0, end: first }, 'benchmark', 'dataset').map(({ name }) => name))]
  if (ahead.length > 0) return ahead
  const later = list.slice(list.indexOf(reading) + 1).filter(({ measures }) => measures.length < 2)
  const others = [...new Set([...list.slice(0, list.indexOf(reading)), ...later].flatMap(({ datasets }) => datasets))]
  if (others.length > 0) return reading.frame.cue.frame === 'leads' ? [null] : others
  return reading.measures.length > 0 ? [inherited[0] ?? null] : [null]
}

/** "91.6% and 75.5% for the two datasets": those of the sentence before, one each. */
const sharesOut = (view: ClaimView, count: number, { inherited }: SentencePlace): boolean =>
  count > 1 && count === inherited.length && /\b(?:two|three|four|both|respectively)\b/.test(view.lower)

/** "A (2.1x) and B (1.4x)": the name in front of the bracket. */
const nameBefore = (view: ClaimView, names: readonly string[], { quantity }: Measure): string | null => {
  const before = view.text.slice(0, quantity.start).replace(/ \((?:by |up to |over )?\+?$/, '')
  return before.length === quantity.start ? null : (names.find((name) => before.endsWith(name)) ?? null)
}

/** The claims of the readings of one sentence: one per subject, benchmark, metric and measure. */
export const candidatesOf = (view: ClaimView, list: readonly Reading[], place: SentencePlace): ClaimCandidate[] =>
  list.flatMap((reading) => {
    const { frame, subject, baseline, measures } = reading
    const fallback = datasetsOf(view, reading, list, place)
    const placed = measures.some(({ datasets }) => datasets.length > 0)
    return (measures.length > 0 ? measures : [null]).flatMap((measure) => {
      const own =
        measure && measure.datasets.length > 0
          ? measure.datasets
          : measure && sharesOut(view, measures.length, place)
            ? place.inherited.slice(measures.indexOf(measure), measures.indexOf(measure) + 1)
            : null
      const datasets = own ?? (placed ? fallback.slice(0, 1) : fallback)
      const metrics =
        measure && measure.metrics.length > 0
          ? measure.metrics
          : measure
            ? [reading.metrics[0] ?? null]
            : reading.metrics.length > 0
              ? reading.metrics
              : [null]
      const beside = measure && baseline?.kind === 'named' ? nameBefore(view, baseline.names, measure) : null
      const against =
        beside !== null
          ? [beside]
          : measure && measure.baselines.length > 0 && baseline?.kind === 'named'
            ? measure.baselines
            : (baseline?.names ?? [])
      return [subject.method, ...subject.others].flatMap((method) =>
        datasets.flatMap((dataset) =>
          metrics.map((metric): ClaimCandidate => {
            const claim = {
              ...place.original,
              method,
              subjectText: subject.words,
              baselines: against,
              baselineKind: baseline?.kind ?? ('none' as const),
              dataset,
              task: null,
              metric,
              ...amountsOf(measure, view),
              direction: directionOf(view, reading, metric),
              type: typeOf(view, reading, measure, metric),
              polarity:
                isHedged(view, reading) || measure?.quantity.hedged ? ('hedged' as const) : ('asserted' as const),
              rule: frame.cue.id,
            }
            return { claim, signs: signsOf(view, reading, claim, place, list.length) }
          }),
        ),
      )
    })
  })
