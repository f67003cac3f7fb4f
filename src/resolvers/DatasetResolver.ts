import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Benchmark } from '../schema/Benchmark.js'
import { Dataset, DatasetConnection } from '../schema/Dataset.js'
import { PageArguments } from '../schema/PageArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { entities, entityByName, papersOf } from './entities.js'
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

  @Query(() => DatasetConnection, { description: 'All datasets, by name.' })
  async datasets(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Dataset>(context, given, { list: 'datasets', label: 'Dataset' })
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that train on it or release it, newest first.' })
  async papers(@Root() { id }: Dataset, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await papersOf(context, id, given)
  }

  @FieldResolver(() => [Benchmark], { description: 'Benchmarks that are built on it; few enough for one list.' })
  async benchmarks(@Root() { id }: Dataset, @Ctx() context: Context) {
    return await context.loaders
      .rows<{ node: Benchmark }>('questions/datasets-of-benchmarks', id)
      .then((rows) => rows.map(({ node }) => node))
  }
}
