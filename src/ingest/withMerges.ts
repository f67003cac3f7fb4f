import { sortedSet } from '../graph/sortedSet.js'
import { type Corrections, mergeOf } from './Corrections.js'
import type { LinkedEntity, LoadablePaper } from './LinkedPaper.js'

/**
 * The entity that stands for a merged one, mentioned in its words: found by all its spellings, and called as the other one
 * was called when they were merged. What the paper itself says of the entity stays with it, for the way back.
 */
const standIn = <T extends LinkedEntity>(entity: T, merges: Corrections['merges']): T => {
  const merge = mergeOf(merges, entity.id)
  if (merge === undefined) return entity
  const aliases = sortedSet([...entity.aliases, merge.name])
  return { ...entity, id: merge.into, name: merge.name, known: false, aliases, mergedFrom: entity }
}

/** The paper with mentions of merged entities told of those that stand for them. Its claims still name the merged ones. */
export const withMerges = (paper: LoadablePaper, merges: Corrections['merges']): LoadablePaper => {
  if (merges.size === 0) return paper
  const all = <T extends LinkedEntity>(entities: readonly T[]) => entities.map((entity) => standIn(entity, merges))
  return {
    ...paper,
    methods: all(paper.methods),
    datasets: all(paper.datasets),
    benchmarks: all(paper.benchmarks),
    tasks: all(paper.tasks),
    metrics: all(paper.metrics),
  }
}

/** Id of the entity that the paper itself speaks of. */
export const ownId = ({ id, mergedFrom }: LinkedEntity): string => mergedFrom?.id ?? id
