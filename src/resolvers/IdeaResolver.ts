import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Place } from '../graph/cursor.js'
import { AppliedIdea, AppliedIdeaConnection } from '../schema/AppliedIdea.js'
import { Idea, IdeaConnection } from '../schema/Idea.js'
import { PageArguments } from '../schema/PageArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { entities, entityByName, papersOf } from './entities.js'
import { pageOf } from './page.js'
import type { Context } from './Context.js'

const relatives = async ({ loaders }: Context, id: string, side: string): Promise<Idea[]> =>
  (await loaders.rows<{ side: string; node: Idea }>('questions/relatives-of-ideas', id))
    .filter((row) => row.side === side)
    .map(({ node }) => node)

@Resolver(() => Idea)
export class IdeaResolver {
  @Query(() => Idea, { nullable: true, description: 'An idea by name. Null where nothing goes by it.' })
  async idea(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Idea>(context, name, 'Idea')
  }

  @Query(() => IdeaConnection, { description: 'All ideas, by name.' })
  async ideas(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Idea>(context, given, { list: 'ideas', label: 'Idea' })
  }

  @FieldResolver(() => AppliedIdeaConnection, {
    description: 'Methods that apply it or a narrower idea, by name, each with the paper and the words that show it.',
  })
  async methods(@Root() { id }: Idea, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await pageOf<Place & { total: number } & AppliedIdea, AppliedIdea>(context, given, {
      statement: 'questions/methods-of-ideas',
      id,
      node: (row) => row,
    })
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that show it or a narrower idea, newest first.' })
  async papers(@Root() { id }: Idea, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await papersOf(context, id, given)
  }

  @FieldResolver(() => [Idea], { description: 'Ideas that are directly narrower.' })
  async narrower(@Root() { id }: Idea, @Ctx() context: Context) {
    return await relatives(context, id, 'narrower')
  }

  @FieldResolver(() => [Idea], { description: 'Ideas that are directly broader; empty for a root of the taxonomy.' })
  async broader(@Root() { id }: Idea, @Ctx() context: Context) {
    return await relatives(context, id, 'broader')
  }
}
