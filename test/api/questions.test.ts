import fc from 'fast-check'
import { graphql, type ExecutionResult } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { createContext } from '../../src/resolvers/Context.js'
import { createSchema } from '../../src/resolvers/createSchema.js'
import { describeStores } from '../stores.js'
import { loadExampleGraph } from './exampleGraph.js'

const schema = createSchema()

interface Page {
  nodes: Record<string, unknown>[]
  edges: { cursor: string; node: Record<string, unknown> }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}
type Data = Record<string, unknown>

describeStores((openStore) => {
  let store: GraphStore
  let reads: string[] = []

  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadExampleGraph(store)
  })
  afterAll(() => store.close())
  beforeEach(() => {
    reads = []
  })

  const ask = async (source: string, variableValues: Data = {}): Promise<ExecutionResult<Data>> => {
    const counting = new Proxy(store, {
      get(target, name: keyof GraphStore) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          reads.push(name)
          return (value as (...all: unknown[]) => unknown).apply(target, given)
        }
      },
    })
    return await graphql({
      schema,
      source,
      variableValues,
      contextValue: createContext(counting),
    })
  }
  const answer = async (source: string, variables: Data = {}): Promise<Data> => {
    const { data, errors } = await ask(source, variables)
    expect(errors).toBeUndefined()
    return data ?? {}
  }
  const comparisons = async (given: string): Promise<Page> =>
    (
      (await answer(
        `{ comparisons(${given}) { totalCount nodes { winner { name } winnerText baselines { name } baselineText baselineKind gain { text } value baselineValue } } }`,
      )) as { comparisons: Page }
    ).comparisons
  const gains = ({ nodes }: Page) => nodes.map(({ gain }) => (gain as { text: string } | null)?.text ?? null)

  it.each(['ImageNet', 'imagenet', 'ILSVRC 2012', 'ilsvrc-2012', 'ImageNet-1K'])(
    'finds who beats whom on the benchmark by the name %s, greatest gain first',
    async (benchmark) => {
      const found = await comparisons(`benchmark: "${benchmark}"`)
      expect(gains(found)).toEqual(['6.6x', '3%', '3%', '2.5 points', '1.5 points', null])
      expect(found.totalCount).toBe(6)
    },
  )

  it('turns a claim of being worse round, for each of the methods that win', async () => {
    const { nodes } = await comparisons('baseline: "osprey"')
    expect(nodes.map(({ winner }) => winner)).toEqual([{ name: 'Plover' }, { name: 'Wagtail' }])
    expect(nodes[0]).toMatchObject({ baselines: [{ name: 'Osprey' }], baselineText: 'Osprey', baselineKind: 'NAMED' })
  })

  it('lists a comparison with a generic baseline in the words of the paper, and invents no method', async () => {
    const { nodes } = await comparisons('benchmark: "ImageNet", filter: { type: QUALITATIVE_GAIN }')
    expect(nodes).toMatchObject([
      { winner: null, winnerText: 'We', baselines: [], baselineText: 'the previous state of the art', gain: null },
    ])
  })

  it.each([
    ['baseline: "WAGTAIL"', ['2.5 points', '1.5 points']],
    ['method: "Heron-S"', ['6.6x', '2.5 points', '1.5 points']],
    ['method: "Wagtail"', ['3%']],
    ['dataset: "bird pictures", filter: { gain: { unit: TIMES } }', ['6.6x']],
    ['metric: "Accuracy"', ['2.5 points', '1.5 points']],
    ['task: "Image Classification", filter: { minimumConfidence: 0.5 }', ['2.5 points']],
    ['idea: "reweighting"', ['6.6x', '2.5 points', '1.5 points']],
    ['idea: "loss-reweighting", filter: { gain: { unit: PERCENTAGE_POINT, minimum: 2 } }', ['2.5 points']],
    ['idea: "importance sampling"', []],
    ['benchmark: "ImageNet", method: "Heron", baseline: "Wagtail"', ['2.5 points', '1.5 points']],
    ['filter: { benchmark: "ImageNet", not: { method: "Heron" } }', ['3%', '3%', null]],
    ['filter: { or: [{ method: "Heron", type: EFFICIENCY_GAIN }, { baseline: "Osprey" }] }', ['6.6x', '3%', '3%']],
    [
      'filter: { and: [{ baseline: ["Wagtail", "Osprey"] }, { not: { polarity: HEDGED } }] }',
      ['3%', '3%', '2.5 points'],
    ],
    ['filter: { not: { or: [{ benchmark: "ImageNet" }, { type: EFFICIENCY_GAIN }] } }', []],
    ['filter: { or: [] }', []],
    ['filter: { benchmark: [] }', []],
    ['filter: { not: { gain: { unit: PERCENT, minimum: 1 } }, baseline: "Wagtail" }', ['2.5 points', '1.5 points']],
    ['filter: { paper: "paper:example:1", text: "OVER wagtail" }', ['2.5 points', '1.5 points']],
    ['filter: { published: { from: "2025-02" } }', ['3%', '3%']],
    [
      'filter: { published: { to: "2025" }, not: { published: { from: "2025-01-02" } } }',
      ['6.6x', '2.5 points', '1.5 points'],
    ],
    ['filter: { direction: WORSE, method: "Plover" }', ['3%']],
    ['filter: { not: { minimumConfidence: 0.5 } }', ['1.5 points']],
    ['benchmark: "CIFAR-10"', []],
    ['benchmark: "!!!"', []],
    ['benchmark: ""', []],
  ])('answers comparisons(%s), and counts the same', async (given, expected) => {
    const found = await comparisons(given)
    expect(gains(found)).toEqual(expected)
    expect(found.totalCount).toBe(expected.length)
  })

  it('answers the first headline question, with the ideas of the winners, in two round trips', async () => {
    await answer(`{ comparisons(benchmark: "ImageNet", first: 50) { nodes {
      winner { name ideas { idea { name } evidence } } baselines { name } benchmark { name } metric { name } task { name }
      paper { title url } evidence { sentence start end confidence rule } claim { id type } } } }`)
    expect(reads).toEqual(['read', 'read'])
  })

  it('answers the second one, narrower ideas included, with the words that show it, in two round trips', async () => {
    const { idea } = await answer(
      '{ idea(name: "Reweighting") { methods { nodes { method { name } idea { name } evidence paper { title } } } } }',
    )
    expect(idea).toEqual({
      methods: {
        nodes: [
          {
            method: { name: 'Heron' },
            idea: { name: 'loss reweighting' },
            evidence: 'Heron scales the loss of each picture.',
            paper: { title: 'Heron sees more in fewer pictures' },
          },
        ],
      },
    })
    expect(reads).toEqual(['read', 'read'])
  })

  it('makes one round trip a level, however many things there are', async () => {
    const { papers } = await answer(`{ papers { nodes {
      title methods { role method { name outperforms { totalCount } outperformedBy { totalCount } papers { nodes { id } } } }
      benchmarks { name } datasets { name } tasks { name } } } }`)
    expect((papers as Page).nodes).toHaveLength(3)
    // papers; what they mention; and of the methods: what they beat, what beats them, their papers.
    expect(reads).toHaveLength(5)
  })

  it('does not count what nobody asked to be counted', async () => {
    await answer('{ comparisons(first: 1) { nodes { gain { text } } } }')
    expect(reads).toEqual(['read'])
  })

  it('shows everything of a method, a paper, a benchmark and a claim where one looks for it', async () => {
    const data = await answer(`{
      method(name: "HERON") { aliases claims { totalCount } outperforms { totalCount } outperformedBy { totalCount }
        papers { nodes { title } } ideas { idea { name narrower { name } broader { name } papers { totalCount } } } }
      paper(id: "paper:example:1") { authors { name } claims(orderBy: CONFIDENCE) { totalCount } datasets { name } benchmarks { name dataset { name } }
        ideas { method { name } } tasks { name papers { totalCount } claims { totalCount } } }
      benchmark(name: "ImageNet") { comparisons { totalCount } claims { totalCount } papers { totalCount } }
      claim(id: "claim:example-1:0") { paper { id } direction gain { amount unit kind } value baselineValue valueUnit }
      metric(name: "accuracy") { higherIsBetter claims { totalCount } }
      dataset(name: "Bird Pictures") { benchmarks { name } papers { totalCount } }
      node(id: "method:osprey") { __typename ... on Method { name } }
      nothing: node(id: "method:dodo") { id }
      none: method(name: "dodo") { id }
    }`)
    expect(data).toMatchObject({
      method: { claims: { totalCount: 4 }, outperforms: { totalCount: 3 }, outperformedBy: { totalCount: 0 } },
      paper: {
        authors: [{ name: 'Ada 1' }, { name: 'Grace' }],
        claims: { totalCount: 4 },
        datasets: [{ name: 'Bird Pictures' }],
        benchmarks: [{ name: 'ImageNet-1K', dataset: { name: 'Bird Pictures' } }],
        ideas: [{ method: { name: 'Heron' } }],
        tasks: [{ papers: { totalCount: 1 }, claims: { totalCount: 2 } }],
      },
      benchmark: { comparisons: { totalCount: 6 }, claims: { totalCount: 7 }, papers: { totalCount: 3 } },
      claim: { direction: 'BETTER', gain: { amount: 2.5, unit: 'PERCENTAGE_POINT', kind: 'ABSOLUTE' }, value: 81.5 },
      metric: { higherIsBetter: true, claims: { totalCount: 2 } },
      dataset: { benchmarks: [{ name: 'ImageNet-1K' }] },
      node: { __typename: 'Method', name: 'Osprey' },
      nothing: null,
      none: null,
    })
  })

  it('finds names and sentences by plain words', async () => {
    const { search } = await answer('{ search(text: "heron") { hits { node { __typename id } } } }')
    expect(search).toMatchObject({
      hits: expect.arrayContaining([{ node: { __typename: 'Method', id: 'method:heron' } }]) as unknown,
    })
    // The search, the claims and the other things that it finds: no facets, unless they are asked for.
    expect(reads).toEqual(['search', 'read', 'read'])
  })

  it('counts what a search finds by type, whatever the size of the list, and only where it looks', async () => {
    const { search, narrow } = await answer(`{
      search(text: "heron", first: 1) { hits { node { id } } facets { type count } }
      narrow: search(text: "heron", types: [PAPER, TASK]) { facets { type count } } }`)
    expect(search).toMatchObject({
      hits: [{ node: { id: 'method:heron' } }],
      facets: expect.arrayContaining([
        { type: 'PAPER', count: 2 },
        { type: 'METHOD', count: 1 },
        { type: 'CLAIM', count: 4 },
        { type: 'TASK', count: 0 },
      ]) as unknown,
    })
    expect(narrow).toEqual({
      facets: [
        { type: 'PAPER', count: 2 },
        { type: 'TASK', count: 0 },
      ],
    })
  })

  it('marks the words of a search in plain segments of the text', async () => {
    const { found, sentence } = await answer(`{
      found: search(text: "fewr her", types: [PAPER]) { hits { highlights { field segments { text isMatch } } } }
      sentence: search(text: "trains faster", types: [CLAIM]) { hits { highlights { field segments { text isMatch } } } } }`)
    expect(found).toMatchObject({
      hits: [
        {
          highlights: [
            {
              field: 'TITLE',
              segments: [
                { text: 'Heron', isMatch: true },
                { text: ' sees more in ', isMatch: false },
                { text: 'fewer', isMatch: true },
                { text: ' pictures', isMatch: false },
              ],
            },
            {
              field: 'ABSTRACT',
              segments: expect.arrayContaining([{ text: 'Heron', isMatch: true }]) as unknown,
            },
          ],
        },
      ],
    })
    expect(sentence).toEqual({
      hits: [
        {
          highlights: [
            {
              field: 'SENTENCE',
              segments: [
                { text: 'It ', isMatch: false },
                { text: 'trains', isMatch: true },
                { text: ' 6.6x ', isMatch: false },
                { text: 'faster', isMatch: true },
                { text: '.', isMatch: false },
              ],
            },
          ],
        },
      ],
    })
  })

  it('gives each thing once, in the same order, whatever the size of the pages', async () => {
    const lists = [
      'comparisons(benchmark: "ImageNet", orderBy: $order',
      'comparisons(orderBy: $order',
      'claims(orderBy: $order',
      'papers(',
      'papers(orderBy: TITLE,',
      'methods(',
      'methods(orderBy: MOST_USED,',
      'ideas(',
    ]
    const walk = async (list: string, order: string, size: number, isBackwards: boolean) => {
      const [name] = list.split('(')
      const node = name === 'comparisons' ? 'claim { id } winner { id }' : 'id'
      const uses = list.includes('$order') ? '$order: ClaimOrder!, ' : ''
      const window = isBackwards ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'
      const query = `query (${uses}$size: PositiveInt!, $cursor: String) { ${list}${uses ? ', ' : ''}${window}) {
        totalCount nodes { ${node} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
      const found: string[] = []
      for (let cursor: string | null = null; ;) {
        const data = await answer(query, { ...(uses ? { order } : {}), size, cursor })
        const { nodes, edges, pageInfo, totalCount } = Object.values(data)[0] as Page
        const shown = nodes.map((one) => JSON.stringify(one))
        expect(pageInfo).toMatchObject({
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
          [isBackwards ? 'hasNextPage' : 'hasPreviousPage']: found.length > 0,
        })
        if (isBackwards) found.unshift(...shown)
        else found.push(...shown)
        if (!(isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
          expect(totalCount).toBe(found.length)
          return found
        }
        cursor = isBackwards ? pageInfo.startCursor : pageInfo.endCursor
      }
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.constantFrom('GAIN', 'CONFIDENCE', 'NEWEST'),
        fc.integer({ min: 1, max: 40 }),
        async (list, order, size) => {
          const found = await walk(list, order, size, false)
          expect(new Set(found).size).toBe(found.length)
          expect(found).toEqual(await walk(list, order, 100, false))
          expect(found).toEqual(await walk(list, order, size, true))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('has nothing behind the last page, and the list ahead of it', async () => {
    const { comparisons: all } = await answer('{ comparisons(first: 100) { edges { cursor } } }')
    const cursor = (all as Page).edges.at(-1)?.cursor ?? ''
    const { comparisons: page } = await answer(
      `{ comparisons(after: "${cursor}") { totalCount nodes { winnerText } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
    expect(page).toEqual({
      totalCount: (all as Page).edges.length,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    })
  })

  it('gives things by their ids, in the order of the ids, in one round trip a type', async () => {
    const { nodes } = await answer(
      '{ nodes(ids: ["method:osprey", "claim:example-1:0", "method:dodo", "method:heron", "method:osprey"]) { id __typename } }',
    )
    expect(nodes).toEqual([
      { id: 'method:osprey', __typename: 'Method' },
      { id: 'claim:example-1:0', __typename: 'Claim' },
      null,
      { id: 'method:heron', __typename: 'Method' },
      { id: 'method:osprey', __typename: 'Method' },
    ])
    expect(reads).toHaveLength(2)
  })

  it('refuses a cursor of another filter or order, one that is none, and a page that is too large', async () => {
    const { comparisons: page } = await answer('{ comparisons(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (page as Page).pageInfo
    for (const given of [
      `orderBy: NEWEST, after: "${endCursor ?? ''}"`,
      `benchmark: "ImageNet", after: "${endCursor ?? ''}"`,
      'after: "cursor"',
      'after: ""',
      'first: 101',
      'last: 101',
      `before: "${endCursor ?? ''}", orderBy: NEWEST`,
      'first: 1, last: 1',
      `first: 1, before: "${endCursor ?? ''}"`,
      `last: 1, after: "${endCursor ?? ''}"`,
      `filter: { minimumConfidence: 0.5 }, after: "${endCursor ?? ''}"`,
    ]) {
      const { errors } = await ask(`{ comparisons(${given}) { nodes { winnerText } } }`)
      expect(errors?.[0]?.originalError, given).toMatchObject({ code: 'BAD_REQUEST' })
    }
  })

  it('takes statements, quotes and wildcards in any text for text', async () => {
    const hostile = [
      "' OR 1=1 //",
      '"}) DETACH DELETE (n) //',
      '`; MATCH (n) DELETE n',
      '*',
      '\\u0000',
      '$first',
      'a'.repeat(5000),
    ]
    for (const text of hostile) {
      const { errors } = await ask(
        `query ($t: String!, $id: ID!) {
          comparisons(benchmark: $t, dataset: $t, baseline: $t, method: $t, metric: $t, task: $t, idea: $t) { totalCount nodes { winnerText } }
          one: comparisons(benchmark: $t) { totalCount } two: comparisons(idea: $t) { totalCount } three: comparisons(dataset: $t) { totalCount }
          method(name: $t) { id } dataset(name: $t) { id } benchmark(name: $t) { id } task(name: $t) { id } metric(name: $t) { id } idea(name: $t) { id }
          node(id: $id) { id } paper(id: $id) { id } claim(id: $id) { id } search(text: $t) { hits { node { id } highlights { segments { text } } } facets { count } }
        }`,
        { t: text, id: `method:${text}` },
      )
      expect(errors).toBeUndefined()
    }
    expect(await answer('{ papers { totalCount } claims { totalCount } }')).toEqual({
      papers: { totalCount: 3 },
      claims: { totalCount: 7 },
    })
  })
})
