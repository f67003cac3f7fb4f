import { hedge } from '../rules/claimWords.js'
import type { ExtractedClaim } from '../Extraction.js'
import type { Baseline } from './claimBaselines.js'
import { metricNear } from './claimMetrics.js'
import type { Measure } from './claimQuantities.js'
import { deltaKindOf, directionOf, typeOf } from './claimKinds.js'
import { isEfficiency, type Reading } from './claimReadings.js'
import { signsOfClaim, signsOfSentence, type MainMethod } from './claimSigns.js'
import { benchmarksIn, namedIn, type ClaimView } from './claimView.js'

/** A claim before it is judged, with what is known about how it was found. */
export interface ClaimCandidate {
  readonly claim: Omit<ExtractedClaim, 'confidence' | 'extractorVersion'>
  /** What the confidence is computed from: names of signs that hold. */
  readonly signs: readonly string[]
}

/** A sentence with the candidates that it holds. */
export interface ClaimSentence {
  readonly candidates: readonly ClaimCandidate[]
  /** What tells whether it claims anything: names of signs that hold. */
  readonly signs: readonly string[]
}

/** Where a sentence stands in its abstract, and what it inherits. */
export interface SentencePlace {
  readonly original: { readonly sentence: string; readonly start: number; readonly end: number }
  /** Benchmarks that the sentence before it names. */
  readonly inherited: readonly string[]
  /** The benchmark of scores that name none anywhere near. */
  readonly ownBenchmark: string | null
  /** The benchmark of whatever a paper finds whose title begins with it. */
  readonly titledBenchmark: string | null
  /** Part of the abstract before it, 0 to 1. */
  readonly depth: number
  readonly main: MainMethod
}

const isHedged = (view: ClaimView, { frame: { start, cue } }: Reading): boolean => {
  const before = view.lower.slice(Math.max(0, start - 48), start)
  return (
    hedge.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), 0))) ||
    (cue.frame === 'leads' && /\b(?:can|may|could) (?:\w+ ){0,3}$/.test(before))
  )
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
      ? {
          value: stated.amount,
          valueUnit:
            stated.unit === 'percent' || stated.unit === 'percentage-point'
              ? ('percent' as const)
              : ('absolute' as const),
        }
      : {}),
    baselineValue,
  }
}

/**
 * Benchmarks of a reading that names none: those of its sentence, else the one of the sentence before, else the one
 * of the paper; but a number that tells of thrift is that of a system, wherever it is measured.
 */
const datasetsOf = (
  view: ClaimView,
  reading: Reading,
  list: readonly Reading[],
  { inherited, ownBenchmark, titledBenchmark }: SentencePlace,
): readonly (string | null)[] => {
  if (reading.datasets.length > 0) return reading.datasets
  const first = Math.min(...list.map(({ frame }) => frame.reach))
  const ahead = benchmarksIn(view, { start: 0, end: first })
  const isAside = reading !== list[0] && reading.measures.length === 0 && !reading.frame.cue.strong
  if (ahead.length > 0) return isAside && ahead.length > 1 ? [null] : ahead
  const later = list.slice(list.indexOf(reading) + 1).filter(({ measures }) => measures.length < 2)
  const others = [...new Set([...list.slice(0, list.indexOf(reading)), ...later].flatMap(({ datasets }) => datasets))]
  if (others.length > 0) return reading.frame.cue.frame === 'leads' || (isAside && others.length > 1) ? [null] : others
  if (reading.measures.length === 0 || isEfficiency(view, reading)) return [titledBenchmark]
  return [inherited.length === 1 ? (inherited[0] ?? null) : (titledBenchmark ?? ownBenchmark)]
}

/** "91.6% and 75.5% for the two datasets": those of the sentence before, one each. */
const sharesOut = (view: ClaimView, count: number, { inherited }: SentencePlace): boolean =>
  count > 1 && count === inherited.length && /\b(?:two|three|four|both|respectively)\b/.test(view.lower)

/** The task that the clause names, or the only one of the sentence. */
const taskOf = (view: ClaimView, { frame }: Reading): string | null => {
  const [here, another] = namedIn(view, frame.scope, 'task')
  if (here && !another) return here.name
  const all = new Set(namedIn(view, { start: 0, end: view.text.length }, 'task').map(({ name }) => name))
  return all.size === 1 ? ([...all][0] ?? null) : null
}

/**
 * "reduces A and B by 4% and 5%", "4% higher A and B": numbers are shared out over what they change, or hold for
 * each. A number with nothing beside it that it could measure is in the metric that the sentence named last.
 */
const metricsOfMeasure = (
  view: ClaimView,
  { metrics, measures, frame }: Reading,
  measure: Measure,
): readonly (string | null)[] => {
  const isObject = /^(?:changes|compares)$/.test(frame.cue.frame) && metrics.length > 1
  if (isObject && metrics.length === measures.length) return [metrics[measures.indexOf(measure)] ?? null]
  if (isObject && measures.length === 1 && metrics.includes(measure.metrics[0] ?? null)) return metrics
  return measure.metrics.length > 0
    ? measure.metrics
    : [metrics[0] ?? metricNear(view, { start: 0, end: measure.quantity.start }, measure.quantity)]
}

/** "up to 8%", "2 to 8%", "8x faster": one number for several benchmarks is the figure of none of them. */
const isOverall = (view: ClaimView, reading: Reading, measure: Measure): boolean =>
  measure.quantity.hedged || measure.isRange || isEfficiency(view, { ...reading, measures: [measure] })

/** The benchmarks of a number that names none: one each where there are as many numbers, else those that all are of. */
const shareOut = (
  view: ClaimView,
  measure: Measure,
  reading: Reading,
  all: readonly (string | null)[],
  list: readonly Reading[],
): readonly (string | null)[] => {
  if (all.length < 2) return all
  if (reading.measures.length === all.length) return all.slice(reading.measures.indexOf(measure)).slice(0, 1)
  const isPlaced = list.some(({ measures }) => measures.some(({ datasets }) => datasets.length > 0))
  return isPlaced || isOverall(view, reading, measure) ? [null] : all
}

/** "4% over other methods and 3% over B": is what is named behind a number the baseline of that number? */
const isOwn = ({ kind, span }: Baseline, { quantity }: Measure): boolean =>
  kind === 'named' || span.end <= quantity.start

/** The benchmarks, metrics and baselines of one measure of a reading, or of the reading where it has none. */
const slotsOf = (
  view: ClaimView,
  reading: Reading,
  measure: Measure | null,
  list: readonly Reading[],
  place: SentencePlace,
) => {
  const { measures, baseline } = reading
  const fallback = datasetsOf(view, reading, list, place)
  if (!measure)
    return {
      datasets: fallback,
      metrics: reading.metrics.length > 0 ? reading.metrics : [null],
      against: baseline,
    }
  const index = measures.indexOf(measure)
  const shared = sharesOut(view, measures.length, place) ? place.inherited.slice(index, index + 1) : []
  const own = measure.datasets.length > 0 ? measure.datasets : shared
  const isPlaced = measures.some(({ datasets }) => datasets.length > 0)
  const against =
    baseline !== null && measure.baselines.length > 0 && isOwn(baseline, measure)
      ? { names: measure.baselines, kind: 'named' as const }
      : baseline
  return {
    datasets: own.length > 0 ? own : isPlaced ? fallback.slice(0, 1) : shareOut(view, measure, reading, fallback, list),
    metrics: metricsOfMeasure(view, reading, measure),
    against,
  }
}

/** "A and B reach 64% and 75%": each of several subjects has its own number where there are as many. */
const subjectsOf = (view: ClaimView, { subject, measures }: Reading, measure: Measure | null): (string | null)[] => {
  const order = (name: string | null): number => view.named.find((entity) => entity.name === name)?.start ?? 0
  const all = [subject.method, ...subject.others].sort((a, b) => order(a) - order(b))
  const isShared =
    all.length > 1 && measure !== null && all.length === measures.length && /\brespectively\b/.test(view.lower)
  return isShared ? all.slice(measures.indexOf(measure)).slice(0, 1) : all
}

/** Measures nothing in particular. */
const ofNothing =
  /^(?:(?:overall|average|state-of-the-art|superior|strong|competitive|best|new|highest) )*performances?$/i

/** The claims of the readings of one sentence: one per subject, benchmark, metric and measure. */
export const candidatesOf = (view: ClaimView, list: readonly Reading[], place: SentencePlace): ClaimCandidate[] => {
  if (list.length === 0) return []
  const sentenceSigns = signsOfSentence(view, place, list)
  const candidates: ClaimCandidate[] = []
  for (const reading of list)
    for (const measure of reading.measures.length > 0 ? reading.measures : [null]) {
      const { datasets, metrics, against } = slotsOf(view, reading, measure, list, place)
      const isAnyHedged = isHedged(view, reading) || measure?.quantity.hedged === true
      for (const method of subjectsOf(view, reading, measure))
        for (const dataset of datasets)
          for (const given of metrics) {
            const metric = given !== null && ofNothing.test(given) ? null : given
            const claim: ClaimCandidate['claim'] = {
              ...place.original,
              method,
              subjectText: reading.subject.words,
              baselines: against?.names ?? [],
              baselineKind: against?.kind ?? 'none',
              dataset,
              task: taskOf(view, reading),
              metric,
              ...amountsOf(measure, view),
              direction: directionOf(view, reading, measure, metric),
              type: typeOf(view, reading, measure, metric),
              polarity: isAnyHedged ? 'hedged' : 'asserted',
              rule: reading.frame.cue.id,
            }
            candidates.push({ claim, signs: signsOfClaim(view, reading, claim, place.main, sentenceSigns) })
          }
    }
  return candidates
}
