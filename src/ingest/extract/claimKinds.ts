import { higherIsBetter, lowerIsBetter, thrift } from '../rules/claimWords.js'
import { lexicon } from '../lexicon/Lexicon.js'
import type { ClaimType, DeltaKind, Direction } from '../Extraction.js'
import type { ClaimFrame } from './claimFrames.js'
import type { Measure } from './claimQuantities.js'
import type { Reading } from './claimReadings.js'
import type { ClaimView } from './claimView.js'
import { phraseEnd } from './phrases.js'

const lastLower = new RegExp(`${lowerIsBetter.source}(?!.*${lowerIsBetter.source})`, 'i')
const lastHigher = new RegExp(`${higherIsBetter.source}(?!.*${higherIsBetter.source})`, 'i')

/** What attackers reach is better lost. */
const adverse = /\b(?:attack\w*|adversar\w*|re-identif\w*|jailbreak\w*|harmful\w*|malicious\w*)\b/

/** True where the last word that tells says that less is better ("accuracy gap"), false for more ("error reduction"). */
const lessIsBetter = (metric: string): boolean | null => {
  const known = lexicon.find('metric', metric)?.higherIsBetter
  if (known != null) return !known
  const [low, high] = [metric.search(lastLower), metric.search(lastHigher)]
  return low < 0 && high < 0 ? null : low > high
}

/** From the subject's side: where a cue says only more or less, the metric says whether that is better. */
export const directionOf = (
  view: ClaimView,
  { frame, isEqual, baseline }: Reading,
  measure: Measure | null,
  metric: string | null,
): Direction => {
  const { says, id } = frame.cue
  if (isEqual) return 'equal'
  if (id === 'share') return isSpent(view, frame) ? 'better' : 'worse'
  if (isNegated(view, frame)) return frame.cue.frame === 'changes' || frame.cue.frame === 'gain' ? 'equal' : 'worse'
  if (
    frame.cue.frame === 'equals' &&
    measure?.role === 'value' &&
    !isPartKept(view, measure) &&
    (id === 'keep' ? /^(?:maintain|keep)/.test(view.lower.slice(frame.start)) : !baseline)
  )
    return 'better'
  const object =
    frame.cue.frame === 'compares'
      ? lessIsBetter(view.text.slice(frame.end, phraseEnd(view.text, frame.end + 1)))
      : null
  const isLess = object ?? (metric === null ? null : lessIsBetter(metric))
  if (frame.cue.frame === 'reaches' && says === 'better' && measure && disappoints(view, frame, measure, isLess))
    return 'worse'
  if (says !== 'up' && says !== 'down') return says
  const around = `${view.text.slice(Math.max(frame.scope.start, frame.start - 30), frame.start)} ${view.text.slice(frame.end, Math.min(frame.scope.end, frame.end + 60))}`
  const low = isLess ?? (metric === null && lowerIsBetter.test(around))
  const high = isLess === null ? metric === null && higherIsBetter.test(around) : !isLess
  if (says === 'up') return low && !high ? 'worse' : 'better'
  if (loss.test(view.lower.slice(frame.start, frame.end))) return low && !high ? 'better' : 'worse'
  return high && !low && !adverse.test(view.lower) ? 'worse' : 'better'
}

/** "does not outperform", "no model exceeds": what is not better is worse, and what does not change is equal. */
const isNegated = (view: ClaimView, { start, cue }: ClaimFrame): boolean =>
  cue.says !== 'worse' &&
  cue.id !== 'keep' &&
  /\b(?:(?:not(?! only| just| merely)|n't|never|fails? to|failed to|no longer|cannot|unable to|rarely|seldom|hardly) (?!only|just)(?:\w+ ){0,2}|no (?:single |other )?(?:[\w-]+ )?(?:models?|methods?|systems?|approach|algorithms?|agents?) (?:\w+ly )?)$/.test(
    view.lower.slice(Math.max(0, start - 50), start),
  )

/** Words of change that are bad unless what changes is. */
const loss = /^(?:degrad|declin|drops?\b|dropp)/

/** "using only 20% of the data" spends; "solves only 20% of the tasks" reaches. */
const isSpent = (view: ClaimView, { start, end }: ClaimFrame): boolean =>
  / \w/.test(view.lower.slice(start, end).replace(/^(?:a mere|as (?:little|few) as|less than|fewer than)$/, '')) ||
  /(?:\b(?:with|on|at|\w+ing)|[-(])\s*$/.test(view.lower.slice(Math.max(0, start - 24), start))

/** "retains 95% of the accuracy": what is kept is as good, not a result of its own. */
const isPartKept = (view: ClaimView, { quantity }: Measure): boolean =>
  /^(?: and [\d.]+%)?(?: of| full-)/.test(view.lower.slice(quantity.end, quantity.end + 16))

const meagre = /\b(?:only|just|merely|still|a mere|less than|below|under) (?:about |around |approximately |~)?$/
const failing =
  /\b(?:degrad\w+|declin\w+|drop(?:s|ped|ping)?|collaps\w+|fail(?:s|ed|ing)?|hallucinat\w+|inflat(?:es?|ed|ing)|los(?:es?|ing)|poor(?:ly)?|remain(?:s|ed)? (?:low|below)|stay(?:s|ed)? below)\b[^,;:]*$/
const failed =
  /^[^,;:.]{0,25}?\b(?:inappropriate|unnecessary|(?:performance|accuracy) (?:drop|degradation|decline|loss)|refusal|failures?)\b/

/** "achieves only 49.5%", "accuracy remains low (20%)", "38% of actions being unnecessary": a value that disappoints. */
const disappoints = (
  view: ClaimView,
  { start }: ClaimFrame,
  { quantity }: Measure,
  isLess: boolean | null,
): boolean => {
  const before = view.lower.slice(Math.max(0, quantity.start - 60), quantity.start)
  if (failing.test(before) || failed.test(view.lower.slice(quantity.end, quantity.end + 50))) return true
  return isLess !== true && (meagre.test(view.lower.slice(Math.max(0, start - 8), start)) || meagre.test(before))
}

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
  if (cue.id === 'bound') return 'absolute-result'
  if (cue.id === 'share' && directionOf(view, reading, measure, metric) === 'better') return 'efficiency-gain'
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
