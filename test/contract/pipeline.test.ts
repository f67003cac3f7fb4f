import { expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import type { Document, RejectedRecord } from '../../src/ingest/Document.js'
import type { IngestReport } from '../../src/ingest/IngestReport.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { graphDigest } from '../graphDigest.js'
import { describeStores } from '../stores.js'
import { syntheticDocuments } from './syntheticDocuments.js'

const listing = async (count: number): Promise<Document[]> => {
  const documents: Document[] = []
  for await (const document of syntheticDocuments(count)) documents.push(document)
  return documents
}

// eslint-disable-next-line @typescript-eslint/require-await -- the pipeline takes an async iterable
async function* stream(records: readonly (Document | RejectedRecord | Error)[]) {
  for (const record of records) {
    if (record instanceof Error) throw record
    yield record
  }
}

const runsOf = (store: GraphStore) =>
  store.read({
    name: 'runs',
    text: `MATCH (r:IngestRun)
      RETURN r.source AS source, r.status AS status, r.papers AS papers, r.added AS added, r.rejected AS rejected,
             r.finishedAt >= r.startedAt AS isInOrder
      ORDER BY r.startedAt`,
  })

describeStores((openStore) => {
  it('reports what it did, and does nothing the second time', async () => {
    const store = await openStore()
    const documents = await listing(12)
    const first = await ingest(stream(documents), { store, source: 'a listing' })
    expect(first).toMatchObject({ papers: 12, added: 12, changed: 0, unchanged: 0, rejected: 0 })
    expect(first.claims).toBeGreaterThanOrEqual(12)
    const digest = await graphDigest(store)
    const second = await ingest(stream(documents), { store, source: 'a listing' })
    expect(second).toEqual({ ...first, runId: second.runId, added: 0, unchanged: 12 })
    expect(await graphDigest(store)).toBe(digest)
  })

  it('finds who is better than whom', async () => {
    const store = await openStore()
    await ingest(stream(await listing(1)), { store, source: 'a listing' })
    const text = `MATCH (winner:Method)-[o:OUTPERFORMS]->(loser:Method)
      RETURN winner.name AS winner, loser.name AS loser, o.benchmark AS benchmark, o.delta AS delta, o.unit AS unit`
    expect(await store.read({ name: 'outperforms', text })).toEqual([
      { winner: 'Quokka0', loser: 'LoRA', benchmark: 'ImageNet-1K', delta: 1, unit: 'percent' },
    ])
  })

  it('sets bad records aside, and goes on', async () => {
    const store = await openStore()
    const [one, two] = await listing(2)
    if (!one || !two) throw new Error('no documents')
    const bad = { place: { path: 'a listing', line: 7 }, reason: 'It has no title.' }
    const rejected: RejectedRecord[] = []
    const report = await ingest(stream([one, bad, two]), {
      store,
      source: 'a listing',
      onRejected: (record) => rejected.push(record),
    })
    expect(report).toMatchObject({ papers: 2, added: 2, rejected: 1 })
    expect(rejected).toEqual([bad])
  })

  it('replaces what a paper said before', async () => {
    const store = await openStore()
    const [document] = await listing(1)
    if (!document) throw new Error('no document')
    await ingest(stream([document]), { store, source: 'a listing' })
    const abstract = 'We propose Quokka0. Quokka0 outperforms CLIP by 7.5% on COCO.'
    const report = await ingest(stream([{ ...document, abstract }]), { store, source: 'a corrected listing' })
    expect(report).toMatchObject({ papers: 1, added: 0, changed: 1 })
    const names = { name: 'names', text: 'MATCH (m:Method) RETURN m.name AS name ORDER BY name' }
    expect(await store.read(names)).toEqual([{ name: 'CLIP' }, { name: 'Quokka0' }])
  })

  it('keeps the later look at a paper that one listing has twice, wherever it stands', async () => {
    const store = await openStore()
    const [document] = await listing(1)
    if (!document) throw new Error('no document')
    const later = { ...document, commentCount: 99 }
    await ingest(stream([later, document]), { store, source: 'a listing' })
    const comments = { name: 'comments', text: 'MATCH (p:Paper) RETURN p.commentCount AS comments' }
    expect(await store.read(comments)).toEqual([{ comments: 99 }])
    const digest = await graphDigest(store)
    const again = await ingest(stream([document, later]), { store, source: 'a listing' })
    expect(again).toMatchObject({ papers: 2, added: 0, changed: 0, unchanged: 2 })
    expect(await graphDigest(store)).toBe(digest)
  })

  it('keeps whole batches of a run that fails, and says that it failed', async () => {
    const store = await openStore()
    const documents = await listing(150)
    const progress: IngestReport[] = []
    const run = ingest(stream([...documents, new Error('The disk is gone.')]), {
      store,
      source: 'a broken disk',
      onProgress: (report) => progress.push(report),
    })
    await expect(run).rejects.toThrow('The disk is gone.')
    expect(progress).toHaveLength(1)
    expect(progress[0]).toMatchObject({ papers: 100, added: 100 })
    const papers = { name: 'papers', text: 'MATCH (p:Paper) RETURN count(p) AS papers' }
    expect(await store.read(papers)).toEqual([{ papers: 100 }])
    await ingest(stream(documents), { store, source: 'a new disk' })
    const common = { rejected: 0, isInOrder: true }
    expect(await runsOf(store)).toEqual([
      { source: 'a broken disk', status: 'failed', papers: 100, added: 100, ...common },
      { source: 'a new disk', status: 'finished', papers: 150, added: 50, ...common },
    ])
  })

  it('calls a run interrupted that another finds unfinished, until it says itself how it went', async () => {
    const store = await openStore()
    const documents = await listing(2)
    const statuses: unknown[] = []
    async function* withAnotherRunMeanwhile() {
      yield* documents
      await ingest(stream(documents), { store, source: 'another' })
      statuses.push(...(await runsOf(store)))
    }
    await ingest(withAnotherRunMeanwhile(), { store, source: 'slow' })
    expect(statuses).toMatchObject([
      { source: 'slow', status: 'interrupted' },
      { source: 'another', status: 'finished' },
    ])
    expect(await runsOf(store)).toMatchObject([
      { source: 'slow', status: 'finished', papers: 2 },
      { source: 'another', status: 'finished', papers: 2 },
    ])
  })
})
