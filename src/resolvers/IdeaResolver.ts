import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AppliedIdea, AppliedIdeaConnection } from '../schema/AppliedIdea.js'
import { Idea, IdeaConnection } from '../schema/Idea.js'
import { PageArguments } from '../schema/PageArguments.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { IdeaArguments } from '../schema/namedArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { entityByName, named, papers } from './entities.js'
import { type Listed, page } from './page.js'
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

  @Query(() => IdeaConnection, { description: 'The ideas of the graph.' })
  ideas(@Args(() => IdeaArguments) given: InstanceType<typeof IdeaArguments>, @Ctx() context: Context) {
    return named<Idea>(context, given, 'ideas')
  }

  @FieldResolver(() => AppliedIdeaConnection, {
    description: 'Methods that apply it or a narrower idea, by name, each with the paper and the words that show it.',
  })
  methods(@Root() { id }: Idea, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return page<Listed & AppliedIdea, AppliedIdea>(context, given, {
      statement: 'questions/methods-of-ideas',
      id,
      parameters: {},
      isDescending: false,
      node: (row) => row,
    })
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that show it or a narrower idea, newest first.' })
  papers(@Root() { id }: Idea, @Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given, id)
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
