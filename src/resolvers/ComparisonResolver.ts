import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { ClaimFilter } from '../schema/ClaimFilter.js'
import { Comparison, ComparisonConnection } from '../schema/Comparison.js'
import { ComparisonArguments } from '../schema/ComparisonArguments.js'
import type { Context } from './Context.js'
import { comparisons } from './entities.js'

/** Arguments that are short for the field of that name in the filter. */
export const shortNames = ['benchmark', 'dataset', 'baseline', 'method', 'metric', 'task', 'idea'] as const

/** The filter that the arguments are short for. */
const shortFilter = (given: ComparisonArguments): ClaimFilter => {
  const filter = new ClaimFilter()
  for (const field of shortNames) if (typeof given[field] === 'string') filter[field] = [given[field]]
  return filter
}

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => ComparisonConnection, {
    description:
      'Who beats whom, by how much, and which sentence says so. A name that nothing has gives an empty list.',
  })
  comparisons(@Args(() => ComparisonArguments) given: ComparisonArguments, @Ctx() context: Context) {
    return comparisons(context, given, null, shortFilter(given))
  }
}
