import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

/** Runs of three sorts: one that ended, one that was stopped at once, and one that goes on. */
const runs = [
  {
    id: 'run:1',
    source: '/home/ada/papers.jsonl',
    startedAt: '2025-05-01T08:00:00.000Z',
    finishedAt: '2025-05-01T08:01:00.000Z',
    status: 'finished',
    extractorVersion: 'rules-1',
    ...{ papers: 6, added: 5, changed: 1, unchanged: 0, rejected: 2, claims: 10 },
  },
  { id: 'run:2', source: 'a.txt', startedAt: '2025-05-02T08:00:00.000Z', status: 'interrupted' },
  { id: 'run:3', source: 'b.txt', startedAt: '2025-05-03T08:00:00.000Z', status: 'running', papers: 100 },
]

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load(analystsPapers)
    const text = 'UNWIND $runs AS run CREATE (r:IngestRun) SET r = run'
    await store.write([{ statement: { name: 'some runs', text }, parameters: { runs } }])
  })
  afterAll(() => store.close())

  it('counts what the graph holds', async () => {
    const { answer } = answering(store)
    const { statistics } = await answer<{ statistics: Record<string, { type: string; count: number }[]> }>(
      '{ statistics { nodes { type count } claimsByType { type count } } }',
    )
    const numbers = (counts: { type: string; count: number }[] = []) =>
      Object.fromEntries(counts.map(({ type, count }) => [type, count]))
    expect(numbers(statistics.nodes)).toEqual({
      ...{ PAPER: 6, METHOD: 7, DATASET: 0, BENCHMARK: 2, TASK: 1, METRIC: 4, IDEA: 4, CLAIM: 10 },
    })
    expect(numbers(statistics.claimsByType)).toEqual({
      QUANTIFIED_GAIN: 5,
      QUALITATIVE_GAIN: 2,
      STATE_OF_THE_ART: 1,
      ABSOLUTE_RESULT: 1,
      EFFICIENCY_GAIN: 1,
    })
  })

  it('counts the claims in ten ranges of confidence, empty ones too, and nothing that was not asked for', async () => {
    const { answer, reads } = answering(store)
    const { statistics } = await answer<{ statistics: { confidenceBands: { from: number; count: number }[] } }>(
      '{ statistics { confidenceBands { from to count } } }',
    )
    expect(statistics.confidenceBands.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 5])
    expect(statistics.confidenceBands[9]).toEqual({ from: 0.9, to: 1, count: 5 })
    expect(reads).toEqual(['questions/claims-by-type-and-confidence'])
  })

  it('tells the last run of the pipeline, and lists all, newest first', async () => {
    const { answer } = answering(store)
    expect(
      await answer(`{ statistics { lastIngest { id } } ingestRuns(first: 2) { totalCount pageInfo { hasNextPage }
        nodes { id status finishedAt extractorVersion source counts { papers rejected } } } }`),
    ).toEqual({
      statistics: { lastIngest: { id: 'run:3' } },
      ingestRuns: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            id: 'run:3',
            status: 'RUNNING',
            finishedAt: null,
            extractorVersion: null,
            source: null,
            counts: { papers: 100, rejected: 0 },
          },
          expect.objectContaining({ id: 'run:2', status: 'INTERRUPTED', counts: { papers: 0, rejected: 0 } }),
        ],
      },
    })
  })

  it('finds a run by its id, and shows what it read to editors alone', async () => {
    const question =
      '{ node(id: "run:1") { ... on IngestRun { source startedAt finishedAt extractorVersion counts { papers added changed unchanged rejected claims } } } }'
    const { answer } = answering(store, { key: 'desk', role: 'editor' })
    expect(await answer(question)).toEqual({
      node: {
        source: '/home/ada/papers.jsonl',
        startedAt: '2025-05-01T08:00:00.000Z',
        finishedAt: '2025-05-01T08:01:00.000Z',
        extractorVersion: 'rules-1',
        counts: { papers: 6, added: 5, changed: 1, unchanged: 0, rejected: 2, claims: 10 },
      },
    })
    expect(await answering(store).answer(question)).toMatchObject({ node: { source: null } })
  })

  it('records which extraction read the papers', async () => {
    const own = await openStore()
    await ingest(readDocuments(['examples/daily-papers.txt']), { store: own, source: 'examples' })
    const { answer } = answering(own)
    expect(await answer('{ statistics { lastIngest { status extractorVersion counts { papers } } } }')).toEqual({
      statistics: {
        lastIngest: {
          status: 'FINISHED',
          extractorVersion: expect.stringMatching(/./) as unknown,
          counts: { papers: 36 },
        },
      },
    })
  })
})
