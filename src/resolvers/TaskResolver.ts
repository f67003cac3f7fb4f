import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimConnection } from '../schema/Claim.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { TaskArguments } from '../schema/namedArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { Task, TaskConnection } from '../schema/Task.js'
import { claims, entityByName, named, papers } from './entities.js'
import type { Context } from './Context.js'

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'A task by name. Null where nothing goes by it.' })
  async task(
    @Arg('name', () => String, { description: 'Any known spelling of its name, in any letter case.' }) name: string,
    @Ctx() context: Context,
  ) {
    return await entityByName<Task>(context, name, 'Task')
  }

  @Query(() => TaskConnection, { description: 'The tasks of the graph.' })
  tasks(@Args(() => TaskArguments) given: InstanceType<typeof TaskArguments>, @Ctx() context: Context) {
    return named<Task>(context, given, 'tasks')
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that address it, newest first.' })
  papers(@Root() { id }: Task, @Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given, id)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are about it.' })
  claims(@Root() { id }: Task, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given, { id, as: 'FOR' })
  }
}
