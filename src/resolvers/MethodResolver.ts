import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AppliedIdea } from '../schema/AppliedIdea.js'
import { ClaimConnection } from '../schema/Claim.js'
import { ComparisonConnection } from '../schema/Comparison.js'
import { Method, MethodConnection } from '../schema/Method.js'
import { ClaimPageArguments, PageArguments } from '../schema/PageArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { claimsOf, comparisonsOf, entities, entityByName, papersOf } from './entities.js'
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

  @Query(() => MethodConnection, { description: 'All methods, by name.' })
  async methods(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Method>(context, given, { list: 'methods', label: 'Method' })
  }

  @FieldResolver(() => PaperConnection, {
    description: 'Papers that introduce it, use it or compare themselves with it, newest first.',
  })
  async papers(@Root() { id }: Method, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await papersOf(context, id, given)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are about it.' })
  async claims(
    @Root() { id }: Method,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await claimsOf(context, id, given)
  }

  @FieldResolver(() => ComparisonConnection, { description: 'What it beats.' })
  async outperforms(
    @Root() { id }: Method,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await comparisonsOf(context, 'comparisons-won', id, given)
  }

  @FieldResolver(() => ComparisonConnection, { description: 'What beats it.' })
  async outperformedBy(
    @Root() { id }: Method,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await comparisonsOf(context, 'comparisons-lost', id, given)
  }

  @FieldResolver(() => [AppliedIdea], {
    description: 'Ideas that it applies, each with the paper and the words that show it; few enough for one list.',
  })
  async ideas(@Root() { id }: Method, @Ctx() context: Context) {
    return await context.loaders.rows<AppliedIdea>('questions/ideas-of', id)
  }
}
