import { ClaimgraphError } from '../ClaimgraphError.js'
import type { Config } from '../config.js'
import { holdsGraph } from './holdsGraph.js'

/**
 * Resolves where the configured store may hold a graph: a data folder that would only be made holds none.
 * @throws ClaimgraphError INPUT_EMPTY.
 */
export const requireGraph = async ({ neo4j, dataFolder }: Pick<Config, 'neo4j' | 'dataFolder'>): Promise<void> => {
  if (neo4j === null && !(await holdsGraph(dataFolder)))
    throw new ClaimgraphError(
      'INPUT_EMPTY',
      `There is no graph in ${dataFolder}: set CLAIMGRAPH_DATA to the folder of one, or begin one with claimgraph ingest.`,
    )
}
