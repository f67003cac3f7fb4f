import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Benchmark } from '../schema/Benchmark.js'
import { Dataset, DatasetConnection } from '../schema/Dataset.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { DatasetArguments } from '../schema/namedArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { entityByName, named, papers } from './entities.js'
import type { Context } from './Context.js'

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { nullable: true, description: 'A dataset by name. Null where nothing goes by it.' })
  async dataset(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Dataset>(context, name, 'Dataset')
  }

  @Query(() => DatasetConnection, { description: 'The datasets of the graph.' })
  datasets(@Args(() => DatasetArguments) given: InstanceType<typeof DatasetArguments>, @Ctx() context: Context) {
    return named<Dataset>(context, given, 'datasets')
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that train on it or release it, newest first.' })
  papers(@Root() { id }: Dataset, @Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given, id)
  }

  @FieldResolver(() => [Benchmark], { description: 'Benchmarks that are built on it; few enough for one list.' })
  async benchmarks(@Root() { id }: Dataset, @Ctx() context: Context) {
    return await context.loaders
      .rows<{ node: Benchmark }>('questions/datasets-of-benchmarks', id)
      .then((rows) => rows.map(({ node }) => node))
  }
}
