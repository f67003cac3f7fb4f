import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { analystsIdeas, analystsPapers } from '../contract/analystsGraph.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

interface Found {
  improvementPath: { steps: { winner: { name: string }; claims: { id: string }[] }[] }[]
}

describeStores((openStore) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadIdeas(store, analystsIdeas)
    await new PaperLoader(store).load(analystsPapers)
  })
  afterAll(() => store.close())

  const chains = async (given: string) => {
    const { improvementPath } = await answering(store).answer<Found>(
      `{ improvementPath(${given}) { steps { winner { name } claims { id } } } }`,
    )
    return improvementPath.map(({ steps }) => steps.map(({ winner }) => winner.name).join(' '))
  }

  it('gives each chain with the evidence of every step, in two round trips', async () => {
    const { answer, reads } = answering(store)
    expect(
      await answer(`{ improvementPath(from: "elm", to: "CEDAR") { length steps { loser { name } winner { name } claimCount
        claims { gain { text } benchmark { name } paper { title } evidence { sentence start end confidence rule } } } } }`),
    ).toEqual({
      improvementPath: [
        {
          length: 1,
          steps: [
            {
              loser: { name: 'Elm' },
              winner: { name: 'Cedar' },
              claimCount: 1,
              claims: [
                {
                  gain: { text: '0.5 points' },
                  benchmark: { name: 'ImageNet-1K' },
                  paper: { title: 'Cedar: a paper' },
                  evidence: {
                    sentence: 'Cedar reaches 81% on ImageNet, 0.5 points above Elm.',
                    start: 0,
                    end: 52,
                    confidence: 0.9,
                    rule: 'verb',
                  },
                },
              ],
            },
          ],
        },
        expect.objectContaining({ length: 3 }),
      ],
    })
    expect(reads).toEqual(['questions/improvement-links', 'questions/claims-by-id'])
  })

  it('leads through methods that are claimed to beat each other without running in circles', async () => {
    expect(await chains('from: "Elm", to: "Cedar"')).toEqual(['Cedar', 'Alder Birch Cedar'])
    expect(await chains('from: "Elm", to: "Cedar", maxLength: 2')).toEqual(['Cedar'])
    expect(await chains('from: "Elm", to: "Cedar", first: 1')).toEqual(['Cedar'])
    expect(await chains('from: "Alder", to: "Alder"')).toEqual([])
  })

  it('keeps to one benchmark where one is given', async () => {
    expect(await chains('from: "Alder", to: "Cedar"')).toEqual(['Birch Cedar'])
    expect(await chains('from: "Alder", to: "Cedar", benchmark: "ImageNet"')).toEqual([])
    expect(await chains('from: "Elm", to: "Birch", benchmark: "ILSVRC 2012"')).toEqual(['Alder Birch'])
    expect(await chains('from: "Elm", to: "Birch", benchmark: "GLUE"')).toEqual([])
  })

  it('finds nothing by names that nothing has', async () => {
    expect(await chains('from: "Dodo", to: "Cedar"')).toEqual([])
    expect(await chains('from: "Elm", to: "}) DETACH DELETE (n) //"')).toEqual([])
  })

  it('refuses longer chains, and more of them, than one answer may hold', async () => {
    const { refusal } = answering(store)
    expect(await refusal('{ improvementPath(from: "a", to: "b", maxLength: 7) { length } }')).toBe('BAD_REQUEST')
    expect(await refusal('{ improvementPath(from: "a", to: "b", first: 101) { length } }')).toBe('BAD_REQUEST')
  })
})
