import { GraphQLNonNegativeInt } from 'graphql-scalars'
import { type ClassType, Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page begins and ends, in the order of the list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind this page.' })
  declare hasNextPage: boolean

  @Field(() => Boolean, { description: 'Whether there is more ahead of this page.' })
  declare hasPreviousPage: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `before` to get the previous page. Null where the page is empty.',
  })
  declare startCursor: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` to get the next page. Null where the page is empty.',
  })
  declare endCursor: string | null
}

export interface EdgeShape<T> {
  node: T
  cursor: string
}

/** What every connection is: functions, so that nothing is read or counted unless it is asked for. */
export interface ConnectionShape<T> {
  edges: () => Promise<EdgeShape<T>[]>
  nodes: () => Promise<T[]>
  pageInfo: () => Promise<PageInfo>
  totalCount: () => Promise<number>
}

/** The connection type of a noun, `<Noun>Connection`, with its edge type; `things` is the noun as descriptions use it. */
export const connectionOf = <T extends object>(
  noun: string,
  things: string,
  type: () => ClassType<T>,
): ClassType<ConnectionShape<T>> => {
  @ObjectType(`${noun}Edge`, { description: `One of the ${things} of a page, with its place.` })
  class Edge implements EdgeShape<T> {
    @Field(type, { description: 'The thing itself.' })
    declare node: T

    @Field(() => String, {
      description: 'Pass it as `after` or `before` to go on from this one, with the same filter and order.',
    })
    declare cursor: string
  }

  @ObjectType(`${noun}Connection`, { description: `A page of ${things}.`, simpleResolvers: true })
  class Connection implements ConnectionShape<T> {
    @Field(() => [Edge], { description: `The ${things} of this page, each with its cursor.` })
    declare edges: () => Promise<Edge[]>

    @Field(() => [type()], { description: `The ${things} of this page, without cursors.` })
    declare nodes: () => Promise<T[]>

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    declare pageInfo: () => Promise<PageInfo>

    @Field(() => GraphQLNonNegativeInt, {
      description: `Number of all ${things} on all pages; counted only when it is asked for.`,
    })
    declare totalCount: () => Promise<number>
  }
  return Connection
}
