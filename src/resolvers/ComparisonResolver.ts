import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Place } from '../graph/cursor.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import { Comparison, ComparisonConnection } from '../schema/Comparison.js'
import { ComparisonArguments } from '../schema/ComparisonArguments.js'
import { type ClaimRow, comparisonOf } from './claimOf.js'
import type { Context } from './Context.js'
import { page } from './page.js'

interface Row extends Place {
  readonly winnerId: string | null
  readonly claim: ClaimRow
}

const keyOf = (name: string | null | undefined): string | null =>
  name === null || name === undefined ? null : nameKey(name)

/** The statement that starts from the name that leads to the fewest claims. */
const startFrom = (given: { method: unknown; baseline: unknown; benchmark: unknown }): string => {
  if (given.method !== null) return 'questions/comparisons-of-method'
  if (given.baseline !== null) return 'questions/comparisons-against-baseline'
  if (given.benchmark !== null) return 'questions/comparisons-on-benchmark'
  return 'questions/comparisons-all'
}

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => ComparisonConnection, {
    description:
      'Who beats whom, by how much, and which sentence says so. A name that nothing has gives an empty list.',
  })
  async comparisons(@Args(() => ComparisonArguments) given: ComparisonArguments, @Ctx() { store }: Context) {
    const filter = {
      benchmark: keyOf(given.benchmark),
      dataset: keyOf(given.dataset),
      baseline: keyOf(given.baseline),
      method: keyOf(given.method),
      metric: keyOf(given.metric),
      task: keyOf(given.task),
      idea: keyOf(given.idea),
      type: given.type ?? null,
      unit: given.unit ?? null,
      minimumGain: given.minimumGain ?? null,
      minimumConfidence: given.minimumConfidence ?? null,
    }
    return await page<Row, Comparison>(given, {
      list: 'comparisons',
      filter: { ...filter, orderBy: given.orderBy },
      read: (parameters) => store.read(statement(startFrom(filter)), parameters),
      node: comparisonOf,
      totalCount: async () =>
        (await store.read<{ total: number }>(statement('questions/comparisons-count'), filter))[0]?.total ?? 0,
    })
  }
}
