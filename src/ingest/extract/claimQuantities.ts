import type { EntityKind, Quantity, Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { metricWord } from '../rules/metricWords.js'
import { metricBeside, metricNear, ofQuality, shareOf } from './claimMetrics.js'
import { ofSystem } from './claimBaselines.js'
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

/** Quantities that state a setting: "at 50% sparsity", "with 10% of the labels", "in the top 5%". */
const isSetting = (view: ClaimView, { start, end, unit }: Quantity): boolean => {
  const before = view.lower.slice(Math.max(0, start - 30), start)
  const after = view.lower.slice(end, end + 40)
  if (/[$€£] ?$/.test(before) || /\btop[- ]$/.test(before)) return true
  if (unit === 'times') return /\bat (?:an? )?$/.test(before)
  if (unit !== 'percent') return false
  if (
    /^ ?(?:sparsity|noise|labels?|labeled|labelled|missing|pruning|masking|compression ratio|training data|quantile|feature budget|budget|confidence|of (?:the |its |their |all )?(?:\w+ )?(?:data|labels|samples|tokens|images|annotations|parameters|budget))\b/.test(
      after,
    )
  )
    return !/\b(?:only|just|merely|less than|under|fewer than|using|by|in) (?:about |around |over |~)?$/.test(before)
  return /\b(?:at|under) (?:an? )?$/.test(before) && /^ (?!accuracy|precision|recall|f1|map|auc|top)\w+/.test(after)
}

/** A whole number in front of a plural counts things; it measures nothing: "9 datasets". */
const isCount = (view: ClaimView, { start, end, amount, unit, measure }: Quantity): boolean =>
  unit === 'absolute' &&
  measure === '' &&
  Number.isInteger(amount) &&
  /^ (?!points|mAP|times)(?:[\w-]+ ){0,2}?[\w-]+s\b/i.test(view.text.slice(end, end + 40)) &&
  !isMore.test(view.lower.slice(end)) &&
  !/\bby (?:\w+ )?$/.test(view.lower.slice(Math.max(0, start - 20), start))

/** "7 and 39 more repaired bugs than ...": a number of things that makes a difference. */
const isMore = /^(?: (?:and|or) [\d,.]+)? (?:more|fewer|less|additional)\b[^,;.]* than\b/

/** "AUROC = 0.71", "(recall: 0.83)": the sign says that the number is the value of what stands before it. */
const isEquated = (before: string): boolean => {
  const name = /(\p{L}[\p{L}\p{N}@.-]*) ?[=>≥:]{1,2} ?$/u.exec(before)?.[1]
  return name !== undefined && name.length > 1 && /\p{L}/u.test(name) && !settingNames.test(name)
}
const settingNames =
  /^(?:epsilon|eps|eta|lambda|alpha|beta|gamma|delta|sigma|tau|theta|lr|batch|seed|seeds|temperature|rank|size|ratio|top|at|age|patients|subjects|participants|studies|samples)$/i

const valueGap =
  /^(?:\)| scores?| values?| rates?| \([^)]{1,20}\))*(?: ?[(=:,]| of| is| at| reaching| to| was| above| over)* ?(?:an? |up to |over |above |about |around |approximately |nearly |as high as |~)*[(+=]?$/

/** A number without a unit counts only where the words around it make it a result. */
const isResult = (view: ClaimView, frame: ClaimFrame, quantity: Quantity): boolean => {
  if (frame.cue.id === 'share' && quantity.start <= frame.end + 2) return true
  if (isCount(view, quantity)) return false
  const { start, end, unit, measure } = quantity
  const before = view.lower.slice(Math.max(0, start - 110), start)
  const weak = frame.cue.id === 'state'
  const bare = frame.cue.id === 'figure'
  if ((unit === 'times' && !bare) || unit === 'percentage-point' || isEquated(before)) return true
  if (isMore.test(view.lower.slice(end))) return frame.cue.frame === 'compares'
  if (unit === 'percent' && !weak) return true
  const near = { start: Math.max(0, start - 60), end: Math.min(view.text.length, end + 40) }
  const besideMetric = namedIn(view, near, 'metric').some((metric) =>
    metric.end <= start
      ? valueGap.test(view.lower.slice(metric.end, start))
      : metric.start >= end && /^ (?:in |for |[\w-]+ ){0,2}$/.test(view.lower.slice(end, metric.start)),
  )
  if (besideMetric) return true
  if (/\bscores? (?:of|above|over|exceeding|at) (?:over |about |above |around )?$/.test(before)) return true
  if (frame.cue.id === 'share' && measure !== '') return true
  if (weak || bare) return false
  const isReached = frame.cue.frame === 'reaches' || frame.cue.frame === 'leads' || frame.cue.frame === 'equals'
  if (isReached && measure === '' && quantity.text.includes('.')) return true
  const changes = frame.cue.frame === 'changes' || frame.cue.frame === 'exceeds' || frame.cue.frame === 'gain'
  if (!changes) return false
  return (
    /\bby (?:an average of |up to |about |around |over |more than |at least |approximately |nearly |roughly )*\+?$/.test(
      before,
    ) ||
    /\bfrom (?:over |about |around )?$/.test(before) ||
    /\bfrom .*\d.* to (?:over |about |around |under |below |above )?$/.test(before) ||
    (frame.cue.frame === 'gain' && /\b(?:of|up to) (?:up to |about |around |over |\+)*$/.test(before)) ||
    (measure !== '' && /^ (?:improvement|gain|increase|reduction|decrease)/.test(view.lower.slice(end))) ||
    (measure !== '' && /^[ ,]+(?:and )?$/.test(before.slice(-6)))
  )
}

const listGap =
  /^\)?(?:,? and|,? or|,|\/|;)? ?(?:an? |by |up to |over |about |around |approximately |nearly |at least |more than )*[(+]?$/

/** "of 49.4 and 8.8", "0.18 on A and 0.05 on B": a bare number after one that counts. */
const continuesList = (view: ClaimView, last: Quantity | undefined, quantity: Quantity): boolean => {
  if (last?.unit !== quantity.unit || last.measure !== quantity.measure || isCount(view, quantity)) return false
  const gap = view.lower.slice(last.end, quantity.start)
  return (
    (quantity.measure !== '' && isRange(view, last, quantity)) ||
    pairOf(view, last, quantity) !== null ||
    listGap.test(gap) ||
    /^ (?:on|in|for|at) [^,;()]{1,48}(?:,|,? and) (?:up to )?\+?$/.test(gap)
  )
}

/** "(3.90 vs. 2.68)": a number with decimals that is set against the next or the last. */
const isOpposed = (view: ClaimView, { start, end, text }: Quantity): boolean =>
  text.includes('.') &&
  (/^ ?(?:vs\.?|versus) ?\d/.test(view.lower.slice(end)) ||
    /\d%? ?(?:vs\.?|versus) ?$/.test(view.lower.slice(0, start)))

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

/** "from A to B", "A → B", "B versus A", "B (vs. A)", "B from A": a result with what it was, or is for the baseline. */
const pairOf = (view: ClaimView, left: Quantity, right: Quantity): { value: Quantity; old: Quantity } | null => {
  const between = view.lower.slice(left.end, right.start)
  const before = view.lower.slice(Math.max(0, left.start - 40), left.start)
  if (/\b(?:rang\w+|var\w+) from (?:\w+ ){0,2}$/.test(before)) return null
  if (/^ ?→ ?$/.test(between)) return { value: right, old: left }
  if (before.endsWith('(') && between === ' to ' && view.text[right.end] === ')' && view.text[left.start] !== '+')
    return { value: right, old: left }
  if (/\bfrom (?:\w+ ){0,3}~?$/.test(before) && /^(?: \([^)]*\)| [^,;()]{0,60}?)? to (?:\w+ ){0,3}~?$/.test(between))
    return { value: right, old: left }
  if (view.text[right.start] === '+' || left.unit === 'times' || left.unit !== right.unit) return null
  return against.test(between) || / from (?:an? |the |only )?$/.test(between) ? { value: left, old: right } : null
}

/** Between a result and that of the baseline: " accuracy versus", ", compared to B's recall of", ", while the plain model reaches". */
const against =
  /^(?: \([^)]*\)|(?: [\w-]+){0,4}),? ?\(?(?:(?:vs\.?|versus|compared (?:to|with)|against) ?(?:[\w'.-]+ ){0,5}|while (?:[\w'.-]+ ){1,4}(?:achiev|reach|obtain|attain|gets?|scor)\w* (?:only )?)$/

const comparison =
  /\b(?:than|over|versus|vs\.?|against|compared (?:to|with)|(?:beat|surpass|exceed|outperform)(?:s|es|ed|ing)?) (?:(?! by )[^(),;]|\([^()]*\)(?= and ))*$/
const compared =
  /\b(?:than|over|versus|vs\.?|against|compared (?:to|with)|(?:beat|surpass|exceed|outperform)(?:s|es|ed|ing)?) (?:the |an? |only )*$/

/** "over the baseline (74.5%)", "than the 74.5% of B": what the baseline reaches, beside the name of it. */
const isBaselineValue = (view: ClaimView, { start, end, unit }: Quantity): boolean => {
  if (unit === 'times' || unit === 'percentage-point' || view.text[start] === '+') return false
  const before = view.lower.slice(0, start)
  const name = before.endsWith('(') && view.text[end] === ')' ? before.slice(0, -1) : ''
  if (/\b(?:baseline|method|model|best|sota|state-of-the-art) $/.test(name) || comparison.test(name)) return true
  return compared.test(before) && ofSystem.test(view.text.slice(end))
}

/** What the baseline of a frame is said to reach, in brackets behind it; null where nothing is said. */
export const baselineValueOf = (view: ClaimView, { end, scope }: ClaimFrame): number | null =>
  view.quantities.find(
    (quantity) => quantity.start > end && quantity.end <= scope.end && isBaselineValue(view, quantity),
  )?.amount ?? null

/** "with an accuracy of 91%": a value, whatever is compared around it. */
const statedValue = new RegExp(
  `\\b(?:with|achiev\\w+|reach\\w+|attain\\w+|obtain\\w+|at) (?:an? |the )?(?:[\\w-]+ ){0,3}${metricWord} of (?:up to |about |over )?$`,
)

const reachedResult = /\b(?:with|at|achiev\w+|reach\w+|attain\w+|obtain\w+) (?:an? |the )?(?:about |over |up to |~)*$/
const resultAfter = new RegExp(
  `^ (?:(?!improve|gain|increas|reduc|decreas|drop|boost)[\\w-]+ ){0,2}?${metricWord}(?! (?:improvement|gain|increase|reduction|drop|loss))\\b`,
  'i',
)
const comparedAfter = /^ (?:[\w-]+ )?(?:higher|lower|better|faster|more|fewer|less|improved|reduced)\b/

const roleOf = (view: ClaimView, frame: ClaimFrame, quantity: Quantity): 'delta' | 'value' => {
  const before = view.lower.slice(Math.max(0, quantity.start - 60), quantity.start)
  const isPoint = quantity.unit === 'percentage-point' && !before.endsWith(' at ')
  if (quantity.unit === 'times' || isPoint || view.text[quantity.start] === '+') return 'delta'
  const { frame: kind } = frame.cue
  const isOfGain =
    kind === 'gain' &&
    /\b(?:improvement|gain|increase|reduction|boost|enhancement)s? (?:in|of) [^,;]{0,40}$/.test(before)
  if (statedValue.test(before)) return isOfGain ? 'delta' : 'value'
  const after = view.lower.slice(quantity.end, quantity.end + 60)
  if (reachedResult.test(before) && resultAfter.test(after) && !comparedAfter.test(after)) return 'value'
  if (
    /^ of (?:the )?(?:cases|time|tasks|trials|comparisons|examples|instances|questions|scenarios)\b/.test(
      view.lower.slice(quantity.end),
    )
  )
    return 'value'
  if (/(?<!\bby )\b(?:only|just|merely|less than|as (?:little|few) as)(?: about| around|~)? ?$/.test(before))
    return 'value'
  if (kind === 'changes' && quantity.start <= frame.end + 8 && /^ of\b/.test(after)) return 'value'
  if (
    ((kind === 'changes' &&
      /\b(?:to|at|reaching) (?:only |just |about |around |approximately |over |under |below |above |nearly |an? |~)*$/.test(
        before,
      )) ||
      (kind === 'gain' && /\bto (?:only |just |about |around |approximately |over |~)*$/.test(before))) &&
    !/\b(?:up|lead(?:s|ing)?|led) to (?:\w+ )*$/.test(before)
  )
    return 'value'
  if (kind === 'exceeds' && /, \w+ing (?:\w+ )?$/.test(before)) return 'value'
  return kind === 'reaches' || kind === 'leads' || kind === 'equals' ? 'value' : 'delta'
}

interface Item {
  readonly quantity: Quantity
  readonly role: 'delta' | 'value'
  readonly baselineValue: number | null
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
      ? right.baselineValue !== null && /^[^;()]{0,40}(?:\(|, )(?:i\.e\.,? )?(?:from )?$/.test(between)
      : /^ ?\((?:an? |by )?$/.test(between) &&
        (view.text[difference.quantity.start] === '+' ||
          difference.quantity.unit === 'percentage-point' ||
          /^(?: \w+)? (?:improvement|gain|increase|reduction|decrease|higher|lower)/.test(
            view.lower.slice(difference.quantity.end),
          ))
  const quantity = { ...difference.quantity, start: left.quantity.start, end: right.quantity.end }
  return isJoined ? { ...difference, quantity, reached: result.quantity, baselineValue: result.baselineValue } : null
}

const itemsOf = (view: ClaimView, frame: ClaimFrame, quantities: readonly Quantity[]): Item[] => {
  const items: Item[] = []
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]
    const next = quantities[index + 1]
    if (!quantity) continue
    const pair = next ? pairOf(view, quantity, next) : null
    if (next && pair) {
      const unit = pair.value.unit === 'absolute' && pair.value.measure === '' ? pair.old.unit : pair.value.unit
      const whole = { ...pair.value, unit, start: quantity.start, end: next.end }
      items.push({ quantity: whole, role: 'value', baselineValue: pair.old.amount, reached: null, twin: false })
      index++
    } else if (isBaselineValue(view, quantity)) {
      const last = items.at(-1)
      if (last?.baselineValue === null) items[items.length - 1] = { ...last, baselineValue: quantity.amount }
    } else {
      const twin = next !== undefined && isRange(view, quantity, next)
      const lower = items.at(-1)
      const role = lower?.twin === true ? lower.role : roleOf(view, frame, quantity)
      items.push({ quantity, role, baselineValue: null, reached: null, twin })
    }
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
export const measuresOf = (view: ClaimView, frame: ClaimFrame, subject: string | null): Measure[] => {
  const { scope } = frame
  const taken: Quantity[] = []
  for (const quantity of view.quantities) {
    if (quantity.start < frame.reach || quantity.end > scope.end || isSetting(view, quantity)) continue
    const isTaken =
      isResult(view, frame, quantity) || continuesList(view, taken.at(-1), quantity) || isOpposed(view, quantity)
    if (isTaken) taken.push(quantity)
  }
  const items = itemsOf(view, frame, taken)
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
  return items.map(({ quantity, role, baselineValue, reached, twin }, index) => {
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
      share ??
      metricBeside(view, frame, whole, listed ? scope.end : part.end) ??
      metricNear(view, part, quantity) ??
      (listed
        ? metricNear(view, { start: frame.cue.frame === 'gain' ? from : scope.start, end: scope.end }, whole)
        : null)
    const inBrackets = view.text[quantity.end] === ')' ? bracketed(quantity, 'metric') : []
    const metrics =
      inBrackets.length > 0
        ? inBrackets
        : (shared(index, 'metric') ?? (nearest === null ? carried : [ofQuality(view, frame, nearest) ?? nearest]))
    carried = metrics
    const after = { start: quantity.end, end: part.end }
    const isOther = ({ introduced, name, start }: NamedHere): boolean =>
      !introduced && name !== subject && !view.named.some((other) => other.kind === 'metric' && other.start === start)
    return {
      quantity,
      role,
      baselineValue,
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
  })
}
