import type { EntityKind, Quantity, Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { metricBeside, metricNear, ofQuality, shareOf } from './claimMetrics.js'
import { rolesOf, type QuantityRole } from './quantityRoles.js'
import { benchmarksIn, namedIn, type ClaimView, type NamedHere } from './claimView.js'

/** A quantity with its place in a claim. */
export interface Measure {
  readonly quantity: Quantity
  readonly role: 'delta' | 'value'
  readonly baselineValue: number | null
  /** The absolute result that a delta leads to, where the sentence states both. */
  readonly reached?: Quantity | null
  readonly metrics: readonly string[]
  readonly datasets: readonly string[]
  readonly baselines: readonly string[]
  /** True for both ends of a range. */
  readonly isRange: boolean
}

const listGap =
  /^\)?(?:,? and|,? or|,|\/|;)? ?(?:an? |by |up to |over |about |around |approximately |nearly |at least |more than )*[(+]?$/

/** "9.8% and 7.7%": nothing but a conjunction between neighbours. */
const isList = (view: ClaimView, quantities: readonly Quantity[]): boolean =>
  quantities.every((quantity, index) => {
    const next = quantities[index + 1]
    return !next || (next.unit === quantity.unit && listGap.test(view.lower.slice(quantity.end, next.start)))
  })

const isRange = (view: ClaimView, left: Quantity, right: Quantity): boolean =>
  left.unit === right.unit &&
  /^ ?(?:-|to|~|) ?\+?$/.test(view.lower.slice(left.end, right.start)) &&
  !/(?<!\brang\w+ )\bfrom (?:\w+ )?$/.test(view.lower.slice(Math.max(0, left.start - 24), left.start))

/** A quantity of a claim, with what the text sets it against. */
export interface Item {
  readonly quantity: Quantity
  readonly role: 'delta' | 'value'
  /** What baselines reach, or what it was before. */
  readonly olds: readonly Quantity[]
  readonly reached: Quantity | null
  /** True for the lower end of a range: it shares everything with the next. */
  readonly twin: boolean
}

/** "a 7% improvement (from 71 to 78)", "78% (+7%)": a difference and the result that it leads to are one. */
const joined = (view: ClaimView, left: Item, right: Item): Item | null => {
  const between = view.lower.slice(left.quantity.end, right.quantity.start)
  const [difference, result] = left.role === 'delta' ? [left, right] : [right, left]
  if (difference.role !== 'delta' || result.role !== 'value' || difference.twin || result.twin) return null
  const isJoined =
    difference === left
      ? right.olds.length > 0 && /^[^;()]{0,40}(?:\(|, )(?:i\.e\.,? )?(?:from )?$/.test(between)
      : /^ ?\((?:an? |by )?$/.test(between) &&
        (view.text[difference.quantity.start] === '+' ||
          difference.quantity.unit === 'percentage-point' ||
          /^(?: \w+)? (?:improvement|gain|increase|reduction|decrease|higher|lower)/.test(
            view.lower.slice(difference.quantity.end),
          ))
  const quantity = { ...difference.quantity, start: left.quantity.start, end: right.quantity.end }
  return isJoined ? { ...difference, quantity, reached: result.quantity, olds: result.olds } : null
}

/** "from A to B", "A → B": the number in front is what it was. */
const leadsTo = (view: ClaimView, left: Quantity, right: Quantity): boolean =>
  /^[^;()]{0,60}(?:\bto|→|->)[^;(),]{0,24}$/.test(view.lower.slice(left.end, right.start))

/** "ranging from A to B": two results, none of which was before the other. */
const isSpan = (view: ClaimView, { start }: Quantity): boolean =>
  /\b(?:rang|var|spann)\w+ (?:from|between) (?:\w+ ){0,2}$/.test(view.lower.slice(Math.max(0, start - 40), start))

/** Factors are differences always, and both ends of a span are results. */
const roleOf = (view: ClaimView, quantity: Quantity, role: QuantityRole = 'none'): QuantityRole => {
  if (role === 'value' && quantity.unit === 'times') return 'delta'
  return role === 'old' && isSpan(view, quantity) ? 'value' : role
}

/** A result and what it is set against, as one stretch of the sentence; a bare result has the unit of the other. */
const against = (value: Quantity, old: Quantity): Quantity => ({
  ...value,
  unit: value.unit === 'absolute' && value.measure === '' ? old.unit : value.unit,
  start: Math.min(value.start, old.start),
  end: Math.max(value.end, old.end),
})

/** "A and B versus C and D": each of the last results with its own number; else all numbers with the last result. */
const withOlds = (items: readonly Item[], olds: readonly Quantity[]): Item[] => {
  const list = items.slice(-olds.length)
  const isShared =
    olds.length > 1 && list.length === olds.length && list.every((item) => item.role === 'value' && !item.olds[0])
  if (isShared)
    return [
      ...items.slice(0, -olds.length),
      ...list.map((item, index) => ({ ...item, olds: olds.slice(index, index + 1) })),
    ]
  const last = items.at(-1)
  const [first] = olds
  if (!last || !first) return [...items]
  const quantity = last.role === 'value' && last.olds.length === 0 ? against(last.quantity, first) : last.quantity
  return [...items.slice(0, -1), { ...last, quantity, olds: [...last.olds, ...olds] }]
}

/** The quantities of a sentence that claims are about, in order. */
export const itemsOf = (view: ClaimView, frames: readonly ClaimFrame[], depth: number): Item[] => {
  const roles = rolesOf(view, frames, depth)
  const taken = view.quantities.flatMap((quantity, index) => {
    const role = roleOf(view, quantity, roles[index])
    return role === 'none' ? [] : [{ quantity, role }]
  })
  let items: Item[] = []
  let olds: Quantity[] = []
  for (const [index, { quantity, role }] of taken.entries()) {
    const next = taken[index + 1]
    if (role === 'old') {
      olds.push(quantity)
      const isAhead = next?.role === 'value' && (items.length === 0 || leadsTo(view, quantity, next.quantity))
      if (next?.role !== 'old' && !isAhead) {
        items = withOlds(items, olds)
        olds = []
      }
      continue
    }
    const twin = next?.role === role && isRange(view, quantity, next.quantity)
    const [old] = olds
    items.push({ quantity: old ? against(quantity, old) : quantity, role, olds, reached: null, twin })
    olds = []
    const [left, right] = items.slice(-2)
    const whole = left && right && joined(view, left, right)
    if (whole) items.splice(-2, 2, whole)
  }
  return items
}

/** The stretch of the clause that belongs to each item: cut at the last comma or "and" between two of them. */
const stretches = (view: ClaimView, scope: Span, items: readonly Item[]): Span[] => {
  const cuts = items.slice(1).map(({ quantity }, index) => {
    const left = items[index]?.quantity.end ?? scope.start
    const between = view.lower.slice(left, quantity.start)
    let at = between.length
    for (const match of between.matchAll(/, and |, | and |; | while | \(|\) /g)) at = match.index
    return left + at
  })
  return items.map((_, index) => ({ start: cuts[index - 1] ?? scope.start, end: cuts[index] ?? scope.end }))
}

const uniqueNames = (named: readonly NamedHere[]): string[] => [...new Set(named.map(({ name }) => name))]

/** "3.3x over A and 2.1x over B": between a number and what that number alone compares with. */
const isComparedAt = (between: string): boolean =>
  /\b(?:over|than|against|vs\.?|versus|relative to|compared (?:to|with)|for|from)\b[^,;]*$/.test(between)

/** The quantities of a frame, each with the metrics, datasets and baselines that its part of the clause gives it. */
export const measuresOf = (
  view: ClaimView,
  frame: ClaimFrame,
  subject: string | null,
  items: readonly Item[],
): Measure[] => {
  const { scope } = frame
  const single = items.filter(({ twin }) => !twin)
  const first = items[0]?.quantity
  const last = items.at(-1)?.quantity
  if (!first || !last) return []
  const from = Math.max(scope.start, Math.min(frame.reach, first.start))
  const parts = stretches(view, { start: from, end: scope.end }, items)
  const listed =
    single.length > 1 &&
    single.length === items.length &&
    isList(
      view,
      items.map(({ quantity }) => quantity),
    )
  const shared = (index: number, ...kinds: EntityKind[]): string[] | null => {
    if (!listed) return null
    for (const span of [
      { start: last.end, end: scope.end },
      { start: scope.start, end: first.start },
      ...(kinds.includes('metric') ? [] : [{ start: 0, end: scope.start }]),
    ]) {
      const names = kinds.includes('metric') ? uniqueNames(namedIn(view, span, ...kinds)) : benchmarksIn(view, span)
      if (names.length === items.length) return names.slice(index, index + 1)
    }
    return null
  }
  let carried: readonly string[] = []
  const bracketed = (quantity: Quantity, ...kinds: EntityKind[]): string[] =>
    uniqueNames(
      namedIn(view, { start: Math.max(0, quantity.start - 60), end: quantity.start }, ...kinds).filter(({ end }) =>
        /^ \((?:by |up to |over |about )*\+?$/.test(view.lower.slice(end, quantity.start)),
      ),
    )
  return items.flatMap(({ quantity, role, olds, reached, twin }, index) => {
    const own = parts[index] ?? scope
    const part = twin ? { start: own.start, end: parts[index + 1]?.end ?? own.end } : own
    const isUpper = items[index - 1]?.twin === true
    const whole = listed
      ? { start: first.start, end: last.end }
      : {
          start: (isUpper ? items[index - 1]?.quantity : quantity)?.start ?? quantity.start,
          end: (twin ? items[index + 1]?.quantity : quantity)?.end ?? quantity.end,
        }
    const share = frame.cue.id === 'share' ? shareOf(view, quantity) : null
    const nearest =
      share ?? metricBeside(view, frame, whole, listed ? scope.end : part.end) ?? metricNear(view, part, quantity)
    const metrics =
      shared(index, 'metric') ?? (nearest === null ? carried : [ofQuality(view, frame, nearest) ?? nearest])
    carried = metrics
    const after = { start: quantity.end, end: part.end }
    const isOther = ({ introduced, name, start }: NamedHere): boolean =>
      !introduced && name !== subject && !view.named.some((other) => other.kind === 'metric' && other.start === start)
    const measure = {
      quantity,
      role,
      baselineValue: olds[0]?.amount ?? null,
      reached,
      isRange: twin || isUpper,
      metrics,
      datasets: shared(index, 'benchmark', 'dataset') ?? benchmarksIn(view, listed ? { start: 0, end: 0 } : part),
      baselines:
        bracketed(quantity, 'method').length > 0
          ? bracketed(quantity, 'method')
          : uniqueNames(
              namedIn(view, after, 'method').filter(
                (name) => isOther(name) && isComparedAt(view.lower.slice(quantity.end, name.start)),
              ),
            ),
    }
    return olds.length < 2
      ? [measure]
      : olds.map((old, place) => {
          const behind = { start: old.end, end: olds[place + 1]?.start ?? scope.end }
          return {
            ...measure,
            baselineValue: old.amount,
            baselines: uniqueNames(namedIn(view, behind, 'method').filter(isOther)).slice(0, 1),
          }
        })
  })
}
