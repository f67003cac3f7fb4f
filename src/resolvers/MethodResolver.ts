import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AppliedIdea } from '../schema/AppliedIdea.js'
import { ClaimConnection } from '../schema/Claim.js'
import { ComparisonConnection } from '../schema/Comparison.js'
import { Method, MethodConnection } from '../schema/Method.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { MethodArguments } from '../schema/namedArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { claims, comparisons, entityByName, named, papers } from './entities.js'
import type { Context } from './Context.js'

@Resolver(() => Method)
export class MethodResolver {
  @Query(() => Method, { nullable: true, description: 'A method by name. Null where nothing goes by it.' })
  async method(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Method>(context, name, 'Method')
  }

  @Query(() => MethodConnection, { description: 'The methods of the graph.' })
  methods(@Args(() => MethodArguments) given: InstanceType<typeof MethodArguments>, @Ctx() context: Context) {
    return named<Method>(context, given, 'methods')
  }

  @FieldResolver(() => PaperConnection, {
    description: 'Papers that introduce it, use it or compare themselves with it, newest first.',
  })
  papers(@Root() { id }: Method, @Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given, id)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are about it.' })
  claims(@Root() { id }: Method, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given, { id, as: 'SUBJECT' })
  }

  @FieldResolver(() => ComparisonConnection, { description: 'What it beats.' })
  outperforms(@Root() { id }: Method, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return comparisons(context, given, { id, as: 'SUBJECT' })
  }

  @FieldResolver(() => ComparisonConnection, { description: 'What beats it.' })
  outperformedBy(@Root() { id }: Method, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return comparisons(context, given, { id, as: 'BASELINE' })
  }

  @FieldResolver(() => [AppliedIdea], {
    description: 'Ideas that it applies, each with the paper and the words that show it; few enough for one list.',
  })
  async ideas(@Root() { id }: Method, @Ctx() context: Context) {
    return await context.loaders.rows<AppliedIdea>('questions/ideas-of', id)
  }
}
