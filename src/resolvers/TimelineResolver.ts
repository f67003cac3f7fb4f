/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import { Node } from '../schema/Node.js'
import { TimelineArguments, TimelineSeries } from '../schema/Timeline.js'
import type { Context } from './Context.js'
import { existingEntity } from './existingEntity.js'
import { checkedFirst } from './firstOf.js'

const mostNames = 20

type Series = TimelineSeries & { readonly id: string }

interface Row {
  readonly id: string
  readonly total: number
  readonly periods: readonly { readonly period: string | null; readonly claims: number; readonly papers: number }[]
}

@Resolver(() => TimelineSeries)
export class TimelineResolver {
  @Query(() => [TimelineSeries], {
    description: 'How many claims were published when, by idea, task or benchmark; those with most claims come first.',
  })
  async timeline(
    @Args(() => TimelineArguments) given: TimelineArguments,
    @Ctx() { store }: Context,
  ): Promise<Series[]> {
    const { by, names } = given
    if (names && names.length > mostNames)
      throw new ClaimgraphError('BAD_REQUEST', `\`names\` may be at most ${mostNames}.`)
    const rows = await store.read<Row>(statement('questions/timeline'), {
      by,
      names: names?.map(nameKey) ?? null,
      first: checkedFirst(given),
    })
    return rows.map(({ id, total, periods }) => ({
      id,
      claimCount: total,
      points: periods.map(({ period, claims, papers }) => ({ period, claimCount: claims, paperCount: papers })),
    }))
  }

  @FieldResolver(() => Node, { description: 'The idea, the task or the benchmark.' })
  async subject(@Root() { id }: Series, @Ctx() context: Context): Promise<Node> {
    return await existingEntity<Node>(context, id)
  }
}
