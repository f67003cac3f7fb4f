import type { Quantity, Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView, type NamedHere } from './claimView.js'
import { metricNear } from './claimMetrics.js'

/** A quantity with its place in a claim. */
export interface Measure {
  readonly quantity: Quantity
  readonly role: 'delta' | 'value'
  readonly baselineValue: number | null
  readonly metric: string | null
  readonly datasets: readonly string[]
  readonly baselines: readonly string[]
}

const isMoney = (view: ClaimView, { start }: Span): boolean => /[$€£] ?$/.test(view.text.slice(0, start))

/** Quantities that state a setting or a share of something that is no result: "at 50% sparsity", "with 10% of the labels". */
const isSetting = (view: ClaimView, { start, end }: Quantity): boolean => {
  const before = view.lower.slice(Math.max(0, start - 30), start)
  const after = view.lower.slice(end, end + 40)
  if (
    /^ ?(?:sparsity|noise|labels?|labeled|labelled|missing|pruning|masking|compression ratio|training data|of (?:the )?(?:training )?(?:data|labels|samples|tokens|images|annotations)|quantile|feature budget|budget|confidence)\b/.test(
      after,
    )
  )
    return !/\b(?:only|just|merely|less than|under|fewer than) (?:about |around )?$/.test(before)
  return /\b(?:at|under) (?:an? )?$/.test(before) && /^ (?!accuracy|precision|recall|f1|map|auc)\w+/.test(after)
}

/** A number without a unit counts only where the words around it make it a result. */
const isResult = (view: ClaimView, frame: ClaimFrame, quantity: Quantity): boolean => {
  if (quantity.unit !== 'absolute') return true
  const before = view.lower.slice(Math.max(0, quantity.start - 40), quantity.start)
  const after = view.lower.slice(quantity.end, quantity.end + 30)
  const metric = namedIn(
    view,
    { start: Math.max(0, quantity.start - 45), end: Math.min(view.text.length, quantity.end + 30) },
    'metric',
  )
  const adjacent = metric.some(({ start, end }) =>
    end <= quantity.start
      ? /^(?: scores?| values?| rates?)?(?: ?[(=:,]| of| is| at)? ?(?:an? |up to |over |above |about |around |approximately |nearly |as high as )*[(+]?$/.test(
          view.lower.slice(end, quantity.start),
        )
      : /^ (?:\w+ )?$/.test(view.lower.slice(quantity.end, start)) || start - quantity.end <= 1,
  )
  if (adjacent) return true
  const changes = frame.cue.frame === 'changes' || frame.cue.frame === 'exceeds' || frame.cue.frame === 'gain'
  if (
    changes &&
    /\bby (?:an average of |up to |about |around |over |more than |at least |approximately |nearly |roughly )*\+?$/.test(
      before,
    )
  )
    return true
  if (changes && /\bfrom (?:over |about |around )?$/.test(before)) return true
  if (changes && /\b(?:to|and) (?:over |about |around |under |below |above )?$/.test(before) && /\d/.test(before))
    return true
  if (frame.cue.frame === 'gain' && /\b(?:of|up to) (?:up to |about |around |over )?$/.test(before)) return true
  if (quantity.measure !== '' && changes && /^ (?:improvement|gain|increase|reduction|decrease)/.test(after))
    return true
  return /\bscores? of (?:over |about |above )?$/.test(before)
}

/** Sub-stretches of a scope that belong to one quantity each: cut at the last comma or "and" between two of them. */
const stretches = (view: ClaimView, scope: Span, quantities: readonly Quantity[]): Span[] =>
  quantities.map((quantity, index) => {
    const cut = (left: Quantity, right: Quantity): number => {
      const between = view.lower.slice(left.end, right.start)
      let at = between.length
      for (const match of between.matchAll(/, and |, | and |; | while | \(|\) /g)) at = match.index
      return left.end + at
    }
    const before = quantities[index - 1]
    const after = quantities[index + 1]
    return { start: before ? cut(before, quantity) : scope.start, end: after ? cut(quantity, after) : scope.end }
  })

const listRun = (view: ClaimView, quantities: readonly Quantity[]): boolean =>
  quantities.length > 1 &&
  quantities.slice(1).every((quantity, index) => {
    const left = quantities[index]
    return (
      left !== undefined &&
      /^\)?(?:,| and|, and|\/|;| vs)* ?(?:an? |up to |over |about |by )*[(+]?$/.test(
        view.lower.slice(left.end, quantity.start),
      )
    )
  })

const isRange = (view: ClaimView, left: Quantity, right: Quantity): boolean =>
  /^ ?(?:-|to|~| ) ?\+?$/.test(view.lower.slice(left.end, right.start)) &&
  !/\bfrom (?:\w+ )?$/.test(view.lower.slice(0, left.start)) &&
  left.unit === right.unit

/** "from A to B", "A → B", "B versus A", "B vs. A for the baseline": a result with what it was before. */
const pairWith = (view: ClaimView, left: Quantity, right: Quantity): 'rising' | 'against' | null => {
  const between = view.lower.slice(left.end, right.start)
  if (/^ ?→ ?$/.test(between)) return 'rising'
  if (
    /\bfrom (?:\w+ ){0,3}$/.test(view.lower.slice(Math.max(0, left.start - 40), left.start)) &&
    /^(?: \([^)]*\)| [^,;]{0,50}?)? to (?:\w+ ){0,2}$/.test(between)
  )
    return 'rising'
  if (
    /^(?: \([^)]*\))? ?(?:vs\.?|versus|compared (?:to|with)|against|\(vs\.?) ?(?:the )?(?:baseline'?s? |only )?$/.test(
      between,
    )
  )
    return 'against'
  return null
}

const role = (view: ClaimView, frame: ClaimFrame, quantity: Quantity): 'delta' | 'value' => {
  const before = view.lower.slice(Math.max(0, quantity.start - 40), quantity.start)
  if (quantity.unit === 'times' || quantity.unit === 'percentage-point') return 'delta'
  if (view.text[quantity.start] === '+') return 'delta'
  if (
    /\b(?:to|reaching|achieving|with|only|just|merely|using|less than) (?:only |just |about |around |approximately |over |under |nearly |a |an )*$/.test(
      before,
    ) &&
    !/\bup to (?:\w+ )*$/.test(before)
  ) {
    if (frame.cue.frame === 'changes' || /only|just|merely|less than/.test(before)) return 'value'
  }
  return frame.cue.frame === 'reaches' || frame.cue.frame === 'leads' || frame.cue.frame === 'equals'
    ? 'value'
    : 'delta'
}

/** The quantities of a frame, each with the metric, the datasets and the baselines that its part of the clause gives it. */
export const measuresOf = (view: ClaimView, frame: ClaimFrame, subject: string | null): Measure[] => {
  const { scope } = frame
  const all = view.quantities.filter(
    (quantity) =>
      quantity.start >= scope.start &&
      quantity.end <= scope.end &&
      !isMoney(view, quantity) &&
      !isSetting(view, quantity) &&
      isResult(view, frame, quantity),
  )
  const measures: { quantity: Quantity; baselineValue: number | null; twin: boolean; role: 'delta' | 'value' }[] = []
  for (let index = 0; index < all.length; index++) {
    const quantity = all[index]
    const next = all[index + 1]
    if (!quantity) continue
    const pair = next ? pairWith(view, quantity, next) : null
    if (next && pair !== null) {
      const [value, old] = pair === 'rising' ? [next, quantity] : [quantity, next]
      measures.push({
        quantity: {
          ...value,
          unit: value.unit === 'absolute' && old.unit !== 'times' ? old.unit : value.unit,
          start: quantity.start,
          end: next.end,
        },
        baselineValue: old.amount,
        twin: false,
        role: 'value',
      })
      index++
    } else
      measures.push({
        quantity,
        baselineValue: null,
        twin: next !== undefined && isRange(view, quantity, next),
        role: role(view, frame, quantity),
      })
  }
  const quantities = measures.map(({ quantity }) => quantity)
  const run =
    listRun(
      view,
      quantities.filter((_, index) => !measures[index]?.twin),
    ) && !measures.some(({ twin }) => twin)
  const last = quantities.at(-1)
  const first = quantities[0]
  if (run && last && first) {
    const zip = (items: readonly NamedHere[]): string[] | null =>
      items.length === quantities.length ? items.map(({ name }) => name) : null
    const around = (kinds: Parameters<typeof namedIn>[2][]): string[] | null => {
      const after = namedIn(view, { start: last.end, end: scope.end }, ...kinds)
      return zip(after) ?? zip(namedIn(view, { start: 0, end: first.start }, ...kinds))
    }
    const datasets = around(['benchmark', 'dataset'])
    const metrics = around(['metric'])
    const shared = metricNear(view, scope, { start: first.start, end: last.end })
    return measures.map(({ quantity, baselineValue, role: as }, index) => ({
      quantity,
      role: as,
      baselineValue,
      metric: metrics?.[index] ?? shared,
      datasets: datasets?.[index] === undefined ? [] : [datasets[index]],
      baselines: [],
    }))
  }
  const parts = stretches(view, scope, quantities)
  let carried: string | null = null
  return measures.map(({ quantity, baselineValue, twin, role: as }, index) => {
    const own = parts[index] ?? scope
    const part = twin ? { start: own.start, end: parts[index + 1]?.end ?? own.end } : own
    const metric = metricNear(view, part, quantity) ?? carried
    carried = metric
    return {
      quantity,
      role: as,
      baselineValue,
      metric,
      datasets: namedIn(view, part, 'benchmark', 'dataset').map(({ name }) => name),
      baselines: namedIn(view, { start: quantity.end, end: part.end }, 'method')
        .filter(({ introduced, name }) => !introduced && name !== subject)
        .map(({ name }) => name),
    }
  })
}
