import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load(analystsPapers)
  })
  afterAll(() => store.close())

  it('lists the methods on a benchmark by stated value, with dates, records and evidence', async () => {
    const { answer, reads } = answering(store)
    expect(
      await answer(`{ leaderboard(benchmark: "ilsvrc 2012", metric: "Accuracy") { benchmark { name } byValue {
        metric { name } unit higherIsBetter entryCount
        entries { rank method { name } methodText resultCount results { value }
          best { value publishedOn polarity isRecord claim { paper { title } evidence { sentence start end confidence rule } } } } } } }`),
    ).toEqual({
      leaderboard: {
        benchmark: { name: 'ImageNet-1K' },
        byValue: [
          {
            metric: { name: 'accuracy' },
            unit: 'PERCENT',
            higherIsBetter: true,
            entryCount: 3,
            entries: [
              {
                rank: 1,
                method: { name: 'Birch' },
                methodText: 'Birch',
                resultCount: 1,
                results: [{ value: 81.5 }],
                best: {
                  value: 81.5,
                  publishedOn: '2024-03-05',
                  polarity: 'ASSERTED',
                  isRecord: true,
                  claim: {
                    paper: { title: 'Birch: a paper' },
                    evidence: {
                      sentence: 'Birch reaches 81.5% on ImageNet, 1.5 points above Alder.',
                      start: 0,
                      end: 56,
                      confidence: 0.9,
                      rule: 'verb',
                    },
                  },
                },
              },
              expect.objectContaining({
                rank: 2,
                method: { name: 'Cedar' },
                best: expect.objectContaining({ value: 81, isRecord: false }) as unknown,
              }),
              expect.objectContaining({
                rank: 3,
                method: { name: 'Alder' },
                best: expect.objectContaining({ value: 80, isRecord: true }) as unknown,
              }),
            ],
          },
        ],
      },
    })
    expect(reads).toEqual(['questions/entities-by-name', 'questions/leaderboards', 'questions/claims-by-id'])
  })

  it('gives each metric and unit a table of its own', async () => {
    const { answer } = answering(store)
    const { leaderboard } = await answer<{ leaderboard: { byValue: unknown[] } }>(
      '{ leaderboard(benchmark: "ImageNet") { byValue { metric { name } unit higherIsBetter entries { best { value } } } } }',
    )
    expect(leaderboard.byValue.slice(1)).toEqual([
      { metric: { name: 'error rate' }, unit: 'PERCENT', higherIsBetter: false, entries: [{ best: { value: 22 } }] },
    ])
  })

  it('counts the different methods that each one beats, also by claims of being worse', async () => {
    const { answer } = answering(store)
    expect(
      await answer(`{ leaderboard(benchmark: "ImageNet") { byBaselinesBeaten { rank method { name } baselinesBeaten
        wins { baseline { name } publishedOn claims { id direction } } } } }`),
    ).toEqual({
      leaderboard: {
        byBaselinesBeaten: [
          {
            rank: 1,
            method: { name: 'Alder' },
            baselinesBeaten: 2,
            wins: [
              {
                baseline: { name: 'Birch' },
                publishedOn: '2025-02-02',
                claims: [{ id: 'claim:dogwood:1', direction: 'WORSE' }],
              },
              {
                baseline: { name: 'Elm' },
                publishedOn: '2023-01-10',
                claims: [{ id: 'claim:alder:1', direction: 'BETTER' }],
              },
            ],
          },
          expect.objectContaining({ rank: 2, method: { name: 'Birch' }, baselinesBeaten: 1 }),
          expect.objectContaining({ rank: 2, method: { name: 'Cedar' }, baselinesBeaten: 1 }),
        ],
      },
    })
  })

  it('is null for a benchmark that nobody knows, and empty for such a metric', async () => {
    const { answer } = answering(store)
    expect(await answer('{ leaderboard(benchmark: "Dodo") { byValue { unit } } }')).toEqual({ leaderboard: null })
    expect(
      await answer('{ leaderboard(benchmark: "GLUE", metric: "x") { byValue { unit } byBaselinesBeaten { rank } } }'),
    ).toEqual({ leaderboard: { byValue: [], byBaselinesBeaten: [] } })
  })

  it('refuses more than a page', async () => {
    const { refusal } = answering(store)
    expect(await refusal('{ leaderboard(benchmark: "ImageNet") { byValue(first: 101) { unit } } }')).toBe('BAD_REQUEST')
  })
})
