import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/ingest/extract/extract.js'
import type { ExtractedClaim } from '../../../src/ingest/Extraction.js'
import { checkedClaims } from '../../../src/ingest/opinion/checkedClaims.js'
import { stated } from '../../modelServer.js'
import { documentOf } from '../extract/documentOf.js'

const opening = 'Existing methods forget what they saw. We propose Pelican, a network with a deep pouch.'
const gain = 'Pelican outperforms LoRA and heavy-tailed tuning by 5.5\\% in F1 on CIFAR-100.'
const values = 'It lifts recall from 61.5 to 68.9, and is up to three times faster than existing methods.'
const paper = documentOf('Pelican: Fishing for Features', `${opening} ${gain} ${values}`)
const analysis = analyse(paper)

const right = {
  sentence: gain,
  method: 'Pelican',
  baselines: ['LoRA', 'heavy-tailed tuning'],
  baselineKind: 'named',
  dataset: 'CIFAR-100',
  metric: 'F1',
  delta: 5.5,
  type: 'quantified-gain',
}
const check = (...claims: readonly unknown[]) => checkedClaims(claims, analysis, 'llm:test')
const checked = (claim: Record<string, unknown>): ExtractedClaim | undefined => check(stated(claim)).claims[0]

describe('a claim of a model', () => {
  it('is kept where the text bears it out, with the units and the letters of the text', () => {
    expect(checked(right)).toEqual({
      sentence: gain,
      start: paper.abstract.indexOf(gain),
      end: paper.abstract.indexOf(gain) + gain.length,
      method: 'Pelican',
      subjectText: 'Pelican',
      baselines: ['LoRA', 'heavy-tailed tuning'],
      baselineKind: 'named',
      dataset: 'CIFAR-100',
      task: null,
      metric: 'F1',
      delta: 5.5,
      deltaUnit: 'percent',
      deltaKind: 'unspecified',
      value: null,
      valueUnit: null,
      baselineValue: null,
      direction: 'better',
      type: 'quantified-gain',
      polarity: 'asserted',
      confidence: 0.5,
      rule: 'llm',
      extractorVersion: 'llm:test',
    })
  })

  it.each<[what: string, given: Record<string, unknown>, found: Partial<ExtractedClaim>]>([
    ['quotes without the TeX', { ...right, sentence: gain.replace('\\%', '%') }, { sentence: gain, delta: 5.5 }],
    [
      'quotes a part of a sentence',
      { ...right, sentence: 'outperforms LoRA and heavy-tailed tuning' },
      { sentence: gain },
    ],
    ['spells a name with other hyphens and letters', { ...right, dataset: 'cifar 100' }, { dataset: 'CIFAR-100' }],
    ['says "our method"', { ...right, method: 'our method' }, { method: 'Pelican', subjectText: null }],
    ['leaves the own method open', { ...right, method: null }, { method: 'Pelican' }],
    ['makes up a task', { ...right, task: 'angling' }, { task: null }],
    [
      'gives values before and after',
      {
        sentence: values,
        method: 'Pelican',
        metric: 'recall',
        value: 68.9,
        baselineValue: 61.5,
        type: 'quantified-gain',
      },
      { value: 68.9, valueUnit: 'absolute', baselineValue: 61.5, delta: null },
    ],
    [
      'gives a number that stands there in letters, at best',
      { sentence: values, method: 'Pelican', delta: 3, type: 'efficiency-gain' },
      { delta: 3, deltaUnit: 'times', deltaKind: 'relative', polarity: 'hedged' },
    ],
    [
      'calls a description a name: it becomes no named baseline',
      { sentence: values, method: 'Pelican', baselines: ['existing methods'], baselineKind: 'named' },
      { baselines: ['existing methods'], baselineKind: 'generic' },
    ],
  ])('is kept where it %s', (_, given, found) => {
    expect(checked(given)).toMatchObject(found)
  })

  it.each<[what: string, claim: Record<string, unknown>]>([
    [
      'a sentence that the abstract has not',
      { ...right, sentence: 'Pelican outperforms Bolt by 5.5% in F1 on CIFAR-100.' },
    ],
    ['the sentence with another number', { ...right, sentence: gain.replace('5.5', '9.5') }],
    ['the title as a sentence', { ...right, sentence: paper.title }],
    ['two sentences', { ...right, sentence: `${gain} ${values}` }],
    ['a name that many sentences have', { sentence: 'Pelican', method: 'Pelican' }],
    ['no sentence', { ...right, sentence: ' . ' }],
    ['a number of another sentence', { ...right, delta: 68.9 }],
    ['a number that it worked out', { sentence: values, method: 'Pelican', delta: 7.4, type: 'quantified-gain' }],
    ['one number twice', { ...right, value: 5.5 }],
    ['a number out of a name', { ...right, delta: 100 }],
    ['a number that is none', { ...right, delta: Number.NaN }],
    ['a method that the paper does not name', { ...right, method: 'Bolt' }],
    ['a method that is part of a word', { ...right, method: 'Peli' }],
    ['a baseline that the paper does not name', { ...right, baselines: ['LoRA', 'Bolt'] }],
    ['a described baseline in other words', { ...right, baselines: ['previous work'], baselineKind: 'generic' }],
    ['a named baseline without a name', { ...right, baselines: [] }],
    ['baselines of no kind', { ...right, baselineKind: 'none' }],
    ['itself as baseline', { ...right, baselines: ['Pelican'] }],
    ['a benchmark that the paper does not name', { ...right, dataset: 'ImageNet' }],
    ['a metric that the paper does not name', { ...right, metric: 'accuracy' }],
    ['a name of signs', { ...right, metric: '%' }],
    ['a quantified gain without a number', { ...right, delta: null }],
    ['a delta that is said to be no gain', { ...right, type: 'sota' }],
    ['a direction that there is not', { ...right, direction: 'up' }],
    ['a type that there is not', { ...right, type: 'breakthrough' }],
    ['a field too many', { ...right, confidence: 1 }],
    ['a list for a name', { ...right, method: ['Pelican'] }],
    ['a name without end', { ...right, metric: 'F1'.repeat(1000) }],
  ])('is thrown away where it gives %s', (_, claim) => {
    expect(check(stated(claim))).toEqual({ claims: [], discarded: 1 })
  })

  it('is thrown away where it is something else, and the others stay', () => {
    const { claims, discarded } = check(null, 'claim', 7, [], {}, stated(right))
    expect(claims).toHaveLength(1)
    expect(discarded).toBe(5)
  })

  it('is never more than the text has, whatever the model says', () => {
    const words = fc.constantFrom(
      ...paper.abstract.split(/[ .,]+/),
      'Bolt',
      'ImageNet',
      'heavy-tailed tuning',
      gain,
      values,
      '(',
      '\\',
      '\ud800',
    )
    const nameLike = fc.oneof(words, fc.constant(null))
    const numberLike = fc.oneof(fc.constantFrom(5.5, 61.5, 68.9, 3, 100, 7.4), fc.double(), fc.constant(null))
    const claim = fc.record({
      sentence: words,
      method: nameLike,
      baselines: fc.array(words, { maxLength: 3 }),
      baselineKind: fc.constantFrom('named', 'generic', 'self-ablation', 'none'),
      dataset: nameLike,
      task: nameLike,
      metric: nameLike,
      delta: numberLike,
      value: numberLike,
      baselineValue: numberLike,
      direction: fc.constantFrom('better', 'worse', 'equal'),
      type: fc.constantFrom('quantified-gain', 'qualitative-gain', 'sota', 'absolute-result', 'efficiency-gain'),
      polarity: fc.constantFrom('asserted', 'hedged'),
    })
    const numbers = new Map([
      [gain, [5.5]],
      [values, [61.5, 68.9, 3]],
    ])
    fc.assert(
      fc.property(fc.array(fc.oneof(claim, fc.jsonValue())), (claims) => {
        for (const found of check(...claims).claims) {
          expect(paper.abstract.slice(found.start, found.end)).toBe(found.sentence)
          for (const name of [found.method, found.dataset, found.metric, found.task, ...found.baselines])
            if (name !== null) expect(`${paper.title} ${paper.abstract}`).toContain(name)
          for (const number of [found.delta, found.value, found.baselineValue])
            if (number !== null) expect(numbers.get(found.sentence)).toContain(number)
        }
      }),
      { numRuns: 500 },
    )
  })
})
