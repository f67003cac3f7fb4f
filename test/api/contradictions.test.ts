import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'
import { examplePapers } from './exampleGraph.js'

interface Found {
  contradictions: {
    totalCount: number
    nodes: { kind: string; sides: { winner: { name: string }; loser: { name: string } }[] }[]
    pageInfo: Record<'startCursor' | 'endCursor', string> & Record<'hasNextPage' | 'hasPreviousPage', boolean>
  }
}

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load([...analystsPapers, ...examplePapers])
  })
  afterAll(() => store.close())

  const ask = async (given: string) => {
    const { contradictions } = await answering(store).answer<Found>(
      `{ contradictions(${given}) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        nodes { kind sides { winner { name } loser { name } } } } }`,
    )
    const pairs = contradictions.nodes.map(({ kind, sides }) =>
      [kind, ...sides.map(({ winner, loser }) => `${winner.name}>${loser.name}`)].join(' '),
    )
    return { ...contradictions, pairs }
  }

  it('finds methods that are each claimed to beat the other, with the sentences of both sides', async () => {
    const { answer, reads } = answering(store)
    const { contradictions } = await answer<{ contradictions: { nodes: unknown[] } }>(
      `{ contradictions(benchmark: "ilsvrc 2012", method: "birch") { nodes { kind paperCount isWithinOnePaper benchmark { name } metric { name }
        sides { winner { name } claimCount claims { gain { text } polarity paper { title } evidence { sentence start end confidence rule } } } } } }`,
    )
    expect(contradictions.nodes).toEqual([
      {
        kind: 'BOTH_WAYS',
        paperCount: 2,
        isWithinOnePaper: false,
        benchmark: { name: 'ImageNet-1K' },
        metric: { name: 'accuracy' },
        sides: [
          {
            winner: { name: 'Alder' },
            claimCount: 1,
            claims: [
              {
                gain: { text: '0.7 points' },
                polarity: 'ASSERTED',
                paper: { title: 'Dogwood: a paper' },
                evidence: {
                  sentence: 'On ImageNet, Birch falls 0.7 points behind Alder in our hands.',
                  start: 0,
                  end: 62,
                  confidence: 0.6,
                  rule: 'verb',
                },
              },
            ],
          },
          expect.objectContaining({ winner: { name: 'Birch' }, claimCount: 1 }),
        ],
      },
    ])
    expect(reads).toEqual(['questions/contradictions', 'questions/entities-by-id', 'questions/claims-by-id'])
  })

  it('finds gains of one pair that differ, after those on which papers disagree', async () => {
    const { pairs, totalCount } = await ask('first: 10')
    expect(pairs).toEqual(['BOTH_WAYS Alder>Birch Birch>Alder', 'GAINS_DIFFER Heron>Wagtail'])
    expect(totalCount).toBe(2)
  })

  it.each([
    ['kind: BOTH_WAYS', ['BOTH_WAYS Alder>Birch Birch>Alder']],
    ['kind: GAINS_DIFFER', ['GAINS_DIFFER Heron>Wagtail']],
    ['isWithinOnePaper: true', ['GAINS_DIFFER Heron>Wagtail']],
    ['isWithinOnePaper: false', ['BOTH_WAYS Alder>Birch Birch>Alder']],
    ['method: "WAGTAIL"', ['GAINS_DIFFER Heron>Wagtail']],
    ['method: "Cedar"', []],
    ['metric: "latency"', []],
    ['benchmark: "GLUE"', []],
    ['benchmark: "Dodo"', []],
  ])('finds by %s, and counts the same', async (given, expected) => {
    const { pairs, totalCount } = await ask(given)
    expect(pairs).toEqual(expected)
    expect(totalCount).toBe(expected.length)
  })

  it('gives page after page, and back again', async () => {
    const first = await ask('first: 1')
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const second = await ask(`first: 1, after: "${first.pageInfo.endCursor}"`)
    expect(second.pairs).toEqual(['GAINS_DIFFER Heron>Wagtail'])
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const back = await ask(`last: 1, before: "${second.pageInfo.startCursor}"`)
    expect(back.pairs).toEqual(first.pairs)
    const { refusal } = answering(store)
    expect(
      await refusal(`{ contradictions(kind: BOTH_WAYS, after: "${first.pageInfo.endCursor}") { totalCount } }`),
    ).toBe('BAD_REQUEST')
  })
})
