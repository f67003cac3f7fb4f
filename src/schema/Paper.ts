import { GraphQLNonNegativeInt, GraphQLURL } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'One publication.' })
export class Paper extends Node {
  @Field(() => String, { description: 'Title, as the source gives it.' })
  declare title: string

  @Field(() => String, { description: 'Abstract, as the source gives it; offsets of evidence count in it.' })
  declare abstract: string

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601, as precise as the source: "2023-02-04", "2023-02" or "2023". Null where it gives none.',
  })
  declare publishedOn: string | null

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: 'Number of authors. Null where the source gives neither names nor a number.',
  })
  declare authorCount: number | null

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: 'Number of comments on the page of the source. Null where it gives none.',
  })
  declare commentCount: number | null

  @Field(() => GraphQLURL, { nullable: true, description: 'Where to read it. Null where no address is known.' })
  declare url: string | null

  @Field(() => String, { nullable: true, description: 'Identifier at arXiv. Null where it is not known.' })
  declare arxivId: string | null

  @Field(() => String, { nullable: true, description: 'Digital object identifier. Null where it is not known.' })
  declare doi: string | null
}

export const PaperConnection = connectionOf('Paper', 'papers', () => Paper)
