import type { GraphStore } from '../graph/GraphStore.js'
import { sortedSet } from '../graph/sortedSet.js'
import { statement } from '../graph/statements.js'
import { readCorrections } from './Corrections.js'
import type { LinkedPaper } from './LinkedPaper.js'
import { loadStepOver } from './loadStep.js'
import { replaceSteps } from './loadSteps.js'

/** A version of a paper: the one that the graph holds, or one that is to be written in its place. */
interface Version {
  readonly id: string
  readonly contentHash: string
  readonly extractorVersion: string
  readonly commentCount: number | null
  /** Hashes of versions in the same input that gave way to this one. */
  readonly otherHashes: readonly string[]
  /** Present where this version is to be written. */
  readonly paper?: LinkedPaper
}

export interface LoadReport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

const versionOf = (paper: LinkedPaper, otherHashes: readonly string[]): Required<Version> => {
  const { id, contentHash, extractorVersion, extraction } = paper
  return { id, contentHash, extractorVersion, commentCount: extraction.document.commentCount, otherHashes, paper }
}

/** Of two versions in one input the one with more comments is kept: the later look at the page; else the greater hash. */
const isPreferred = (one: Version, other: Version): boolean => {
  const moreComments = (one.commentCount ?? -1) - (other.commentCount ?? -1)
  return moreComments === 0 ? one.contentHash > other.contentHash : moreComments > 0
}

/** What the graph should hold of a paper, given what it holds, or is about to; that itself where it is right as it is. */
const choose = (
  paper: LinkedPaper,
  current: Version | undefined,
  isInSameInput: boolean,
  fullVersion: string | undefined,
): Version => {
  if (current === undefined) return versionOf(paper, [])
  if (current.contentHash === paper.contentHash)
    return [paper.extractorVersion, fullVersion].includes(current.extractorVersion)
      ? current
      : versionOf(paper, current.otherHashes)
  if (current.otherHashes.includes(paper.contentHash)) return current
  if (!isInSameInput) return versionOf(paper, [])
  const rival = versionOf(paper, [])
  const [kept, other] = isPreferred(rival, current) ? [rival, current] : [current, rival]
  return { ...kept, otherHashes: sortedSet([...current.otherHashes, other.contentHash]) }
}

/**
 * Loads the papers of one run into a graph, batch by batch; a batch is one transaction. The graph that results depends on
 * which papers the run has, not on their order or batches. It remembers the ids that it has seen (and nothing else), to
 * tell a paper that changed since an earlier run, which is replaced, from one that this input holds in two versions, of
 * which always the same one is kept.
 */
export class PaperLoader {
  private readonly seen = new Set<string>()

  /**
   * `fullVersion` is the extractor version of a paper that everybody read who was asked: what the graph holds in that
   * version is not given up for the same paper in a lesser one, when a second opinion could not be had this time.
   */
  constructor(
    private readonly store: GraphStore,
    private readonly fullVersion?: string,
  ) {}

  /**
   * Loads a batch: papers that the graph holds unchanged are left alone, others replaced with all that came from them, and
   * with what editors have changed.
   * Two round trips, or one where nothing changed.
   * @throws ClaimgraphError STORE_*; then nothing of the batch is in the graph.
   */
  async load(papers: readonly LinkedPaper[]): Promise<LoadReport> {
    const ids = sortedSet(papers.map(({ id }) => id))
    const [rows, corrections] = await Promise.all([
      this.store.read<Version>(statement('load/paper-versions'), { ids }),
      readCorrections(this.store, ids),
    ])
    const stored = new Map(rows.map((row) => [row.id, row]))
    const current = new Map(stored)
    for (const paper of papers) {
      current.set(paper.id, choose(paper, current.get(paper.id), this.seen.has(paper.id), this.fullVersion))
      this.seen.add(paper.id)
    }
    const ordered = ids.flatMap((id) => current.get(id) ?? [])
    const chosen = ordered.flatMap(({ paper, otherHashes }) => (paper ? [{ paper, otherHashes }] : []))
    const onlyNoted = ordered.filter((version) => !version.paper && version !== stored.get(version.id))
    const noteRows = onlyNoted.map(({ id, otherHashes }) => ({ id, otherHashes }))
    if (chosen.length + noteRows.length > 0)
      await this.store.write([
        ...(chosen.length === 0 ? [] : replaceSteps(chosen, corrections)),
        ...loadStepOver('other-versions', noteRows),
      ])
    const changed = chosen.filter(({ paper }) => stored.has(paper.id)).length
    return { added: chosen.length - changed, changed, unchanged: papers.length - chosen.length }
  }
}
