import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

/** Of the seven methods of the graph two apply the idea. */
const weightOfTwo = Math.round(10_000 * Math.log(7 / 2)) / 10_000

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load(analystsPapers)
  })
  afterAll(() => store.close())

  it('finds methods that share ideas with one, broader ideas included, and shows which and why', async () => {
    const { answer, reads } = answering(store)
    expect(
      await answer(`{ method(name: "birch") { similar { method { name } score sharedIdeas { idea { name } methodCount weight methods { name }
        applications { method { name } idea { name } evidence rule paper { title } } } } } }`),
    ).toEqual({
      method: {
        similar: [
          {
            method: { name: 'Alder' },
            score: weightOfTwo,
            sharedIdeas: [
              {
                idea: { name: 'reweighting' },
                methodCount: 2,
                weight: weightOfTwo,
                methods: [{ name: 'Alder' }, { name: 'Birch' }],
                applications: [
                  {
                    method: { name: 'Alder' },
                    idea: { name: 'loss reweighting' },
                    evidence: 'Alder weights the loss of each example.',
                    rule: 'test',
                    paper: { title: 'Alder: a paper' },
                  },
                  {
                    method: { name: 'Birch' },
                    idea: { name: 'reweighting' },
                    evidence: 'Birch reweights.',
                    rule: 'test',
                    paper: { title: 'Birch: a paper' },
                  },
                ],
              },
            ],
          },
          expect.objectContaining({ method: { name: 'Cedar' }, score: weightOfTwo }),
        ],
      },
    })
    expect([...reads].sort()).toEqual([
      'questions/applications-of-ideas',
      'questions/entities-by-id',
      'questions/entities-by-name',
      'questions/similar-methods',
    ])
  })

  it('asks for what is alike once, however many methods are asked about', async () => {
    const { answer, reads } = answering(store)
    const { methods } = await answer<{ methods: { nodes: { similar: unknown[] }[] } }>(
      '{ methods { nodes { name similar(first: 1) { method { name } } } } }',
    )
    expect(methods.nodes.map(({ similar }) => similar.length)).toEqual([1, 1, 1, 0, 0, 0, 0])
    expect(reads.filter((name) => name === 'questions/similar-methods')).toHaveLength(1)
  })

  it('finds what given methods share, and leaves methods without a share out', async () => {
    const { answer } = answering(store)
    expect(
      await answer(
        '{ sharedIdeas(methods: ["ALDER", "Birch", "cedar", "Dodo"]) { idea { id } methodCount weight methods { name } } }',
      ),
    ).toEqual({
      sharedIdeas: [
        {
          idea: { id: 'idea:reweighting' },
          methodCount: 2,
          weight: weightOfTwo,
          methods: [{ name: 'Alder' }, { name: 'Birch' }],
        },
        {
          idea: { id: 'idea:sparsity' },
          methodCount: 2,
          weight: weightOfTwo,
          methods: [{ name: 'Birch' }, { name: 'Cedar' }],
        },
      ],
    })
    expect(await answer('{ sharedIdeas(methods: ["Alder", "Cedar"]) { weight } }')).toEqual({ sharedIdeas: [] })
  })

  it('refuses to compare one method, or very many', async () => {
    const { refusal } = answering(store)
    expect(await refusal('{ sharedIdeas(methods: ["Alder"]) { weight } }')).toBe('BAD_REQUEST')
    const methods = Array.from({ length: 21 }, (_, index) => `method ${index}`)
    expect(
      await refusal('query ($methods: [String!]!) { sharedIdeas(methods: $methods) { weight } }', { methods }),
    ).toBe('BAD_REQUEST')
    expect(await refusal('{ method(name: "Alder") { similar(first: 101) { score } } }')).toBe('BAD_REQUEST')
  })

  it('counts which ideas are applied to which tasks, with what was counted', async () => {
    const { answer, reads } = answering(store)
    const application = (method: string, idea: string) => ({ method: { name: method }, idea: { name: idea } })
    expect(
      await answer(`{ ideaMatrix { ideas { name } tasks { name } cells { idea { name } task { name } paperCount methodCount
        applications { method { name } idea { name } } } } }`),
    ).toEqual({
      ideaMatrix: {
        ideas: [{ name: 'reweighting' }, { name: 'sparsity' }, { name: 'loss reweighting' }],
        tasks: [{ name: 'image classification' }],
        cells: [
          {
            idea: { name: 'reweighting' },
            task: { name: 'image classification' },
            paperCount: 2,
            methodCount: 2,
            applications: [application('Birch', 'reweighting'), application('Alder', 'loss reweighting')],
          },
          {
            idea: { name: 'sparsity' },
            task: { name: 'image classification' },
            paperCount: 2,
            methodCount: 2,
            applications: [application('Cedar', 'sparsity'), application('Birch', 'sparsity')],
          },
          {
            idea: { name: 'loss reweighting' },
            task: { name: 'image classification' },
            paperCount: 1,
            methodCount: 1,
            applications: [application('Alder', 'loss reweighting')],
          },
        ],
      },
    })
    expect(reads).toEqual(['questions/idea-matrix', 'questions/entities-by-id', 'questions/applications-to-tasks'])
    expect(await answer('{ ideaMatrix(ideas: 1) { cells { paperCount } } }')).toEqual({
      ideaMatrix: { cells: [{ paperCount: 2 }] },
    })
  })

  it('refuses a matrix larger than one can look at', async () => {
    const { refusal } = answering(store)
    expect(await refusal('{ ideaMatrix(ideas: 51) { cells { paperCount } } }')).toBe('BAD_REQUEST')
    expect(await refusal('{ ideaMatrix(tasks: 51) { cells { paperCount } } }')).toBe('BAD_REQUEST')
  })
})
