import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimConnection } from '../schema/Claim.js'
import { ClaimPageArguments, PageArguments } from '../schema/PageArguments.js'
import { PaperConnection } from '../schema/Paper.js'
import { Task, TaskConnection } from '../schema/Task.js'
import { claimsOf, entities, entityByName, papersOf } from './entities.js'
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

  @Query(() => TaskConnection, { description: 'All tasks, by name.' })
  async tasks(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await entities<Task>(context, given, { list: 'tasks', label: 'Task' })
  }

  @FieldResolver(() => PaperConnection, { description: 'Papers that address it, newest first.' })
  async papers(@Root() { id }: Task, @Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return await papersOf(context, id, given)
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that are about it.' })
  async claims(
    @Root() { id }: Task,
    @Args(() => ClaimPageArguments) given: ClaimPageArguments,
    @Ctx() context: Context,
  ) {
    return await claimsOf(context, id, given)
  }
}
