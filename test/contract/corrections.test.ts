import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeEntities } from '../../src/edits/mergeEntities.js'
import { restoreClaim, retractClaim } from '../../src/edits/retractClaim.js'
import { reloadSteps } from '../../src/edits/reload.js'
import { splitEntity } from '../../src/edits/splitEntity.js'
import type { EditAnswer } from '../../src/edits/Edit.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { ideaTaxonomy } from '../../src/ingest/lexicon/ideaTaxonomy.js'
import type { LinkedPaper } from '../../src/ingest/LinkedPaper.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { graphLines } from '../graphDigest.js'
import { anyPapers } from '../linkedPapers.js'
import { describeStores } from '../stores.js'

const ideas = ideaTaxonomy.filter(({ id }) => ['reweighting', 'loss-reweighting'].includes(id))

const load = async (store: GraphStore, papers: readonly LinkedPaper[]): Promise<void> => {
  await loadIdeas(store, ideas)
  await new PaperLoader(store).load(papers)
}

/** Lines of the graph without the records of who edited what. */
const lines = async (store: GraphStore) => (await graphLines(store)).filter((line) => !line.includes('"AuditEntry"'))

let edits = 0
const editor = () => ({ key: 'ada', clientMutationId: `edit ${++edits}` })

const done = async <Result>(answer: Promise<EditAnswer<Result>>): Promise<Result> => {
  const { result, errors } = await answer
  expect(errors).toEqual([])
  if (result === null) throw new Error('Nothing was done')
  return result
}

const idsOf = async (store: GraphStore, label: string): Promise<string[]> =>
  (await store.read<{ id: string }>({ name: 'ids', text: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id` })).map(
    ({ id }) => id,
  )

const labels = ['Method', 'Dataset', 'Benchmark', 'Task', 'Metric']

/** Merges of what the graph has, picked by numbers, so that they can be done in any graph; chains come of themselves. */
const mergeSome = async (store: GraphStore, picks: readonly (readonly number[])[]): Promise<string[]> => {
  const merged: string[] = []
  for (const [kind = 0, from = 0, to = 0] of picks) {
    const ids = await idsOf(store, labels[kind % labels.length] ?? '')
    const [id, into] = [ids[from % ids.length], ids[to % ids.length]]
    if (id === undefined || into === undefined || id === into) continue
    await done(mergeEntities(store, editor(), { ids: [id], into }))
    merged.push(id)
  }
  return merged
}

const anyPicks = fc.array(fc.tuple(fc.nat(4), fc.nat(9), fc.nat(9)), { maxLength: 4 })

describeStores((openStore) => {
  const runs = { embedded: 20, neo4j: 5 }

  it('holds all that it takes to load a paper again', async () => {
    const { kind } = await openStore()
    await fc.assert(
      fc.asyncProperty(anyPapers(5, 8), anyPicks, async (papers, picks) => {
        const store = await openStore()
        await load(store, papers)
        await mergeSome(store, picks)
        const before = await lines(store)
        await store.write(await reloadSteps(store, await idsOf(store, 'Paper'), (corrections) => corrections))
        expect(await lines(store)).toEqual(before)
        await store.close()
      }),
      { numRuns: runs[kind] },
    )
  })

  it('merges entities for papers to come as for those that are there, and takes it back without a trace', async () => {
    const { kind } = await openStore()
    const given = fc.record({ papers: anyPapers(6, 9), cut: fc.nat(9), picks: anyPicks })
    await fc.assert(
      fc.asyncProperty(given, async ({ papers, cut, picks }) => {
        // A run never has one paper in two versions in two of its parts.
        const early = papers.slice(0, cut)
        const late = papers.slice(cut).filter(({ id }) => !early.some((paper) => paper.id === id))
        const one = await openStore()
        await load(one, early)
        const merged = await mergeSome(one, picks)
        await load(one, early)
        await load(one, late)
        const corrected = await lines(one)
        const facts = await one.read<{ fact: Record<string, string> }>({
          name: 'facts',
          text: 'MATCH (m:MergedEntity) RETURN m {.*} AS fact',
        })
        for (const id of merged.reverse()) await done(splitEntity(one, editor(), { id }))
        const split = await lines(one)
        await one.close()
        // The same corrections, known before any paper is.
        const other = await openStore()
        for (const { fact } of facts)
          await other.write([
            { statement: { name: 'fact', text: 'CREATE (m:MergedEntity) SET m = $fact' }, parameters: { fact } },
          ])
        await load(other, late)
        await load(other, early)
        expect(await lines(other)).toEqual(corrected)
        await other.close()
        const plain = await openStore()
        await load(plain, [...early, ...late])
        expect(split).toEqual(await lines(plain))
        await plain.close()
      }),
      { numRuns: runs[kind] },
    )
  })

  it('retracts claims for good, until they are restored', async () => {
    const { kind } = await openStore()
    await fc.assert(
      fc.asyncProperty(anyPapers(5, 8), anyPicks, fc.nat(9), async (papers, picks, pick) => {
        const store = await openStore()
        await load(store, papers)
        await mergeSome(store, picks)
        const before = await lines(store)
        const claims = await idsOf(store, 'Claim')
        const id = claims[pick % claims.length]
        if (id !== undefined) {
          await done(retractClaim(store, editor(), { id, reason: 'It was read wrongly.' }))
          const retracted = await lines(store)
          expect(await idsOf(store, 'Claim')).toEqual(claims.filter((claim) => claim !== id))
          const changed = papers.map((paper) => ({ ...paper, extractorVersion: 'another' }))
          await load(store, changed)
          await load(store, papers)
          expect(await lines(store)).toEqual(retracted)
          await done(restoreClaim(store, editor(), { id }))
          expect(await lines(store)).toEqual(before)
        }
        await store.close()
      }),
      { numRuns: runs[kind] },
    )
  })
})
