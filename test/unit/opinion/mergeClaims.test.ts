import { describe, expect, it } from 'vitest'
import type { ExtractedClaim } from '../../../src/ingest/Extraction.js'
import { mergeClaims } from '../../../src/ingest/opinion/mergeClaims.js'

const byRules: ExtractedClaim = {
  sentence: 'Pelican beats LoRA by 3% on ImageNet.',
  start: 10,
  end: 47,
  method: 'Pelican',
  subjectText: 'Pelican',
  baselines: ['LoRA'],
  baselineKind: 'named',
  dataset: 'ImageNet',
  task: null,
  metric: null,
  delta: 3,
  deltaUnit: 'percent',
  deltaKind: 'unspecified',
  value: null,
  valueUnit: null,
  baselineValue: null,
  direction: 'better',
  type: 'quantified-gain',
  polarity: 'asserted',
  confidence: 0.9,
  rule: 'outperform',
  extractorVersion: 'rules-1',
}
const byModel: ExtractedClaim = { ...byRules, confidence: 0.5, rule: 'llm', extractorVersion: 'llm:tiny' }
const wordless = { ...byModel, delta: null, deltaUnit: null, deltaKind: null, type: 'qualitative-gain' } as const

describe('claims of the rules and of a model', () => {
  it('are one where sentence, number and subject are the same, and that of the rules stays', () => {
    expect(mergeClaims([byRules], [{ ...byModel, method: 'pelican', metric: 'accuracy', dataset: null }])).toEqual({
      claims: [{ ...byRules, extractorVersion: 'rules-1 + llm:tiny' }],
      agreed: 1,
      added: 0,
    })
  })

  it.each<[string, Partial<ExtractedClaim>]>([
    ['the direction', { direction: 'worse' }],
    ['whether the number is gained or reached', { delta: null, value: 3 }],
  ])('are one, without agreement, where they differ in %s', (_, difference) => {
    const merged = mergeClaims([byRules], [{ ...byModel, ...difference }])
    expect(merged).toEqual({ claims: [byRules], agreed: 0, added: 0 })
  })

  it.each<[string, Partial<ExtractedClaim>]>([
    ['number', { delta: 4 }],
    ['sentence', { start: 60, end: 97 }],
    ['subject', { method: 'Heron' }],
  ])('are two where the %s is another', (_, difference) => {
    const { claims, added } = mergeClaims([byRules], [{ ...byModel, ...difference }])
    expect(claims).toEqual([byRules, { ...byModel, ...difference }])
    expect(added).toBe(1)
  })

  it('stand in the order of the text', () => {
    expect(mergeClaims([byRules], [{ ...byModel, start: 0 }]).claims.map(({ start }) => start)).toEqual([0, 10])
  })

  it('do not say in words what the same sentence says in numbers', () => {
    expect(mergeClaims([byRules], [wordless]).added).toBe(0)
    expect(mergeClaims([], [wordless, byModel]).claims).toEqual([byModel])
    expect(mergeClaims([], [wordless]).claims).toEqual([wordless])
  })

  it('are not repeated where the model repeats itself, and are kept for each benchmark', () => {
    const other = { ...byModel, dataset: 'COCO' }
    expect(mergeClaims([], [byModel, other, byModel]).claims).toEqual([byModel, other])
  })
})
