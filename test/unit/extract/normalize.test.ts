import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/ingest/extract/normalize.js'

const repaired: readonly (readonly [damaged: string, reads: string])[] = [
  ['gains of 3.25\\% on average', 'gains of 3.25% on average'],
  ['a $4.5\\times$ speed-up', 'a 4.5× speed-up'],
  ['trained on 16timesA100 nodes', 'trained on 16×A100 nodes'],
  ['a 1{3}-approximation', 'a 1/3-approximation'],
  ['\\frac{n}{m} samples', 'n/m samples'],
  ['needs mathcal{O}(1/delta^2) steps', 'needs O(1/delta^2) steps'],
  ["a ``hard'' margin", 'a "hard" margin'],
  ['optimal w.r.t.~the loss', 'optimal w.r.t. the loss'],
  ['about ~40% less', 'about ~40% less'],
  ['smoothing (rm SmoothQ) of weights', 'smoothing (SmoothQ) of weights'],
  ['\\textbf{B}ig \\emph{models}', 'Big models'],
  ['between 2--5$\\times$ faster', 'between 2-5× faster'],
  ['from 51.2\\%$\\rightarrow$63.9\\%', 'from 51.2%→63.9%'],
  ['costs $5 million a year and $7 million later', 'costs $5 million a year and $7 million later'],
  ['three kites$\\unicode{x2014}$red ones$\\unicode{x2013}$fly', 'three kites - red ones - fly'],
  ['AP$_{75}$ and F$_1$', 'AP75 and F1'],
  ['Kite$^3$, S$^2$R$^2$ and A$^\\text{T}$A for O(n^2)', 'Kite3, S2R2 and ATA for O(n^2)'],
  [
    '**K**ite with *soft strings* and **KITE-2**, a *-algebra, A* and B* search',
    'Kite with soft strings and KITE-2, a *-algebra, A* and B* search',
  ],
  ['segmen- tation of pre- and post-operative scans', 'segmentation of pre- and post-operative scans'],
  ['two\r\nlines  and\ttabs', 'two lines and tabs'],
]

describe('a text with TeX and typographic damage', () => {
  test.each(repaired)('%j reads %j', (damaged, reads) => {
    expect(normalize(damaged).text).toBe(reads)
  })

  test('is left alone where nothing is damaged', () => {
    const clean = 'Plain words, 12% of them (really).'
    expect(normalize(clean).text).toBe(clean)
  })

  test('leads back to the characters that it came from', () => {
    const original = 'We gain $3.5\\%$ on \\textbf{Foo}.'
    const normalized = normalize(original)
    const { text } = normalized
    const start = text.indexOf('3.5%')
    const span = normalized.toOriginal({ start, end: start + 4 })
    expect(original.slice(span.start, span.end)).toBe('3.5\\%')
  })

  const fragments = fc.array(
    fc.constantFrom(
      'word ',
      '5',
      '.',
      '\\%',
      '$',
      '\\times',
      '{',
      '}',
      '~',
      '``',
      '\\textbf{',
      '\u2013',
      '\u00a0',
      '\ufb01',
      '\n',
      'times',
      ' ',
    ),
  )

  test('keeps every span inside the original and in order, whatever the damage', () => {
    fc.assert(
      fc.property(fragments, fc.nat(), fc.nat(), (parts, a, b) => {
        const original = parts.join('')
        const normalized = normalize(original)
        const { text } = normalized
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const span = normalized.toOriginal({ start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(original.length)
        expect(span.start).toBeLessThanOrEqual(span.end)
      }),
    )
  })

  test('keeps letters and digits that no repair touches', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '.') }), (original) => {
        const normalized = normalize(original)
        const { text } = normalized
        for (let index = 0; index < text.length; index++) {
          const span = normalized.toOriginal({ start: index, end: index + 1 })
          if (/\w/.test(text[index] ?? '')) expect(original.slice(span.start, span.end)).toBe(text[index])
        }
      }),
    )
  })
})
