/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { GraphQLPositiveInt } from 'graphql-scalars'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { NodeType } from '../schema/enumerations.js'
import { greatestPage } from '../schema/PageArguments.js'
import { SearchHit } from '../schema/SearchHit.js'
import type { Context } from './Context.js'
import { nodeById } from './NodeResolver.js'

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: 'Searches names, titles, abstracts and the sentences of claims; best first.',
  })
  async search(
    @Arg('text', () => String, { description: 'Plain words; no sign in it has a special meaning.' }) text: string,
    @Arg('types', () => [NodeType], {
      defaultValue: Object.values(NodeType),
      description: 'Types of things to search among.',
    })
    types: NodeType[],
    @Arg('first', () => GraphQLPositiveInt, {
      defaultValue: 20,
      description: `Greatest number of things to find, at most ${greatestPage}.`,
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<SearchHit[]> {
    if (first > greatestPage)
      throw new ClaimgraphError(
        'BAD_REQUEST',
        `\`first\` may be at most ${greatestPage}: search for something narrower.`,
      )
    const hits = await context.store.search(text, types, first)
    const nodes = await Promise.all(hits.map(({ id }) => nodeById(context, id)))
    return nodes.flatMap((node) => (node === null ? [] : [{ node }]))
  }
}
