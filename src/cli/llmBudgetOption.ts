import { InvalidArgumentError, Option } from 'commander'

/** Tokens of one run, where the option does not say: some 400 papers. */
export const defaultLlmBudget = 1_000_000

const tokensIn = (given: string): number => {
  const tokens = Number(given)
  if (/^\d+$/.test(given) && Number.isSafeInteger(tokens)) return tokens
  throw new InvalidArgumentError('It must be a whole number of tokens, 0 or more.')
}

/** `--llm-budget`, as every command that reads papers has it. */
export const llmBudgetOption = () =>
  new Option(
    '--llm-budget <tokens>',
    `with CLAIMGRAPH_LLM_URL set: the most tokens, questions and answers together, that this run may take of the model (${defaultLlmBudget} where it is not given; a paper takes 2000 to 3000, and nothing once it was answered; 0 takes what was answered before)`,
  ).argParser(tokensIn)
