import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/ingest/extract/normalize.js'
import { quantitiesIn } from '../../../src/ingest/extract/quantities.js'
import { splitSentences } from '../../../src/ingest/extract/sentences.js'

const read = (text: string): string[] =>
  splitSentences(normalize(text).text)
    .flatMap(quantitiesIn)
    .map(({ amount, unit, hedged }) => `${hedged ? 'up to ' : ''}${amount} ${unit}`)

describe('quantities', () => {
  test.each([
    ['a percent sign, escaped', 'rises by 5.5\\%', ['5.5 percent']],
    ['a sign', 'a change of +9.75% here', ['9.75 percent']],
    ['percent in letters', 'drops by 20 percent', ['20 percent']],
    ['percentage points', 'gains 3.1 percentage points and 2 pp', ['3.1 percentage-point', '2 percentage-point']],
    ['factors', 'is 2.1x, $6.5\\times$ or 3-fold faster', ['2.1 times', '6.5 times', '3 times']],
    ['factors in letters', 'is three times as fast', ['3 times']],
    ['orders of magnitude', 'two orders of magnitude faster', ['100 times']],
    ['twice and half', 'twice as fast, and cut by half', ['2 times', '50 percent']],
    ['units of measure', 'saves 12 ms and 3 GB', ['12 absolute', '3 absolute']],
    ['thousands', 'saves 1,250 hours', ['1250 absolute']],
    ['magnitudes', 'has 1.5M weights', ['1500000 absolute']],
    ['a range shares its unit', 'is 2 to 8x faster', ['2 times', '8 times']],
    ['a range of factors with a dash', 'is 4x-90x faster', ['4 times', '90 times']],
    ['a range with a dash', 'improves by 9-30%', ['9 percent', '30 percent']],
    ['a list shares its unit', 'by 5.1 and 3.2%', ['5.1 percent', '3.2 percent']],
    ['an upper bound', 'is up to 40% cheaper', ['up to 40 percent']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['parts of names', 'We test FooNet-50, GPT-4 and recall@20.'],
    ['years', 'Since 2019 this holds.'],
    ['p-values', 'It is significant (p < 0.05).'],
    ['attributes', 'We use 4-bit weights and 3D scans.'],
    ['confidence levels', 'The interval is wide (95% CI).'],
    ['list markers', 'We (1) train and (2) test.'],
    ['sizes of pictures', 'Images have 64 x 64 pixels.'],
    ['a contribution in two parts', 'Our contribution is two-fold: theory and practice.'],
  ])('%s are none', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
