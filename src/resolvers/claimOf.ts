/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import type { Claim } from '../schema/Claim.js'
import type { Comparison } from '../schema/Comparison.js'
import { BaselineKind, Direction, GainKind, GainUnit, type ValueUnit } from '../schema/enumerations.js'
import type { Gain } from '../schema/Gain.js'

/** A claim as the statements return it: the properties of the node, with what it leads to. */
export interface ClaimRow extends Pick<
  Claim,
  'id' | 'type' | 'direction' | 'polarity' | 'paper' | 'baselineKind' | 'baselines' | 'subject'
> {
  readonly subjectText?: string | null
  readonly baselineText?: string | null
  readonly delta?: number | null
  readonly deltaUnit?: GainUnit | null
  readonly deltaKind?: GainKind | null
  readonly value?: number | null
  readonly baselineValue?: number | null
  readonly valueUnit?: ValueUnit | null
  readonly benchmark: Claim['benchmark']
  readonly metric: Claim['metric']
  readonly task: Claim['task']
  readonly sentence: string
  readonly start?: number | null
  readonly end?: number | null
  readonly source?: string | null
  readonly retractionReason?: string | null
  readonly retractedAt?: string | null
  readonly confidence: number
  readonly rule: string
  readonly extractorVersion: string
}

const unitText: Readonly<Record<GainUnit, string>> = {
  [GainUnit.PERCENT]: '%',
  [GainUnit.PERCENTAGE_POINT]: ' points',
  [GainUnit.TIMES]: 'x',
  [GainUnit.ABSOLUTE]: '',
}

const gainOf = ({ delta, deltaUnit, deltaKind }: ClaimRow): Gain | null => {
  if (delta === null || delta === undefined) return null
  const unit = deltaUnit ?? GainUnit.ABSOLUTE
  return { amount: delta, unit, kind: deltaKind ?? GainKind.UNSPECIFIED, text: `${delta}${unitText[unit]}` }
}

/** The claim that GraphQL shows, from the row of a statement. */
export const claimOf = (row: ClaimRow): Claim => ({
  id: row.id,
  type: row.type,
  direction: row.direction,
  polarity: row.polarity,
  paper: row.paper,
  evidence: {
    sentence: row.sentence,
    start: row.start ?? 0,
    end: row.end ?? 0,
    source: row.source ?? null,
    confidence: row.confidence,
    rule: row.rule,
    extractorVersion: row.extractorVersion,
  },
  subject: row.subject,
  subjectText: row.subjectText ?? null,
  baselineKind: row.baselineKind,
  baselines: [...row.baselines].sort((one, other) => (one.id < other.id ? -1 : 1)),
  baselineText: row.baselineText ?? null,
  gain: gainOf(row),
  value: row.value ?? null,
  baselineValue: row.baselineValue ?? null,
  valueUnit: row.valueUnit ?? null,
  benchmark: row.benchmark,
  metric: row.metric,
  task: row.task,
  retraction:
    typeof row.retractionReason === 'string' && typeof row.retractedAt === 'string'
      ? { reason: row.retractionReason, retractedAt: row.retractedAt }
      : null,
})

/** The claim read as "who beats whom": where the subject does worse, the baseline of that id wins over it. */
export const comparisonOf = ({ claim: row, winnerId }: { claim: ClaimRow; winnerId: string }): Comparison => {
  const claim = claimOf(row)
  const { gain, valueUnit, benchmark, metric, task, paper, evidence } = claim
  const shared = { gain, valueUnit, benchmark, metric, task, paper, evidence, claim }
  if (claim.direction !== Direction.WORSE)
    return {
      ...shared,
      winner: claim.subject,
      winnerText: claim.subjectText,
      baselines: claim.baselines,
      baselineText: claim.baselineText,
      baselineKind: claim.baselineKind,
      value: claim.value,
      baselineValue: claim.baselineValue,
    }
  return {
    ...shared,
    winner: claim.baselines.find(({ id }) => id === winnerId) ?? null,
    winnerText: claim.baselineText,
    baselines: claim.subject === null ? [] : [claim.subject],
    baselineText: claim.subjectText,
    baselineKind: claim.subject === null ? BaselineKind.GENERIC : BaselineKind.NAMED,
    value: claim.baselineValue,
    baselineValue: claim.value,
  }
}
