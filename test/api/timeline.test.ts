import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

interface Found {
  timeline: {
    subject: { name: string }
    claimCount: number
    points: { period: string | null; claimCount: number; paperCount: number }[]
  }[]
}

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load(analystsPapers)
  })
  afterAll(() => store.close())

  /** Each series in short: "name total: period claims papers, ...". */
  const series = async (given: string) => {
    const { answer, reads } = answering(store)
    const { timeline } = await answer<Found>(
      `{ timeline(${given}) { claimCount points { period claimCount paperCount }
        subject { ... on Benchmark { name } ... on Task { name } ... on Idea { name } } } }`,
    )
    expect(reads.length).toBeLessThanOrEqual(2)
    return timeline.map(({ subject, claimCount, points }) => {
      const shown = points.map((point) => `${point.period ?? 'undated'} ${point.claimCount} ${point.paperCount}`)
      return `${subject.name} ${claimCount}: ${shown.join(', ')}`
    })
  }

  it('counts the claims of each month by benchmark, undated ones last', async () => {
    expect(await series('by: BENCHMARK')).toEqual([
      'ImageNet-1K 5: 2023-01 1 1, 2024-03 1 1, 2024-09 1 1, 2025-02 1 1, undated 1 1',
      'GLUE 2: 2024-09 1 1, 2025-02 1 1',
    ])
  })

  it('counts them by task, and by the ideas of their subjects, narrower ideas included', async () => {
    expect(await series('by: TASK')).toEqual([
      'image classification 4: 2023-01 1 1, 2024-03 1 1, 2024-09 1 1, 2025-02 1 1',
    ])
    expect(await series('by: IDEA')).toEqual([
      'sparsity 6: 2024-03 2 1, 2024-09 3 1, 2025-02 1 1',
      'reweighting 4: 2023-01 1 1, 2024-03 2 1, 2025-02 1 1',
      'loss reweighting 1: 2023-01 1 1',
    ])
  })

  it('keeps to the names that are given, and to the number', async () => {
    expect(await series('by: BENCHMARK, names: ["glue", "Dodo"]')).toEqual(['GLUE 2: 2024-09 1 1, 2025-02 1 1'])
    expect(await series('by: IDEA, first: 1')).toHaveLength(1)
    expect(await series('by: TASK, names: []')).toEqual([])
    const { refusal } = answering(store)
    expect(await refusal('{ timeline(by: TASK, first: 101) { claimCount } }')).toBe('BAD_REQUEST')
    const names = Array.from({ length: 21 }, (_, index) => `task ${index}`)
    expect(
      await refusal('query ($names: [String!]) { timeline(by: TASK, names: $names) { claimCount } }', { names }),
    ).toBe('BAD_REQUEST')
  })
})
