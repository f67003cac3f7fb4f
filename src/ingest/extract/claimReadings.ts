import { figureCue } from '../rules/claimCues.js'
import { ownWork } from '../rules/claimWords.js'
import { baselineOf, sentenceBaseline, type Baseline } from './claimBaselines.js'
import { framesIn, lastFrame, type ClaimFrame } from './claimFrames.js'
import { metricsOf } from './claimMetrics.js'
import { itemsOf, measuresOf, type Item, type Measure } from './claimQuantities.js'
import { subjectOf, type ClaimSubject } from './claimSubjects.js'
import { isThrift } from './claimKinds.js'
import { benchmarksIn, type ClaimView } from './claimView.js'

/** A frame with what stands around it. */
export interface Reading {
  readonly frame: ClaimFrame
  readonly subject: ClaimSubject
  readonly metrics: readonly (string | null)[]
  readonly measures: readonly Measure[]
  /** Benchmarks and datasets that the frame itself names. */
  readonly datasets: readonly string[]
  readonly baseline: Baseline | null
  /** True for a value that the sentence calls as good as others'. */
  readonly isEqual?: boolean
}

/** Frames with the quantities that each measures; quantities that no cue measures have frames of their own. */
const countedFrames = (
  view: ClaimView,
  depth: number,
): { readonly frame: ClaimFrame; readonly items: readonly Item[] }[] => {
  const frames = framesIn(view)
  const items = itemsOf(view, frames, depth)
  const ofFrame = ({ quantity: { start } }: Item): ClaimFrame | undefined =>
    frames.find(({ reach, scope }) => reach <= start && start < scope.end && scope.start <= start)
  const counted = frames.map((frame) => ({ frame, items: items.filter((item) => ofFrame(item) === frame) }))
  const left = items.filter((item) => ofFrame(item) === undefined)
  let from = 0
  for (const frame of [...frames, undefined]) {
    const end = frame?.start ?? view.text.length
    const here = left.filter(({ quantity: { start } }) => start >= from && start < end)
    const [first] = here
    if (first) {
      const { start } = first.quantity
      counted.push({
        frame: { cue: figureCue, start, end: start, scope: { start: from, end }, reach: from },
        items: here,
      })
    }
    from = frame?.scope.end ?? end
  }
  return counted.sort((a, b) => a.frame.start - b.frame.start)
}

const readingOf = (view: ClaimView, frame: ClaimFrame, mainMethod: string | null): Reading => {
  const subject = subjectOf(view, frame, mainMethod, null)
  return {
    frame,
    subject,
    measures: [],
    metrics: metricsOf(view, frame),
    datasets: benchmarksIn(view, { start: frame.reach, end: frame.scope.end }),
    baseline: baselineOf(view, frame, subject.method),
  }
}

const readFrames = (view: ClaimView, mainMethod: string | null, depth: number): Reading[] => {
  const found: Reading[] = []
  let previous: ClaimSubject | null = null
  for (const { frame, items } of countedFrames(view, depth)) {
    const subject = subjectOf(view, frame, mainMethod, previous)
    previous = subject
    const measures = measuresOf(view, frame, subject.method, items)
    if (frame.cue.frame === 'reaches' && measures.length === 0) continue
    const last = found.at(-1)
    if (
      last?.measures.length === 0 &&
      measures.length > 0 &&
      frame.cue.frame === 'gain' &&
      view.text[frame.scope.start] === '('
    ) {
      found[found.length - 1] = { ...last, measures }
      continue
    }
    found.push({
      frame,
      subject,
      measures,
      metrics: metricsOf(view, frame),
      datasets: benchmarksIn(view, { start: frame.reach, end: frame.scope.end }),
      baseline: baselineOf(view, frame, subject.method),
    })
  }
  const last = found.length === 0 ? lastFrame(view) : undefined
  return last ? [readingOf(view, last, mainMethod)] : found
}

/** "improves A by 4%, B by 5% and C by 7% over D": what stands last in a list compares for all of it. */
const isJoined = (view: ClaimView, reading: Reading, next: Reading): boolean => {
  const { cue, scope } = next.frame
  if (cue.frame === 'exceeds' || next.subject.method !== reading.subject.method) return false
  const hasComma = /[,;:] ?$/.test(view.text.slice(0, scope.start)) || view.text[scope.start] === ','
  return hasComma ? cue.frame === reading.frame.cue.frame : view.lower.startsWith('and ', scope.start)
}

/** What leads or loses nothing is not compared with a system named before it, nor is what stands behind a semicolon. */
const isPassedOn = (view: ClaimView, { span, kind }: Baseline, { frame: { cue, scope } }: Reading): boolean =>
  kind !== 'named' ||
  (cue.frame !== 'leads' &&
    cue.id !== 'keep' &&
    !view.text.slice(span.end, Math.max(span.end, scope.start)).includes(';'))

/** Baselines pass on to what follows in the sentence; one of the whole sentence serves all that have none. */
const shareBaselines = (view: ClaimView, list: readonly Reading[], mainMethod: string | null): Reading[] => {
  const whole = sentenceBaseline(view, mainMethod)
  let carried: Baseline | null = null
  const ahead: (Baseline | null)[] = list.map(({ baseline }) => baseline)
  for (let index = list.length - 2; index >= 0; index--) {
    const [reading, next] = [list[index], list[index + 1]]
    if (reading && next && isJoined(view, reading, next)) ahead[index] ??= ahead[index + 1] ?? null
  }
  return list.map((reading, index) => {
    const own = ahead[index] ?? null
    const baseline: Baseline | null = own ?? (carried && isPassedOn(view, carried, reading) ? carried : whole)
    carried = own ?? carried ?? whole
    return { ...reading, baseline }
  })
}

/** A comparison that names no measure and no metric of its own. */
const isGeneral = ({ frame: { cue }, measures, metrics }: Reading): boolean =>
  measures.length === 0 &&
  cue.frame !== 'leads' &&
  cue.frame !== 'reaches' &&
  (cue.frame === 'exceeds' || metrics.length === 0)

/** A claim about performance that says what gets better. */
const isSpecific = (view: ClaimView, reading: Reading): boolean => !isGeneral(reading) && !isEfficiency(view, reading)

/** Does it tell of what is saved? */
export const isEfficiency = (view: ClaimView, { frame, metrics, measures }: Reading): boolean =>
  frame.cue.id === 'share' || isThrift(view, frame, measures[0]?.metrics[0] ?? metrics[0] ?? null)

/** A value reached ("85.2% IoU") beside the gain that it means ("outperforming B by 0.7%"). */
const gainOf = (reached: Reading, counted: readonly Reading[]): Reading | undefined => {
  if (reached.frame.cue.frame !== 'reaches' || reached.measures.some(({ role }) => role === 'delta')) return undefined
  const metrics = new Set(reached.measures.flatMap((measure) => measure.metrics))
  return counted.find(
    ({ frame, measures }) =>
      frame.cue.frame !== 'reaches' &&
      frame.cue.frame !== 'equals' &&
      (measures.length === reached.measures.length || reached.measures.length === 1) &&
      measures.every(({ role, metrics: own }) => role === 'delta' && own.every((metric) => metrics.has(metric))),
  )
}

const withValues = (gain: Reading, reached: Reading): Reading => ({
  ...gain,
  datasets: gain.datasets.length > 0 ? gain.datasets : reached.datasets,
  measures: gain.measures.map((measure, index) => {
    const value = reached.measures[index] ?? reached.measures[0]
    if (!value) return measure
    return {
      ...measure,
      reached: value.quantity,
      baselineValue: measure.baselineValue ?? value.baselineValue,
      metrics: measure.metrics.length > 0 ? measure.metrics : value.metrics,
      datasets: measure.datasets.length > 0 ? measure.datasets : value.datasets,
    }
  }),
})

/**
 * A general comparison is no claim beside the number of its sentence that says by how much; it lends that number its
 * baseline, and its direction where it is of equals. A value reached and the gain that it means are one claim as well.
 */
const merge = (view: ClaimView, own: readonly Reading[], shared: readonly Reading[]): Reading[] => {
  const counted = shared.filter((reading) => reading.measures.length > 0 && !isEfficiency(view, reading))
  const joined = new Map<Reading, Reading>()
  const dropped = new Set<Reading>()
  const lent = new Map<Reading, Baseline>()
  const isTop = ({ frame: { cue } }: Reading): boolean => cue.frame === 'leads' || cue.frame === 'exceeds'
  let equal = false
  for (const [index, reading] of shared.entries()) {
    const isHeir = (other: Reading): boolean => own[shared.indexOf(other)]?.baseline === null || !own[index]?.baseline
    const gain = isEfficiency(view, reading) ? undefined : gainOf(reading, counted)
    if (gain) {
      joined.set(gain, reading)
      dropped.add(reading)
    } else if (isGeneral(reading)) {
      const others = shared.filter((other) => other !== reading && !dropped.has(other))
      const isEqual = reading.frame.cue.frame === 'equals'
      const heirs = counted.filter((other) => isHeir(other) && (!isEqual || other.frame.cue.frame === 'reaches'))
      const leader =
        heirs[0] ??
        (isTop(reading)
          ? others.find(({ frame }) => frame.cue.frame === 'leads')
          : others.find((other) => isTop(other) || isSpecific(view, other)))
      if (!leader || (isEqual && heirs.length === 0)) continue
      dropped.add(reading)
      equal ||= isEqual
      const baseline = own[index]?.baseline
      if (baseline)
        for (const heir of heirs.length > 0 ? heirs : [leader])
          if (!own[shared.indexOf(heir)]?.baseline) lent.set(heir, baseline)
    }
  }
  return shared
    .filter((reading) => !dropped.has(reading))
    .map((reading) => {
      const reached = joined.get(reading)
      const given = { ...reading, baseline: lent.get(reading) ?? reading.baseline }
      const whole = reached ? withValues(given, reached) : given
      return equal && whole.frame.cue.frame === 'reaches' ? { ...whole, isEqual: true } : whole
    })
}

/** Everything that a sentence claims, before it is judged. */
export const readingsOf = (view: ClaimView, mainMethod: string | null, depth: number): Reading[] => {
  if (view.text.endsWith('?')) return []
  const own = readFrames(view, mainMethod, depth)
  return merge(view, own, shareBaselines(view, own, mainMethod))
}

/**
 * The first sentence that speaks of the paper's own work; those before it claim nothing. An abstract that never says "we"
 * comes to its own work after a third.
 */
export const firstOwnSentence = (views: readonly ClaimView[]): number => {
  const first = views.findIndex(({ text, named }) => ownWork.test(text) || named.some(({ introduced }) => introduced))
  return first < 0 ? Math.floor(views.length / 3) : first
}
