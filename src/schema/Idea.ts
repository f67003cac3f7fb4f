import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({
  implements: Node,
  description: 'A node of the taxonomy of ideas: "loss reweighting" is narrower than "reweighting".',
})
export class Idea extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => String, { description: 'What counts as this idea.' })
  declare description: string

  @Field(() => [String], { description: 'Other names by which the idea is found.' })
  declare aliases: string[]
}

export const IdeaConnection = connectionOf('Idea', 'ideas', () => Idea)
