import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../src/resolvers/periodOf.js'

const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** A day, a month or a year. */
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

/** First and last day of what a date says. */
const daysOf = (text: string): [string, string] => {
  const [year = '', month = '', days = ''] = text.split('-')
  if (days !== '') return [text, text]
  const last = new Date(Date.UTC(Number(year), month === '' ? 12 : Number(month), 0)).toISOString().slice(0, 10)
  return [`${text}${month === '' ? '-01' : ''}-01`, last]
}

/** As the statements compare dates. */
const isIn = (published: string, period: Parameters<typeof periodOf>[0]): boolean => {
  const { from, to } = periodOf(period)
  return published >= from && `${published}~` <= to
}

describe('A period', () => {
  it('holds what lies in it from its first day to its last, however precise the dates are', () => {
    fc.assert(
      fc.property(date, fc.option(date), fc.option(date), (published, from, to) => {
        const [first, last] = daysOf(published)
        const isAfter = from === null || first >= daysOf(from)[0]
        const isBefore = to === null || last <= daysOf(to)[1]
        expect(isIn(published, { from, to })).toBe(isAfter && isBefore)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['2023', { from: '2023-01-01', to: '2023-12-31' }, true],
    ['2023-02', { from: '2023-02-01', to: '2023-02-28' }, true],
    ['2023-02', { from: '2023-02-02', to: null }, false],
    ['2023', { from: null, to: '2023-11' }, false],
    ['', { from: null, to: '2023' }, false],
    ['', { from: null, to: null }, false],
  ])('tells of a paper of %j whether it is in %j', (published, period, expected) => {
    expect(isIn(published, period)).toBe(expected)
  })
})
