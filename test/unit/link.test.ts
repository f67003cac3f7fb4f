import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Document } from '../../src/ingest/Document.js'
import type { ExtractedClaim, Extraction } from '../../src/ingest/Extraction.js'
import { link } from '../../src/ingest/link.js'
import { documentOf } from './extract/documentOf.js'

const extractionOf = (parts: Partial<Extraction>, document: Partial<Document> = {}): Extraction => ({
  document: { ...documentOf('Kites', 'They fly.'), ...document },
  extractorVersion: 'rules-1',
  methods: [],
  datasets: [],
  benchmarks: [],
  tasks: [],
  metrics: [],
  ideas: [],
  claims: [],
  ...parts,
})

const mention = (name: string, aliases: readonly string[] = []) => ({ name, aliases, surface: name })
const method = (name: string, role: 'introduced' | 'used' | 'baseline' = 'used', aliases: readonly string[] = []) => ({
  ...mention(name, aliases),
  role,
})

const claim: ExtractedClaim = {
  sentence: 'KiteNet beats LoRA by 3% on ImageNet.',
  start: 0,
  end: 37,
  method: 'KiteNet',
  subjectText: 'KiteNet',
  baselines: ['LoRA'],
  baselineKind: 'named',
  dataset: 'ImageNet',
  task: null,
  metric: 'accuracy',
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
  rule: 'beats',
  extractorVersion: 'rules-1',
}

describe('a mention', () => {
  it('becomes the canonical entity of the lexicon, and its own spelling stays', () => {
    const { methods, benchmarks } = link(
      extractionOf({ methods: [method('low-rank adaptation')], benchmarks: [mention('ILSVRC 2012')] }),
    )
    expect(methods[0]).toMatchObject({ id: 'method:lora', name: 'LoRA', known: true, surface: 'low-rank adaptation' })
    expect(benchmarks[0]).toMatchObject({ id: 'benchmark:imagenet-1k', name: 'ImageNet-1K', surface: 'ILSVRC 2012' })
    expect(benchmarks[0]?.aliases).toContain('ILSVRC 2012')
  })

  it('that no lexicon has gets an identifier of its own, alike for every spelling', () => {
    const idOf = (name: string) => link(extractionOf({ methods: [method(name)] })).methods[0]?.id
    expect(idOf('KiteNet2-7B')).toBe('method:kitenet-2-7b')
    expect(idOf('kitenet-2 7B')).toBe(idOf('KiteNet2-7B'))
    expect(idOf('Метод змея')).toBe('method:метод-змея')
  })

  it('keeps variants and sizes apart from their family', () => {
    const { methods } = link(extractionOf({ methods: [method('LLaMA2-7B'), method('LLaMA2'), method('LoRA+')] }))
    expect(methods.map(({ id }) => id)).toEqual(['method:llama-2-7b', 'method:llama-2', 'method:lora-plus'])
  })

  it('is not mistaken for another thing with the same abbreviation', () => {
    const { methods } = link(extractionOf({ methods: [method('DPO', 'introduced', ['Dangling Paper Origami'])] }))
    expect(methods[0]).toMatchObject({ id: 'method:dangling-paper-origami', name: 'DPO', known: false })
  })

  it('is one entity with another mention of the same thing, in the strongest role', () => {
    const { methods } = link(extractionOf({ methods: [method('LoRA'), method('low-rank adaptation', 'baseline')] }))
    expect(methods).toHaveLength(1)
    expect(methods[0]).toMatchObject({ id: 'method:lora', role: 'baseline', surface: 'LoRA' })
  })

  it('knows the dataset under a benchmark and the direction of a metric', () => {
    const { benchmarks, metrics } = link(
      extractionOf({
        benchmarks: [mention('ImageNet-C'), mention('FineWeb')],
        metrics: [mention('latency'), mention('flutter')],
      }),
    )
    expect(benchmarks.map(({ builtOn }) => builtOn)).toEqual(['dataset:imagenet-1k', 'dataset:fineweb'])
    expect(metrics.map(({ higherIsBetter }) => higherIsBetter)).toEqual([false, null])
  })
})

describe('a paper', () => {
  it.each([
    ['2212.04486', 'paper:arxiv:2212.04486', 'https://arxiv.org/abs/2212.04486'],
    ['arXiv:2212.04486v2', 'paper:arxiv:2212.04486', 'https://arxiv.org/abs/2212.04486'],
    ['https://arxiv.org/pdf/2212.04486v1.pdf', 'paper:arxiv:2212.04486', 'https://arxiv.org/abs/2212.04486'],
    ['cs/0112017', 'paper:arxiv:cs/0112017', 'https://arxiv.org/abs/cs/0112017'],
    ['kites2024/12', 'paper:kites2024/12', null],
    [null, 'paper:title:kites', null],
  ])('with the identifier %s is %s', (sourceId, id, url) => {
    expect(link(extractionOf({}, { sourceId }))).toMatchObject({ id, url })
  })

  it('has a hash of its content that the place in the file does not change', () => {
    const hashOf = (document: Partial<Document>) => link(extractionOf({}, document)).contentHash
    expect(hashOf({ place: { path: 'other.txt', line: 7 } })).toBe(hashOf({}))
    expect(hashOf({ abstract: 'They fell.' })).not.toBe(hashOf({}))
  })
})

describe('a claim', () => {
  const linked = link(
    extractionOf({ methods: [method('KiteNet', 'introduced'), method('LoRA')], claims: [claim, claim] }),
  )

  it('points to entities, also to those that only the claim names', () => {
    expect(linked.claims[0]).toMatchObject({
      subjectId: 'method:kitenet',
      baselineIds: ['method:lora'],
      benchmarkId: 'benchmark:imagenet-1k',
      metricId: 'metric:accuracy',
    })
    expect(linked.benchmarks.map(({ id }) => id)).toEqual(['benchmark:imagenet-1k'])
  })

  it('has an identifier of its paper and content, once', () => {
    expect(linked.claims).toHaveLength(1)
    expect(linked.claims[0]?.id).toMatch(/^claim:title:kites:[0-9a-f]{16}$/)
  })

  it('with a generic baseline points to no baseline', () => {
    const generic = { ...claim, baselines: ['previous kites'], baselineKind: 'generic' as const }
    const { claims, methods } = link(extractionOf({ claims: [generic] }))
    expect(claims[0]?.baselineIds).toEqual([])
    expect(methods.map(({ id }) => id)).toEqual(['method:kitenet'])
  })
})

describe('an idea', () => {
  const idea = { id: 'loss-reweighting', evidence: 'The gust module reweights the loss.', rule: 'loss-reweighting/1' }

  it('belongs to the main method, and to the introduced methods that its evidence names', () => {
    const methods = [method('tail module', 'introduced'), method('gust module', 'introduced'), method('LoRA')]
    const own = [...methods, method('Kites', 'introduced')]
    expect(link(extractionOf({ methods: own, ideas: [idea] })).ideas[0]?.methodIds).toEqual([
      'method:kites',
      'method:gust-module',
    ])
  })

  it('belongs to what the title describes where the paper introduces nothing', () => {
    const linked = link(extractionOf({ ideas: [idea] }, { title: 'Adaptive Gust Weighting for Kites' }))
    expect(linked.ideas[0]?.methodIds).toEqual(['method:adaptive-gust-weighting'])
    expect(linked.methods.map(({ id, role }) => [id, role])).toEqual([['method:adaptive-gust-weighting', 'introduced']])
  })
})

describe('linking', () => {
  it('gives the same result every time, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (names) => {
        const extraction = extractionOf({ methods: names.map((name) => method(name)) })
        expect(link(extraction)).toEqual(link(extraction))
        const ids = link(extraction).methods.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
