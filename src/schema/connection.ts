import { GraphQLNonNegativeInt } from 'graphql-scalars'
import { type ClassType, Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  declare hasNextPage: boolean

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

/** What every connection is; `totalCount` is a function, so that nothing is counted unless it is asked for. */
export interface ConnectionShape<T> {
  edges: EdgeShape<T>[]
  nodes: T[]
  pageInfo: PageInfo
  totalCount: () => Promise<number> | number
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
      description: 'Pass it as `after` to go on behind this one, with the same filter and order.',
    })
    declare cursor: string
  }

  @ObjectType(`${noun}Connection`, { description: `A page of ${things}.`, simpleResolvers: true })
  class Connection implements ConnectionShape<T> {
    @Field(() => [Edge], { description: `The ${things} of this page, each with its cursor.` })
    declare edges: Edge[]

    @Field(() => [type()], { description: `The ${things} of this page, without cursors.` })
    declare nodes: T[]

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    declare pageInfo: PageInfo

    @Field(() => GraphQLNonNegativeInt, {
      description: `Number of all ${things} on all pages; counted only when it is asked for.`,
    })
    declare totalCount: () => Promise<number> | number
  }
  return Connection
}
