import { higherIsBetter, lowerIsBetter, thrift } from '../rules/claimWords.js'
import type { ClaimType, DeltaKind, Direction } from '../Extraction.js'
import type { ClaimFrame } from './claimFrames.js'
import type { Measure } from './claimQuantities.js'
import type { Reading } from './claimReadings.js'
import type { ClaimView } from './claimView.js'

/** What attackers reach is better lost. */
const adverse = /\b(?:attack\w*|adversar\w*|re-identif\w*|jailbreak\w*|harmful\w*|malicious\w*)\b/

/** From the subject's side: where a cue says only more or less, the metric says whether that is better. */
export const directionOf = (view: ClaimView, { frame, isEqual }: Reading, metric: string | null): Direction => {
  const { says } = frame.cue
  if (isEqual) return 'equal'
  if (frame.cue.id === 'share' && metric !== null && higherIsBetter.test(metric) && !lowerIsBetter.test(metric))
    return 'worse'
  if (isNegated(view, frame)) return frame.cue.frame === 'changes' || frame.cue.frame === 'gain' ? 'equal' : 'worse'
  if (
    frame.cue.frame === 'reaches' &&
    says === 'better' &&
    metric !== null &&
    isMeagre(view, frame) &&
    !lowerIsBetter.test(metric)
  )
    return 'worse'
  if (says !== 'up' && says !== 'down') return says
  const words =
    metric ??
    `${view.text.slice(Math.max(frame.scope.start, frame.start - 30), frame.start)} ${view.text.slice(frame.end, Math.min(frame.scope.end, frame.end + 60))}`
  const low = lowerIsBetter.test(words)
  const high = higherIsBetter.test(words)
  if (says === 'down') return high && !low && !adverse.test(view.lower) ? 'worse' : 'better'
  return low && !high ? 'worse' : 'better'
}

/** "does not outperform", "no model exceeds": what is not better is worse, and what does not change is equal. */
const isNegated = (view: ClaimView, { start, cue }: ClaimFrame): boolean =>
  cue.says !== 'worse' &&
  cue.id !== 'keep' &&
  /\b(?:(?:not(?! only| just| merely)|n't|never|fails? to|failed to|no longer|cannot|unable to|rarely|seldom|hardly) (?!only|just)(?:\w+ ){0,2}|no (?:single |other )?(?:[\w-]+ )?(?:models?|methods?|systems?|approach|algorithms?|agents?) (?:\w+ly )?)$/.test(
    view.lower.slice(Math.max(0, start - 50), start),
  )

/** "only achieves 49.5%": a value that disappoints. */
const isMeagre = (view: ClaimView, { start, end }: ClaimFrame): boolean =>
  /\b(?:only|just|merely|still) $/.test(view.lower.slice(Math.max(0, start - 8), start)) ||
  /^ (?:only|just|merely|a mere|less than|below|under) /.test(view.lower.slice(end, end + 14))

const surelySavingCue = /^(?:faster|quicker|cheaper|speed|accelerat|sped|saving|lighter|leaner|more \S*efficient)/
const savingCue = new RegExp(`${surelySavingCue.source}|^(?:fewer|shorter)`)

/** True where a gain saves something. */
export const isThrift = (view: ClaimView, { start, end }: ClaimFrame, metric: string | null): boolean =>
  thrift.test(metric ?? '') || (metric === null ? savingCue : surelySavingCue).test(view.lower.slice(start, end))

export const typeOf = (
  view: ClaimView,
  reading: Reading,
  measure: Measure | null,
  metric: string | null,
): ClaimType => {
  const { cue } = reading.frame
  if (cue.frame === 'leads') return 'sota'
  if (cue.id === 'share' && directionOf(view, reading, metric) === 'better') return 'efficiency-gain'
  if (
    measure?.role === 'value' &&
    measure.baselineValue === null &&
    (cue.frame === 'reaches' || cue.frame === 'equals')
  )
    return 'absolute-result'
  if (isThrift(view, reading.frame, metric)) return 'efficiency-gain'
  if (measure) return 'quantified-gain'
  const against = reading.baseline?.kind === 'generic' ? reading.baseline.names.join(' ') : ''
  const isTop = /state[- ]of[- ]the[- ]art|\bsota\b|best[- ]performing/i.test(against)
  return isTop && (cue.id === 'outperform' || cue.id === 'equal' || cue.id === 'gain') ? 'sota' : 'qualitative-gain'
}

/** A percentage is relative only where the text leaves no doubt; a factor always is. */
export const deltaKindOf = (view: ClaimView, { quantity }: Pick<Measure, 'quantity'>): DeltaKind => {
  if (quantity.unit === 'times') return 'relative'
  if (quantity.unit !== 'percent') return 'absolute'
  if (/\brelative(?:ly)?\b(?! to)/.test(view.lower)) return 'relative'
  return /\babsolute\b/.test(view.lower) ? 'absolute' : 'unspecified'
}
