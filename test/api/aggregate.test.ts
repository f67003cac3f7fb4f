import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { statement } from '../../src/graph/statements.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'
import { loadExampleGraph } from './exampleGraph.js'

describe('The groups of claims', () => {
  it('are those that meet the very conditions of the list', () => {
    const conditions = (name: string) => {
      const { text } = statement(name)
      return text.slice(text.indexOf('\nCALL {'), text.indexOf('\nWITH id, claim.id AS claimId'))
    }
    expect(conditions('questions/claims').length).toBeGreaterThan(1000)
    expect(conditions('questions/claims-in-groups')).toBe(conditions('questions/claims'))
  })
})

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadExampleGraph(store)
  })
  afterAll(() => store.close())

  it('come with their number and with the gains of each unit apart, in two round trips', async () => {
    const { answer, reads } = answering(store)
    expect(
      await answer(`{ comparisons(benchmark: "ImageNet") {
        aggregate(by: METHOD) { name node { id } count gains { unit count minimum median maximum } } } }`),
    ).toEqual({
      comparisons: {
        aggregate: [
          {
            name: 'Heron',
            node: { id: 'method:heron' },
            count: 3,
            gains: [
              { unit: 'PERCENTAGE_POINT', count: 2, minimum: 1.5, median: 2, maximum: 2.5 },
              { unit: 'TIMES', count: 1, minimum: 6.6, median: 6.6, maximum: 6.6 },
            ],
          },
          { name: null, node: null, count: 1, gains: [] },
          {
            name: 'Plover',
            node: { id: 'method:plover' },
            count: 1,
            gains: [{ unit: 'PERCENT', count: 1, minimum: 3, median: 3, maximum: 3 }],
          },
          {
            name: 'Wagtail',
            node: { id: 'method:wagtail' },
            count: 1,
            gains: [{ unit: 'PERCENT', count: 1, minimum: 3, median: 3, maximum: 3 }],
          },
        ],
      },
    })
    expect(reads).toEqual(['questions/claims-in-groups', 'questions/entities-by-id'])
  })

  it.each([
    ['claims', 'TYPE', { QUANTIFIED_GAIN: 4, ABSOLUTE_RESULT: 1, EFFICIENCY_GAIN: 1, QUALITATIVE_GAIN: 1 }],
    ['claims', 'DIRECTION', { BETTER: 5, EQUAL: 1, WORSE: 1 }],
    ['claims', 'POLARITY', { ASSERTED: 6, HEDGED: 1 }],
    ['claims', 'UNIT', { null: 3, PERCENTAGE_POINT: 2, PERCENT: 1, TIMES: 1 }],
    ['claims', 'YEAR', { null: 1, 2025: 6 }],
    [
      'claims',
      'PAPER',
      { 'Heron sees more in fewer pictures': 4, 'Osprey, and where it fails': 2, 'Better than before': 1 },
    ],
    ['comparisons', 'BASELINE', { null: 2, Wagtail: 2, Osprey: 2 }],
    ['comparisons', 'IDEA', { 'loss reweighting': 3, null: 3 }],
    ['comparisons', 'METRIC', { null: 4, accuracy: 2 }],
    ['comparisons', 'TASK', { null: 4, 'image classification': 2 }],
    ['comparisons(filter: { not: { method: "Heron" } })', 'BENCHMARK', { 'ImageNet-1K': 3 }],
    ['comparisons(benchmark: "CIFAR-10")', 'BENCHMARK', {}],
  ])('of %s by %s', async (list, by, expected) => {
    const { answer } = answering(store)
    const { list: found } = await answer<{ list: { aggregate: { name: string | null; count: number }[] } }>(
      `{ list: ${list} { aggregate(by: ${by}) { name count } } }`,
    )
    expect(Object.fromEntries(found.aggregate.map(({ name, count }) => [String(name), count]))).toEqual(expected)
  })

  it('of what belongs to several things are found together', async () => {
    const { answer, reads } = answering(store)
    const { methods } = await answer<{ methods: { nodes: unknown[] } }>(
      '{ methods { nodes { name outperforms { totalCount aggregate(by: UNIT, first: 1) { name count } } } } }',
    )
    expect(methods.nodes).toContainEqual({
      name: 'Heron',
      outperforms: { totalCount: 3, aggregate: [{ name: 'PERCENTAGE_POINT', count: 2 }] },
    })
    expect(reads).toHaveLength(3)
  })

  it('are no more than 100', async () => {
    const { refusal } = answering(store)
    expect(await refusal('{ claims { aggregate(by: YEAR, first: 101) { count } } }')).toBe('BAD_REQUEST')
  })
})
