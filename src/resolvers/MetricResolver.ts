import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimConnection } from '../schema/Claim.js'
import { Metric, MetricConnection } from '../schema/Metric.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { MetricArguments } from '../schema/namedArguments.js'
import { claims, entityByName, named } from './entities.js'
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

  @Query(() => MetricConnection, { description: 'The metrics of the graph.' })
  metrics(@Args(() => MetricArguments) given: InstanceType<typeof MetricArguments>, @Ctx() context: Context) {
    return named<Metric>(context, given, 'metrics')
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are measured by it.' })
  claims(@Root() { id }: Metric, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given, { id, as: 'MEASURED_BY' })
  }
}
