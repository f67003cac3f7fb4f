import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimConnection } from '../schema/Claim.js'
import { Metric, MetricConnection } from '../schema/Metric.js'
import { ClaimPageArguments, PageArguments } from '../schema/PageArguments.js'
import { claimsOf, entities, entityByName } from './entities.js'
import type { Context } from './Context.js'

@Resolver(() => Metric)
export class MetricResolver {
  @Query(() => Metric, { nullable: true, description: 'A metric by name. Null where nothing goes by it.' })
  async metric(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Metric>(context, name, 'Metric')
  }

  @Query(() => MetricConnection, { description: 'All metrics, by name.' })
  async metrics(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Metric>(context, given, { list: 'metrics', label: 'Metric' })
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are measured by it.' })
  async claims(
    @Root() { id }: Metric,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await claimsOf(context, id, given)
  }
}
