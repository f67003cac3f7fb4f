import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { Node, typeOfId } from '../schema/Node.js'
import { greatestPage } from '../schema/PageArguments.js'
import { claimById } from './ClaimResolver.js'
import type { Context } from './Context.js'
import { entityById } from './entities.js'

/** What has that id, or null. */
export const nodeById = async (context: Context, id: string): Promise<Node | null> => {
  const type = typeOfId(id)
  if (type === undefined) return null
  return type === 'Claim' ? await claimById(context, id) : await entityById<Node>(context, id)
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id. Null where nothing has it.' })
  async node(@Arg('id', () => ID, { description: 'Id as any answer gives it.' }) id: string, @Ctx() context: Context) {
    return await nodeById(context, id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Anything by its ids, in their order. Null in the place of an id that nothing has.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `Ids as any answer gives them, at most ${greatestPage}.` }) ids: string[],
    @Ctx() context: Context,
  ) {
    if (ids.length > greatestPage)
      throw new ClaimgraphError('BAD_REQUEST', `\`ids\` may be at most ${greatestPage}: ask several times.`)
    return await Promise.all(ids.map((id) => nodeById(context, id)))
  }
}
