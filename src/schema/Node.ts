import { Field, ID, InterfaceType } from 'type-graphql'

/** Types by the prefix of an id: `method:deit` is a Method. */
const typeByPrefix: Readonly<Record<string, string>> = {
  paper: 'Paper',
  method: 'Method',
  dataset: 'Dataset',
  benchmark: 'Benchmark',
  task: 'Task',
  metric: 'Metric',
  idea: 'Idea',
  claim: 'Claim',
  run: 'IngestRun',
}

/** The GraphQL type that an id belongs to, or undefined for what is no id. */
export const typeOfId = (id: string): string | undefined => typeByPrefix[id.slice(0, Math.max(0, id.indexOf(':')))]

@InterfaceType('Node', {
  description: 'Anything that has an id of its own. The same input always gives the same ids.',
  resolveType: ({ id }: { id: string }) => typeOfId(id),
})
export abstract class Node {
  @Field(() => ID, { description: 'Readable and stable, for example "method:deit" or "paper:arxiv:2212.04486".' })
  declare id: string
}
