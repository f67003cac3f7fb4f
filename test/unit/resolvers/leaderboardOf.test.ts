/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LeaderboardRow, tablesOf, winnersOf } from '../../../src/resolvers/leaderboardOf.js'
import { Direction, Polarity, ValueUnit } from '../../../src/schema/enumerations.js'

const method = (name: string) => ({ id: `method:${name}`, name, aliases: [name] })
const metric = (name: string, higherIsBetter: boolean | null) => ({
  id: `metric:${name}`,
  name,
  aliases: [name],
  higherIsBetter,
})
const accuracy = metric('accuracy', true)

const row = (given: Partial<LeaderboardRow>): LeaderboardRow => ({
  claimId: 'claim:1',
  value: 80,
  unit: ValueUnit.PERCENT,
  direction: Direction.BETTER,
  polarity: Polarity.ASSERTED,
  publishedOn: '2024-01',
  methodText: null,
  method: method('elm'),
  metric: accuracy,
  baselines: [],
  ...given,
})

const anyMethod = fc.constantFrom('elm', 'oak', 'fir', 'yew').map(method)
const anyRow = fc.record<LeaderboardRow>({
  claimId: fc.uuid(),
  value: fc.option(fc.integer({ min: 0, max: 5 })),
  unit: fc.constantFrom(null, ValueUnit.PERCENT, ValueUnit.ABSOLUTE),
  direction: fc.constantFrom(Direction.BETTER, Direction.WORSE, Direction.EQUAL),
  polarity: fc.constantFrom(Polarity.ASSERTED, Polarity.HEDGED),
  publishedOn: fc.constantFrom(null, '2023-01-01', '2024-05', '2025'),
  methodText: fc.constantFrom(null, 'we'),
  method: fc.option(anyMethod),
  metric: fc.constantFrom(null, accuracy, metric('loss', false), metric('zing', null)),
  baselines: fc.uniqueArray(anyMethod, { selector: ({ id }) => id }),
})
const anyRows = fc.uniqueArray(anyRow, { selector: ({ claimId }) => claimId, maxLength: 30 })

describe('A table of a leaderboard', () => {
  it('holds values of one metric and one unit only, and all tables together every stated result once', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const byId = new Map(rows.map((one) => [one.claimId, one]))
        const shown = tablesOf(rows).flatMap(({ metric: measured, unit, entries }) =>
          entries.flatMap(({ results }) => results.map(({ claimId }) => ({ claimId, id: measured?.id, unit }))),
        )
        for (const { claimId, id, unit } of shown) {
          expect(byId.get(claimId)?.metric?.id).toBe(id)
          expect(byId.get(claimId)?.unit).toBe(unit)
        }
        const stated = rows.filter(({ value }) => value !== null).map(({ claimId }) => claimId)
        expect(shown.map(({ claimId }) => claimId).sort()).toEqual(stated.sort())
      }),
    )
  })

  it('has each method once, best first, and ranks where it is known what is best', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { entries, higherIsBetter, entryCount } of tablesOf(rows)) {
          expect(entryCount).toBe(entries.length)
          const named = entries.flatMap(({ method: one }) => one?.id ?? [])
          expect(new Set(named).size).toBe(named.length)
          const merits = entries.map(({ best }) => (higherIsBetter === false ? -best.value : best.value))
          expect(merits).toEqual([...merits].sort((one, other) => other - one))
          for (const [index, { rank }] of entries.entries())
            expect(rank).toBe(
              higherIsBetter === null ? null : merits.filter((one) => one > (merits[index] ?? 0)).length + 1,
            )
        }
      }),
    )
  })

  it('marks as records the results that were better than all before them', () => {
    const [table] = tablesOf([
      row({ claimId: 'a', value: 70, publishedOn: '2023-01' }),
      row({ claimId: 'b', value: 69, publishedOn: '2023-02', method: method('oak') }),
      row({ claimId: 'c', value: 75, publishedOn: '2023-03' }),
      row({ claimId: 'd', value: 90, publishedOn: null, method: method('fir') }),
    ])
    const results = table?.entries.flatMap((entry) => entry.results) ?? []
    expect(results.filter(({ isRecord }) => isRecord).map(({ value }) => value)).toEqual([75, 70])
    expect(table?.entries.map(({ method: one, resultCount }) => [one?.name, resultCount])).toEqual([
      ['fir', 1],
      ['elm', 2],
      ['oak', 1],
    ])
  })
})

describe('Methods by what they beat', () => {
  it('never beat themselves, and never lose by an equal result', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { method: winner, wins, baselinesBeaten } of winnersOf(rows)) {
          expect(baselinesBeaten).toBe(wins.length)
          expect(new Set(wins.map(({ baseline }) => baseline.id)).size).toBe(wins.length)
          expect(wins.map(({ baseline }) => baseline.id)).not.toContain(winner.id)
          for (const claimId of wins.flatMap((win) => win.claimIds))
            expect(rows.find((one) => one.claimId === claimId)?.direction).not.toBe(Direction.EQUAL)
        }
      }),
    )
  })

  it('win by claims of being better and by claims that others are worse, with the date of the first', () => {
    const [winner, ...others] = winnersOf([
      row({ claimId: 'a', method: method('oak'), baselines: [method('elm'), method('fir')], publishedOn: '2025' }),
      row({ claimId: 'b', method: method('elm'), baselines: [method('oak')], direction: Direction.WORSE }),
      row({ claimId: 'c', method: method('elm'), baselines: [method('yew')], direction: Direction.EQUAL }),
    ])
    expect(others).toEqual([])
    expect(winner?.baselinesBeaten).toBe(2)
    expect(winner?.wins.map(({ baseline, publishedOn, claimIds }) => [baseline.name, publishedOn, claimIds])).toEqual([
      ['elm', '2024-01', ['a', 'b']],
      ['fir', '2025', ['a']],
    ])
  })
})
