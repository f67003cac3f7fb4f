import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import type { ExtractedClaim } from './Extraction.js'

/** An entity that editors hold to be the same as another one: what papers say of it is told of that one. */
export interface Merge {
  /** Id of the entity that is not shown any more. */
  readonly entityId: string
  /** Id of the entity that stands for it; it may be merged into another one in its turn. */
  readonly into: string
  /** Name of that entity when they were merged. */
  readonly name: string
}

/** A claim that editors hold to be wrong. It is kept, and out of sight. */
export interface Retraction {
  readonly claimId: string
  readonly paperId: string
  readonly reason: string
  /** ISO 8601. */
  readonly retractedAt: string
}

/** A claim that an editor read in a paper, with names as a paper would have them. */
export interface ManualClaim extends Omit<
  ExtractedClaim,
  'start' | 'end' | 'confidence' | 'rule' | 'extractorVersion'
> {
  /** Id of the claim, as that of any claim of the paper: made from its content. */
  readonly claimId: string
  readonly paperId: string
  /** Offsets of the sentence in the abstract when it was added; null where it is from elsewhere. */
  readonly start: number | null
  readonly end: number | null
  /** Where else the sentence stands; null where it is in the abstract. */
  readonly source: string | null
}

/** Fields that a stored claim has only where they are not null. */
const unsaid = {
  start: null,
  end: null,
  source: null,
  method: null,
  subjectText: null,
  dataset: null,
  task: null,
  metric: null,
  delta: null,
  deltaUnit: null,
  deltaKind: null,
  value: null,
  valueUnit: null,
  baselineValue: null,
} satisfies Partial<ManualClaim>

/** What editors have changed: kept in the graph beside what papers say, and applied whenever a paper is loaded. */
export interface Corrections {
  /** By the id of the entity that is not shown any more. */
  readonly merges: ReadonlyMap<string, Merge>
  /** By the id of the claim. */
  readonly retractions: ReadonlyMap<string, Retraction>
  /** By the id of the claim, in the order of these. */
  readonly manualClaims: ReadonlyMap<string, ManualClaim>
}

/**
 * All merges, and the other corrections of these papers.
 * @throws ClaimgraphError STORE_*.
 */
export const readCorrections = async (store: GraphStore, paperIds: readonly string[]): Promise<Corrections> => {
  const rows = await store.read<{ kind: string; correction: unknown }>(statement('load/corrections'), { ids: paperIds })
  const of = <T>(wanted: string, keyOf: (correction: T) => string) =>
    new Map(
      rows
        .filter(({ kind }) => kind === wanted)
        .map(({ correction }): [string, T] => [keyOf(correction as T), correction as T])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    )
  return {
    merges: of<Merge>('merge', ({ entityId }) => entityId),
    retractions: of<Retraction>('retraction', ({ claimId }) => claimId),
    manualClaims: new Map(
      [...of<ManualClaim>('manual claim', ({ claimId }) => claimId)].map(([id, claim]) => [
        id,
        { ...unsaid, ...claim },
      ]),
    ),
  }
}

type Merges = Corrections['merges']

/** The merges that lead from an entity to the one that stands for it, in their order. A circle is left where it closes. */
const wayOf = (merges: Merges, id: string): Merge[] => {
  const way: Merge[] = []
  for (let next = merges.get(id); next && !way.includes(next); next = merges.get(next.into)) way.push(next)
  return way
}

/** The last merge on the way from an entity to the one that stands for it; undefined where it stands for itself. */
export const mergeOf = (merges: Merges, id: string): Merge | undefined => wayOf(merges, id).at(-1)

/** The id of the entity that stands for one: its own, where it is not merged into another. */
export const survivorOf = (merges: Merges, id: string): string => mergeOf(merges, id)?.into ?? id

/** Ids of an entity and of all that it stands for, directly or not. */
export const standsFor = (merges: Merges, id: string): string[] => [
  id,
  ...[...merges.keys()].filter((merged) => wayOf(merges, merged).some(({ into }) => into === id)),
]
