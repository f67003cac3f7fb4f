import { join } from 'node:path'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { readConfig } from '../config.js'
import { SecondOpinion } from '../ingest/opinion/SecondOpinion.js'
import { defaultLlmBudget } from './llmBudgetOption.js'

/**
 * The second opinion that the environment asks for; undefined where it asks for none.
 * @throws ClaimgraphError CONFIGURATION_INVALID, also for a budget without a model to spend it on.
 */
export const openOpinion = (budget: number | undefined, signal?: AbortSignal): SecondOpinion | undefined => {
  const { opinion: config, dataFolder } = readConfig()
  if (config !== null)
    return new SecondOpinion({
      config,
      folder: join(dataFolder, 'opinions'),
      budget: budget ?? defaultLlmBudget,
      signal,
    })
  if (budget !== undefined)
    throw new ClaimgraphError(
      'CONFIGURATION_INVALID',
      '--llm-budget has no model to be spent on: set CLAIMGRAPH_LLM_URL and CLAIMGRAPH_LLM_MODEL, or leave it out.',
    )
  return undefined
}
