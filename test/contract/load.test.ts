import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ideaTaxonomy } from '../../src/ingest/lexicon/ideaTaxonomy.js'
import type { LinkedPaper } from '../../src/ingest/LinkedPaper.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { graphLines } from '../graphDigest.js'
import { anyPapers } from '../linkedPapers.js'
import { describeStores } from '../stores.js'

const ideas = ideaTaxonomy.filter(({ id }) => ['reweighting', 'loss-reweighting'].includes(id))

const loadRun = async (store: GraphStore, papers: readonly LinkedPaper[], inBatch = 4): Promise<void> => {
  await loadIdeas(store, ideas)
  const loader = new PaperLoader(store)
  for (let start = 0; start < papers.length; start += inBatch) await loader.load(papers.slice(start, start + inBatch))
}

describeStores((openStore) => {
  const runs = { embedded: 60, neo4j: 8 }

  it('makes the same graph in any order, in any batches, and again', async () => {
    const kind = await openStore().then(({ kind }) => kind)
    const orders = anyPapers(5, 9).chain((papers) =>
      fc.record({
        papers: fc.constant(papers),
        shuffled: fc.shuffledSubarray(papers, { minLength: papers.length, maxLength: papers.length }),
        inBatch: fc.integer({ min: 1, max: 9 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ({ papers, shuffled, inBatch }) => {
        const one = await openStore()
        await loadRun(one, papers)
        const lines = await graphLines(one)
        await loadRun(one, papers)
        expect(await graphLines(one)).toEqual(lines)
        await one.close()
        const other = await openStore()
        await loadRun(other, shuffled, inBatch)
        expect(await graphLines(other)).toEqual(lines)
        await other.close()
      }),
      { numRuns: runs[kind] },
    )
  })

  it('leaves nothing of an earlier version: the graph is that of the later input alone', async () => {
    const kind = await openStore().then(({ kind }) => kind)
    const inputs = fc
      .record({ earlier: anyPapers(5, 8, 'older'), later: anyPapers(5, 8) })
      .map(({ earlier, later }) => ({
        later: later.map((paper) => ({ ...paper, contentHash: `later ${paper.contentHash}` })),
        // The later input holds every paper of the earlier one: what is gone from an input stays in the graph.
        earlier: earlier.filter(({ id }) => later.some((paper) => paper.id === id)),
      }))
    await fc.assert(
      fc.asyncProperty(inputs, async ({ earlier, later }) => {
        const one = await openStore()
        await loadRun(one, earlier)
        await loadRun(one, later)
        const lines = await graphLines(one)
        await one.close()
        const other = await openStore()
        await loadRun(other, later)
        expect(lines).toEqual(await graphLines(other))
        await other.close()
      }),
      { numRuns: runs[kind] },
    )
  })
})
