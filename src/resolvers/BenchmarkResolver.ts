import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Benchmark, BenchmarkConnection } from '../schema/Benchmark.js'
import { ClaimConnection } from '../schema/Claim.js'
import { ComparisonConnection } from '../schema/Comparison.js'
import { Dataset } from '../schema/Dataset.js'
import { ClaimPageArguments, PageArguments } from '../schema/PageArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { claimsOf, comparisonsOf, entities, entityByName, papersOf } from './entities.js'
import type { Context } from './Context.js'

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => Benchmark, { nullable: true, description: 'A benchmark by name. Null where nothing goes by it.' })
  async benchmark(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Benchmark>(context, name, 'Benchmark')
  }

  @Query(() => BenchmarkConnection, { description: 'All benchmarks, by name.' })
  async benchmarks(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Benchmark>(context, given, { list: 'benchmarks', label: 'Benchmark' })
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that evaluate on it, newest first.' })
  async papers(@Root() { id }: Benchmark, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await papersOf(context, id, given)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that were evaluated on it, comparisons or not.' })
  async claims(
    @Root() { id }: Benchmark,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await claimsOf(context, id, given)
  }

  @FieldResolver(() => ComparisonConnection, { description: 'Who beats whom on it.' })
  async comparisons(
    @Root() { id }: Benchmark,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await comparisonsOf(context, 'comparisons-on-benchmarks', id, given)
  }

  @FieldResolver(() => Dataset, {
    nullable: true,
    description: 'The dataset that it is built on. Null where it is built on none that is known.',
  })
  async dataset(@Root() { id }: Benchmark, @Ctx() context: Context) {
    return await context.loaders
      .rows<{ node: Dataset }>('questions/datasets-of-benchmarks', id)
      .then(([row]) => row?.node ?? null)
  }
}
