/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import type { LeaderboardEntry, LeaderboardResult, LeaderboardTable } from '../schema/Leaderboard.js'
import type { LeaderboardWin, LeaderboardWinner } from '../schema/Leaderboard.js'
import { Direction, type Polarity, type ValueUnit } from '../schema/enumerations.js'
import type { Method } from '../schema/Method.js'
import type { Metric } from '../schema/Metric.js'

/** A claim on a benchmark, as `questions/leaderboards` returns it. */
export interface LeaderboardRow {
  readonly claimId: string
  readonly value: number | null
  readonly unit: ValueUnit | null
  readonly direction: Direction
  readonly polarity: Polarity
  readonly publishedOn: string | null
  readonly methodText: string | null
  readonly method: Method | null
  readonly metric: Metric | null
  readonly baselines: readonly Method[]
}

export type Result = LeaderboardResult & { readonly claimId: string }
/** `results` are all of the method, best first. */
export type Entry = LeaderboardEntry & { readonly results: readonly Result[] }
export type Table = LeaderboardTable & { readonly entries: readonly Entry[] }
export type Win = LeaderboardWin & { readonly claimIds: readonly string[] }
export type Winner = LeaderboardWinner & { readonly wins: readonly Win[] }

type Stated = LeaderboardRow & { readonly value: number }

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** The items with the places of a competition: equal merits share one, and the next place counts all before it. */
const ranked = <T>(items: readonly T[], meritOf: (item: T) => number): (T & { readonly rank: number })[] => {
  let rank = 0
  let last: number | undefined
  return items.map((item, index) => {
    const merit = meritOf(item)
    if (merit !== last) rank = index + 1
    last = merit
    return { ...item, rank }
  })
}

/** Claims whose result is better than that of every claim with an earlier date; of one day's, only the best. */
const recordsAmong = (rows: readonly Stated[], meritOf: (row: Stated) => number): ReadonlySet<string> => {
  const records = new Set<string>()
  const dated = rows.flatMap((row) => (row.publishedOn === null ? [] : [{ ...row, publishedOn: row.publishedOn }]))
  dated.sort((one, other) => byText(one.publishedOn, other.publishedOn) || meritOf(other) - meritOf(one))
  let best = -Infinity
  for (const row of dated)
    if (meritOf(row) > best) {
      best = meritOf(row)
      records.add(row.claimId)
    }
  return records
}

const tableOf = (rows: readonly Stated[]): Table => {
  const [{ metric, unit } = { metric: null, unit: null }] = rows
  const higherIsBetter = metric?.higherIsBetter ?? null
  const meritOf = ({ value }: { readonly value: number }) => (higherIsBetter === false ? -value : value)
  const records = higherIsBetter === null ? new Set<string>() : recordsAmong(rows, meritOf)
  const sorted = [...rows].sort((one, other) => meritOf(other) - meritOf(one) || byText(one.claimId, other.claimId))
  const entries = groupBy(sorted, ({ method, claimId }) => method?.id ?? claimId).flatMap((group) => {
    const results = group.map(({ claimId, value, publishedOn, polarity }) => {
      return { claimId, value, publishedOn, polarity, isRecord: records.has(claimId) }
    })
    const [first] = group
    const [best] = results
    if (first === undefined || best === undefined) return []
    return [{ method: first.method, methodText: first.methodText, best, results, resultCount: results.length }]
  })
  return {
    metric,
    unit,
    higherIsBetter,
    entryCount: entries.length,
    entries:
      higherIsBetter === null
        ? entries.map((entry) => ({ ...entry, rank: null }))
        : ranked(entries, ({ best }) => meritOf(best)),
  }
}

/**
 * The stated results in tables, one for each metric and unit, so that no value stands beside one that it cannot be
 * compared with. The table with most methods comes first. In a table each method has one entry, by its best result.
 */
export const tablesOf = (rows: readonly LeaderboardRow[]): Table[] => {
  const stated = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]))
  const keyOf = ({ metric, unit }: Pick<LeaderboardRow, 'metric' | 'unit'>) => `${metric?.id ?? ''} ${unit ?? ''}`
  return groupBy(stated, keyOf)
    .map(tableOf)
    .sort((one, other) => other.entryCount - one.entryCount || byText(keyOf(one), keyOf(other)))
}

/** Who beats whom by a claim: where the subject does worse, each of the baselines wins over it. */
const winsOf = ({ method, direction, baselines, ...row }: LeaderboardRow) => {
  if (method === null || direction === Direction.EQUAL) return []
  return baselines
    .filter(({ id }) => id !== method.id)
    .map((baseline) =>
      direction === Direction.BETTER
        ? { ...row, winner: method, loser: baseline }
        : { ...row, winner: baseline, loser: method },
    )
}

/** The methods that beat others, with what they beat, by number of different named methods beaten; ties by name. */
export const winnersOf = (rows: readonly LeaderboardRow[]): Winner[] => {
  const winners = groupBy(rows.flatMap(winsOf), ({ winner }) => winner.id).flatMap((won) => {
    const [first] = won
    if (first === undefined) return []
    const wins = groupBy(won, ({ loser }) => loser.id).flatMap((same) => {
      const [one] = same
      const dates = same.flatMap(({ publishedOn }) => publishedOn ?? []).sort()
      return one === undefined
        ? []
        : [{ baseline: one.loser, publishedOn: dates[0] ?? null, claimIds: same.map(({ claimId }) => claimId) }]
    })
    wins.sort((one, other) => byText(one.baseline.name, other.baseline.name))
    return [{ method: first.winner, baselinesBeaten: wins.length, wins }]
  })
  winners.sort(
    (one, other) => other.baselinesBeaten - one.baselinesBeaten || byText(one.method.name, other.method.name),
  )
  return ranked(winners, ({ baselinesBeaten }) => baselinesBeaten)
}
