import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { createContext } from '../../src/resolvers/Context.js'
import { createSchema } from '../../src/resolvers/createSchema.js'
import { describeStores } from '../stores.js'
import { loadExampleGraph } from './exampleGraph.js'

const schema = createSchema()

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly name?: string; readonly id: string }[]
}

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadExampleGraph(store)
  })
  afterAll(() => store.close())

  const ask = async (source: string, variableValues: Record<string, unknown> = {}) =>
    await graphql({ schema, source, variableValues, contextValue: createContext(store) })

  it.each([
    ['papers', 'filter: { method: "heron" }', ['1']],
    ['papers', 'filter: { method: ["Heron", "osprey"], not: { dataset: "bird pictures" } }', ['2']],
    ['papers', 'filter: { idea: "reweighting" }', ['1']],
    ['papers', 'filter: { author: "Grace", published: { from: "2025-02-01" } }', ['2']],
    ['papers', 'filter: { not: { published: { from: "2000", to: "2025-12-31" } } }', ['3']],
    ['papers', 'filter: { text: "WHERE IT" }', ['2']],
    ['papers', 'filter: { or: [{ task: "image classification" }, { text: "before" }] }, orderBy: TITLE', ['3', '1']],
    ['papers', 'filter: { benchmark: "imagenet", author: "Nobody" }', []],
    ['methods', 'filter: { name: "ER" }', ['Heron', 'Plover']],
    ['methods', 'filter: { name: "heron-s" }', ['Heron']],
    ['methods', 'filter: { not: { name: "er" } }, orderBy: MOST_USED', ['Wagtail', 'Osprey']],
    ['methods', 'filter: { idea: "reweighting" }', ['Heron']],
    ['methods', 'filter: { and: [{ name: "o" }, { not: { idea: "reweighting" } }] }', ['Osprey', 'Plover']],
    ['benchmarks', 'filter: { dataset: "Bird Pictures" }', ['ImageNet-1K']],
    ['benchmarks', 'filter: { not: { dataset: "Bird Pictures" } }', []],
    ['datasets', 'filter: { name: "picture" }', ['Bird Pictures']],
    ['tasks', 'filter: { not: { name: "image" } }', []],
    ['metrics', 'filter: { higherIsBetter: true }', ['accuracy']],
    ['metrics', 'filter: { not: { higherIsBetter: true } }', []],
    ['ideas', 'filter: { within: "reweighting", name: "loss" }', ['loss reweighting']],
  ])('lists %s(%s), and counts the same', async (list, given, expected) => {
    const name = list === 'papers' ? 'id' : 'id name'
    const { data, errors } = await ask(`{ ${list}(${given}) { totalCount nodes { ${name} } } }`)
    expect(errors).toBeUndefined()
    const { nodes, totalCount } = data?.[list] as Page
    expect(nodes.map((node) => node.name ?? node.id.replace('paper:example:', ''))).toEqual(expected)
    expect(totalCount).toBe(expected.length)
  })

  it.each([
    ['method(name: "Wagtail") { list: outperformedBy', '{ benchmark: "ImageNet", minimumConfidence: 0.5 }', 1],
    ['method(name: "Wagtail") { list: outperforms', '{ baseline: "Osprey" }', 1],
    ['benchmark(name: "ImageNet") { list: comparisons', '{ not: { method: "Heron" } }', 3],
    ['benchmark(name: "ImageNet") { list: claims', '{ direction: [WORSE, EQUAL] }', 2],
    ['benchmark(name: "ImageNet") { list: papers', '{ text: "fewer" }', 1],
    ['task(name: "image classification") { list: claims', '{ polarity: ASSERTED }', 1],
    ['metric(name: "accuracy") { list: claims', '{ method: "Osprey" }', 0],
    ['paper(id: "paper:example:1") { list: claims', '{ type: EFFICIENCY_GAIN }', 1],
    ['idea(name: "reweighting") { list: papers', '{ author: "Ada 2" }', 0],
  ])('takes a filter on what belongs to one thing: %s(filter: %s)', async (list, filter, expected) => {
    const { data, errors } = await ask(`{ one: ${list}(filter: ${filter}) { totalCount edges { cursor } } } }`)
    expect(errors).toBeUndefined()
    const { list: found } = data?.one as { list: { totalCount: number; edges: unknown[] } }
    expect(found.totalCount).toBe(expected)
    expect(found.edges).toHaveLength(expected)
  })

  const nested = (depth: number): object => (depth === 0 ? { text: 'x' } : { not: nested(depth - 1) })
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ or: [{ text: `a${index}` }, { text: `b${index}` }] }))

  it.each([
    ['nested too deeply', nested(30), /10 levels/],
    ['with too many alternatives', { and: pairs(30) }, /64 alternatives/],
    ['with too many conditions', { and: Array.from({ length: 100 }, () => ({ text: 'x' })) }, /64 conditions/],
    ['with too many names', { benchmark: Array.from({ length: 300 }, (_, index) => `b${index}`) }, /200 names/],
  ])('refuses a filter %s, and says what is too much', async (_what, filter, message) => {
    const { errors } = await ask('query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }', { filter })
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_REQUEST' })
    expect(errors?.[0]?.message).toMatch(message)
  })

  it.each(['2023-13', '23', '2023-02-40', 'yesterday', ''])('refuses %j for a date', async (from) => {
    const { errors } = await ask(
      'query ($from: PartialDate) { papers(filter: { published: { from: $from } }) { totalCount } }',
      { from },
    )
    expect(errors?.[0]?.message).toContain('"2023-02-04", "2023-02" or "2023"')
  })

  it('takes statements, quotes and wildcards in any text of a filter for text', async () => {
    for (const text of ["' OR 1=1 //", '"}) DETACH DELETE (n) //', '.*', '$ids', '\\u0000', 'a'.repeat(5000)]) {
      const claim = {
        benchmark: text,
        dataset: text,
        task: text,
        metric: text,
        method: text,
        baseline: text,
        idea: text,
      }
      const { errors, data } = await ask(
        `query ($claim: ClaimFilter, $text: ClaimFilter, $paper: PaperFilter, $method: MethodFilter) {
          one: claims(filter: $claim) { totalCount } two: claims(filter: $text) { totalCount }
          papers(filter: $paper) { totalCount } methods(filter: $method) { totalCount } }`,
        {
          claim: { or: [claim, { paper: text }] },
          text: { text },
          paper: { or: [{ author: text }, { text }] },
          method: { or: [{ name: text }, { idea: text }] },
        },
      )
      expect(errors).toBeUndefined()
      expect(data).toEqual({
        one: { totalCount: 0 },
        two: { totalCount: 0 },
        papers: { totalCount: 0 },
        methods: { totalCount: 0 },
      })
    }
  })
})
