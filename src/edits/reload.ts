import type { GraphStore, Step } from '../graph/GraphStore.js'
import { type Corrections, readCorrections } from '../ingest/Corrections.js'
import { replaceSteps } from '../ingest/loadSteps.js'
import { storedPapers } from '../ingest/storedPapers.js'

/** Of how many papers the claims and mentions may change with one edit, which is one transaction. */
export const mostPapers = 2_000

/**
 * The statements that load papers anew from what the graph holds of them, with other corrections than those that it has.
 * @throws ClaimgraphError STORE_*.
 */
export const reloadSteps = async (
  store: GraphStore,
  paperIds: readonly string[],
  change: (corrections: Corrections) => Corrections,
): Promise<Step[]> => {
  if (paperIds.length === 0) return []
  const [papers, corrections] = await Promise.all([storedPapers(store, paperIds), readCorrections(store, paperIds)])
  return replaceSteps(papers, change(corrections))
}
