import { randomUUID } from 'node:crypto'
import type { GraphStore } from '../graph/GraphStore.js'
import { inSpan } from '../tracing.js'
import type { Document, RejectedRecord } from './Document.js'
import type { Extraction } from './Extraction.js'
import { extractorVersion } from './extract/extractorVersion.js'
import type { FinishedRun, IngestReport } from './IngestReport.js'
import { ideaTaxonomy } from './lexicon/ideaTaxonomy.js'
import { loadLexicon } from './lexicon/Lexicon.js'
import { link } from './link.js'
import type { LinkedPaper } from './LinkedPaper.js'
import { linkFault } from './linkFault.js'
import { loadIdeas } from './loadIdeas.js'
import { loadStep } from './loadStep.js'
import type { SecondOpinion } from './opinion/SecondOpinion.js'
import { orSetAside } from './orSetAside.js'
import { PaperLoader } from './PaperLoader.js'
import { readings } from './readings.js'

/** Papers in one transaction: large enough that round trips do not count, small enough that little is lost. */
const papersInBatch = 100

/** Milliseconds between two reports of a run that goes on. */
const reportInterval = 5_000

export interface IngestOptions {
  /** Migrated already. */
  readonly store: GraphStore
  /** What the run's record says it read, e.g. the paths as the user gave them. */
  readonly source: string
  /** Asked about every paper beside the rules, where one is wanted. */
  readonly opinion?: SecondOpinion | undefined
  /** Told after every batch what was done so far. */
  readonly onProgress?: (report: IngestReport) => void
  /** Told of every record that was set aside. */
  readonly onRejected?: (record: RejectedRecord) => void
}

const linked = (extraction: Extraction): LinkedPaper | RejectedRecord => {
  const paper = link(extraction)
  const fault = linkFault(paper)
  return fault === null ? paper : { place: extraction.document.place, reason: fault }
}

const readInto = async (
  documents: AsyncIterable<Document | RejectedRecord>,
  { store, source, opinion, onProgress, onRejected }: IngestOptions,
): Promise<FinishedRun> => {
  const counts = { papers: 0, added: 0, changed: 0, unchanged: 0, rejected: 0, claims: 0 }
  const startedAt = new Date().toISOString()
  const id = `run:${startedAt}:${randomUUID().slice(0, 8)}`
  let reportedAt = Date.now()
  const report = async (status: 'running' | 'finished' | 'failed') => {
    reportedAt = Date.now()
    const finishedAt = status === 'running' ? null : new Date(reportedAt).toISOString()
    await store.write([loadStep('report-run', { id, finishedAt, status, counts: { ...counts } })])
  }
  const loader = new PaperLoader(store, opinion?.fullVersion)
  const loadBatch = async (batch: readonly LinkedPaper[]) => {
    const span = { attributes: { 'claimgraph.papers': batch.length } }
    const { added, changed, unchanged } = await inSpan('ingest batch', span, () => loader.load(batch))
    counts.papers += batch.length
    counts.added += added
    counts.changed += changed
    counts.unchanged += unchanged
    for (const { claims } of batch) counts.claims += claims.length
    onProgress?.({ ...counts })
    if (Date.now() - reportedAt >= reportInterval) await report('running')
  }

  // Before there is a run, and not as a fault of its first paper.
  loadLexicon()
  const version = opinion?.fullVersion ?? extractorVersion()
  await store.write([
    loadStep('interrupt-runs', {}),
    loadStep('start-run', { id, startedAt, source, extractorVersion: version }),
  ])
  try {
    await loadIdeas(store, ideaTaxonomy)
    let batch: LinkedPaper[] = []
    for await (const given of readings(documents, opinion)) {
      const outcome = 'reason' in given ? given : orSetAside(given.document, () => linked(given))
      if ('reason' in outcome) {
        counts.rejected += 1
        onRejected?.(outcome)
      } else batch.push(outcome)
      if (batch.length === papersInBatch) {
        await loadBatch(batch)
        batch = []
      }
    }
    if (batch.length > 0) await loadBatch(batch)
  } catch (error) {
    await report('failed').catch(() => undefined)
    throw error
  }
  await report('finished')
  return { ...counts, runId: id }
}

/**
 * Reads documents to their end into the graph: extracts, links, and loads batch by batch, with a record of the run.
 * Records that were rejected, or cannot be analysed, are set aside and the rest goes on. A run that is stopped at any
 * moment, or fails, leaves whole batches; the next run of the same input continues and ends in the same graph. A run that
 * changes nothing leaves the graph as it was, but for the records of runs: its own, and those that it finds unfinished.
 * @throws ClaimgraphError CONFIGURATION_INVALID for a lexicon that cannot be used; STORE_*, and whatever `documents` throws:
 * the run is then recorded as failed, if that can be.
 */
export const ingest = async (
  documents: AsyncIterable<Document | RejectedRecord>,
  options: IngestOptions,
): Promise<FinishedRun> =>
  await inSpan('ingest', {}, async (span) => {
    const report = await readInto(documents, options)
    const { papers, claims, rejected } = report
    span?.setAttributes({ 'claimgraph.papers': papers, 'claimgraph.claims': claims, 'claimgraph.rejected': rejected })
    return report
  })
