import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Benchmark, BenchmarkConnection } from '../schema/Benchmark.js'
import { ClaimConnection } from '../schema/Claim.js'
import { ComparisonConnection } from '../schema/Comparison.js'
import { Dataset } from '../schema/Dataset.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { BenchmarkArguments } from '../schema/namedArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { claims, comparisons, entityByName, named, papers } from './entities.js'
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

  @Query(() => BenchmarkConnection, { description: 'The benchmarks of the graph.' })
  benchmarks(@Args(() => BenchmarkArguments) given: InstanceType<typeof BenchmarkArguments>, @Ctx() context: Context) {
    return named<Benchmark>(context, given, 'benchmarks')
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that evaluate on it, newest first.' })
  papers(@Root() { id }: Benchmark, @Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given, id)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that were evaluated on it, comparisons or not.' })
  claims(@Root() { id }: Benchmark, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given, { id, as: 'ON' })
  }

  @FieldResolver(() => ComparisonConnection, { description: 'Who beats whom on it.' })
  comparisons(@Root() { id }: Benchmark, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return comparisons(context, given, { id, as: 'ON' })
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
