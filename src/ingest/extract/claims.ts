import type { ClaimType, DeltaKind, Direction, ExtractedClaim } from '../Extraction.js'
import type { Analysis } from './Analysis.js'
import { baselineOf, sentenceBaseline, type Baseline } from './claimBaselines.js'
import { framesIn, type ClaimFrame } from './claimFrames.js'
import { metricsOf } from './claimMetrics.js'
import { measuresOf, type Measure } from './claimQuantities.js'
import { subjectOf, type ClaimSubject } from './claimSubjects.js'
import { claimViews, namedIn, type ClaimView } from './claimView.js'
import { stage } from './Stage.js'

/** A frame with everything that was found around it. */
interface Reading {
  readonly frame: ClaimFrame
  readonly subject: ClaimSubject
  readonly metrics: readonly string[]
  readonly measures: readonly Measure[]
  readonly datasets: readonly string[]
  baseline: Baseline | null
}

const ownWork =
  /\b(?:we|our|ours|in this (?:paper|work|study|article|letter|report|thesis)|this (?:paper|work|study|article|letter)|here,|is (?:proposed|presented|introduced|developed)|the proposed)\b/i
const signOfResults =
  /\b(?:experiment\w*|results?|evaluat\w+|demonstrat\w+|shows?|showing|empirical\w*|find|found|findings|observe\w*|achiev\w+|reveal\w*|prove|confirm\w*|validat\w+|benchmarks?|datasets?|ablation\w*|analysis|simulations?|outperform\w*|significantly|consistently|substantially)\b/i

const lowerIsBetter =
  /\b(?:error|cost|latency|time|memory|overhead|complexity|loss|perplexity|flops|parameters?|rate of false|regret|variance|bias|hallucinat\w*|forgetting|failure|gap|drop|degradation|fid|wer|rmse|mae|mse|mpjpe|consumption|usage|computation\w*|energy|budget|redundan\w+|samples?|steps|iterations|epochs|delay|noise|distance|discrepancy|collision|infraction|attack success|toxic\w*|storage|footprint|params|tokens|requirement|burden|emissions?|size|evaluations|risk|misclassif\w+|distortion|artifacts?|leakage|conflicts?|imbalance|mismatch|shift|number of)s?\b/i
const higherIsBetter =
  /\b(?:accuracy|accuracies|performance|precision|recall|f1|auc|auroc|map|bleu|rouge|quality|robustness|throughput|speed|efficiency|success|score|reward|psnr|ssim|iou|dice|ndcg|utility|fidelity|diversity|generali[sz]ation)\b/i

const directionOf = ({ frame: { cue, start, end, scope }, metrics }: Reading, view: ClaimView): Direction => {
  const { says } = cue
  if (says !== 'up' && says !== 'down') return says
  const words =
    metrics.length > 0
      ? metrics.join(' ')
      : view.text.slice(end, Math.min(scope.end, end + 60)) + view.text.slice(Math.max(scope.start, start - 25), start)
  const low = lowerIsBetter.test(words)
  const high = higherIsBetter.test(words) && !low
  if (says === 'down') return high ? 'worse' : 'better'
  return low && !high && !/\breduction|speed|saving/i.test(words) ? 'worse' : 'better'
}

const efficiency =
  /\b(?:cost|latency|time|memory|overhead|complexity|flops|parameters?|speed\w*|throughput|faster|cheaper|efficien\w+|compute|computation\w*|energy|fewer|accelerat\w*|convergence|storage|size|steps|iterations|savings?|budget)\b/i

const typeOf = (reading: Reading, measure: Measure | null, metric: string | null, view: ClaimView): ClaimType => {
  const { cue, start, end } = reading.frame
  if (cue.frame === 'leads') return 'sota'
  const words = `${metric ?? ''} ${view.text.slice(start, end)}`
  if (efficiency.test(words)) return 'efficiency-gain'
  if (measure)
    return measure.role === 'value' && measure.baselineValue === null && cue.frame === 'reaches'
      ? 'absolute-result'
      : 'quantified-gain'
  if (
    reading.baseline?.kind === 'generic' &&
    cue.frame === 'exceeds' &&
    /state[- ]of[- ]the[- ]art|sota/i.test(reading.baseline.names.join(' ')) &&
    cue.id === 'outperform'
  )
    return 'sota'
  return 'qualitative-gain'
}

const hedges = /\b(?:can|could|may|might|potentially|possibly|likely|appears? to|seems? to|suggest\w*)\b/

const readings = (view: ClaimView, mainMethod: string | null): Reading[] => {
  const found: Reading[] = []
  let previous: ClaimSubject | null = null
  for (const frame of framesIn(view)) {
    const subject = subjectOf(view, frame, mainMethod, previous)
    previous = subject
    const measures = measuresOf(view, frame, subject.method)
    if (frame.cue.frame === 'reaches' && measures.length === 0) continue
    found.push({
      frame,
      subject,
      measures,
      metrics: metricsOf(view, frame),
      datasets: [...new Set(namedIn(view, frame.scope, 'benchmark', 'dataset').map(({ name }) => name))],
      baseline: baselineOf(view, frame, subject.method),
    })
  }
  return found
}

const accepted = (reading: Reading, view: ClaimView): boolean => {
  const { cue } = reading.frame
  if (cue.frame === 'reaches') return reading.measures.length > 0
  if (cue.strong) return true
  return reading.measures.length > 0 || reading.baseline !== null || signOfResults.test(view.text)
}

/** Where one reading of a sentence is sure, the others of it are claims as well. */
const acceptedOf = (list: readonly Reading[], view: ClaimView): readonly Reading[] =>
  list.some((reading) => accepted(reading, view)) ? list : []

const isGeneral = ({ frame, measures, metrics }: Reading): boolean =>
  measures.length === 0 &&
  (metrics.length === 0 || frame.cue.frame === 'exceeds') &&
  (frame.cue.frame === 'exceeds' ||
    frame.cue.frame === 'gain' ||
    frame.cue.frame === 'changes' ||
    frame.cue.frame === 'compares')

/** A general comparison gives its baseline to the numbers of its sentence, and is no claim of its own beside them. */
const merge = (list: readonly Reading[], view: ClaimView, mainMethod: string | null): Reading[] => {
  const whole = sentenceBaseline(view, mainMethod)
  let carried: Baseline | null = null
  for (const reading of list) {
    reading.baseline ??= carried ?? whole
    carried = reading.baseline ?? carried
  }
  const counted = list.filter(({ measures }) => measures.length > 0)
  const performance = counted.filter(
    (reading) => typeOf(reading, reading.measures[0] ?? null, reading.metrics[0] ?? null, view) !== 'efficiency-gain',
  )
  const kept: Reading[] = []
  for (const reading of list) {
    if (isGeneral(reading) && performance.length > 0) {
      for (const other of performance) other.baseline ??= reading.baseline
      continue
    }
    if (reading.frame.cue.frame === 'reaches') {
      const gain = performance.find(
        (other) =>
          other !== reading &&
          other.frame.cue.frame !== 'reaches' &&
          other.measures.length === reading.measures.length &&
          other.metrics.every((metric) => reading.metrics.includes(metric)),
      )
      if (gain) continue
    }
    kept.push(reading)
  }
  return kept
}

const deltaKindOf = (measure: Measure, view: ClaimView): DeltaKind => {
  if (measure.quantity.unit === 'times') return 'relative'
  if (measure.quantity.unit !== 'percent') return 'absolute'
  if (/\brelative\b/.test(view.lower)) return 'relative'
  return 'unspecified'
}

const claimsOf = (
  view: ClaimView,
  reading: Reading,
  inherited: readonly string[],
  original: { sentence: string; start: number; end: number },
): ExtractedClaim[] => {
  const { frame, subject, baseline } = reading
  const base = {
    ...original,
    method: subject.method,
    subjectText: subject.words,
    baselines: baseline?.names ?? [],
    baselineKind: baseline?.kind ?? ('none' as const),
    task: null,
    direction: directionOf(reading, view),
    confidence: 0.5,
    rule: frame.cue.id,
  }
  const hedged = hedges.test(view.lower.slice(Math.max(0, frame.start - 40), frame.start))
  const here = reading.datasets.length > 0 ? reading.datasets : inherited
  if (reading.measures.length === 0) {
    const metrics = reading.metrics.length > 0 ? reading.metrics : [null]
    const datasets = here.length > 0 ? here : [null]
    return datasets.flatMap((dataset) =>
      metrics.map((metric) => ({
        ...base,
        dataset,
        metric,
        delta: null,
        deltaUnit: null,
        deltaKind: null,
        value: null,
        valueUnit: null,
        baselineValue: null,
        type: typeOf(reading, null, metric, view),
        polarity: hedged ? ('hedged' as const) : ('asserted' as const),
      })),
    )
  }
  return reading.measures.flatMap((measure) => {
    const anyDataset = reading.measures.some(({ datasets }) => datasets.length > 0)
    const datasets =
      measure.datasets.length > 0 ? measure.datasets : anyDataset ? [here[0] ?? null] : here.length > 0 ? here : [null]
    const metrics =
      measure.metrics.length > 0 ? measure.metrics : reading.metrics.length > 0 ? reading.metrics.slice(0, 1) : [null]
    const { quantity, role } = measure
    return datasets.flatMap((dataset) =>
      metrics.map((metric) => ({
        ...base,
        ...(measure.baselines.length > 0 && baseline?.kind === 'named' ? { baselines: measure.baselines } : {}),
        dataset,
        metric,
        delta: role === 'delta' ? Math.abs(quantity.amount) : null,
        deltaUnit: role === 'delta' ? quantity.unit : null,
        deltaKind: role === 'delta' ? deltaKindOf(measure, view) : null,
        value: role === 'value' ? quantity.amount : null,
        valueUnit:
          role === 'value' ? (quantity.unit === 'percent' ? ('percent' as const) : ('absolute' as const)) : null,
        baselineValue: measure.baselineValue,
        type: typeOf(reading, measure, metric, view),
        polarity: hedged || quantity.hedged ? ('hedged' as const) : ('asserted' as const),
      })),
    )
  })
}

/** The span of a sentence in the abstract as given, with the damage at its ends. */
const originalOf = (
  { sentence }: ClaimView,
  abstract: Analysis['abstract'],
): { sentence: string; start: number; end: number } => {
  const { start, end } = abstract.toOriginal(sentence)
  return { sentence: abstract.original.slice(start, end), start, end }
}

/** The claims of a paper, in the order of the text. */
export const claims = stage({
  name: 'claims',
  requires: ['abstract', 'sentences', 'entities', 'quantities', 'mainMethod'],
  provides: ['claims'],
  run: (analysis) => {
    const views = claimViews(analysis)
    const first = views.findIndex(({ text, named }) => ownWork.test(text) || named.some(({ introduced }) => introduced))
    let inherited: readonly string[] = []
    const found: ExtractedClaim[] = []
    for (const [index, view] of views.entries()) {
      const datasets = namedIn(view, { start: 0, end: view.text.length }, 'benchmark', 'dataset').map(
        ({ name }) => name,
      )
      if (index >= first && !view.text.endsWith('?')) {
        const list = merge(acceptedOf(readings(view, analysis.mainMethod), view), view, analysis.mainMethod)
        const filling = datasets.length > 0 ? [...new Set(datasets)] : inherited.slice(0, 1)
        for (const reading of list) found.push(...claimsOf(view, reading, filling, originalOf(view, analysis.abstract)))
      }
      inherited = [...new Set(datasets)]
    }
    return { claims: found }
  },
})
