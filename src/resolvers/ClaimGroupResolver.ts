/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AggregateArguments } from '../schema/AggregateArguments.js'
import { Claim, ClaimConnection } from '../schema/Claim.js'
import { ClaimGroup } from '../schema/ClaimGroup.js'
import { Comparison, ComparisonConnection } from '../schema/Comparison.js'
import { ClaimGrouping, ClaimType, Direction, GainUnit, Polarity } from '../schema/enumerations.js'
import { Node } from '../schema/Node.js'
import type { Context } from './Context.js'
import { entityById } from './entities.js'
import { checkedFirst } from './firstOf.js'
import type { Page } from './page.js'

/** The relationships of claims to what they can be put together by. */
const roles: Partial<Record<ClaimGrouping, string>> = {
  [ClaimGrouping.METHOD]: 'SUBJECT',
  [ClaimGrouping.BASELINE]: 'BASELINE',
  [ClaimGrouping.BENCHMARK]: 'ON',
  [ClaimGrouping.METRIC]: 'MEASURED_BY',
  [ClaimGrouping.TASK]: 'FOR',
  [ClaimGrouping.IDEA]: 'SUBJECT',
  [ClaimGrouping.PAPER]: 'STATES',
}

const vocabularies: Partial<Record<ClaimGrouping, Readonly<Record<string, string>>>> = {
  [ClaimGrouping.TYPE]: ClaimType,
  [ClaimGrouping.DIRECTION]: Direction,
  [ClaimGrouping.POLARITY]: Polarity,
  [ClaimGrouping.UNIT]: GainUnit,
}

/** A group with what it has in common: an id, or a value as the graph holds it; empty for nothing. */
type Group = ClaimGroup & { readonly by: ClaimGrouping; readonly shared: string }

const groupsOf = async (
  { loaders }: Context,
  { id, parameters }: Page<unknown>['list'],
  given: AggregateArguments,
): Promise<Group[]> => {
  const { by } = given
  const role = roles[by] ?? ''
  const rows = await loaders.rows<Pick<Group, 'shared' | 'count' | 'gains'>>('questions/claims-in-groups', id, {
    ...parameters,
    isNamed: parameters.isNamed === true || role !== '',
    by,
    role,
    first: checkedFirst(given),
  })
  return rows.map((row) => ({ by, ...row }))
}

const description =
  'These and those of all other pages in groups, under the same filter: the greatest groups first, with one for those that have nothing of the kind.'

@Resolver(() => ClaimConnection)
export class ClaimConnectionResolver {
  @FieldResolver(() => [ClaimGroup], { description })
  async aggregate(
    @Root() { list }: Page<Claim>,
    @Args(() => AggregateArguments) given: AggregateArguments,
    @Ctx() context: Context,
  ) {
    return await groupsOf(context, list, given)
  }
}

@Resolver(() => ComparisonConnection)
export class ComparisonConnectionResolver {
  @FieldResolver(() => [ClaimGroup], { description })
  async aggregate(
    @Root() { list }: Page<Comparison>,
    @Args(() => AggregateArguments) given: AggregateArguments,
    @Ctx() context: Context,
  ) {
    return await groupsOf(context, list, given)
  }
}

@Resolver(() => ClaimGroup)
export class ClaimGroupResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The method, benchmark, idea or whatever they share. Null where it is a value, or nothing.',
  })
  async node(@Root() { by, shared }: Group, @Ctx() context: Context) {
    return shared === '' || roles[by] === undefined ? null : await entityById<Node>(context, shared)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What they share: the name of a thing, the title of a paper, a value as filters take it, a year. Null where it is nothing.',
  })
  async name(@Root() { by, shared }: Group, @Ctx() context: Context) {
    if (shared === '') return null
    if (roles[by] !== undefined) {
      const node = await entityById<{ name?: string; title?: string }>(context, shared)
      return node?.name ?? node?.title ?? null
    }
    const vocabulary = Object.entries(vocabularies[by] ?? {})
    return vocabulary.find(([, value]) => value === shared)?.[0] ?? shared
  }
}
