import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'A named corpus that papers train on or release.' })
export class Dataset extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => [String], { description: 'Every spelling that leads here, sorted, the canonical name among them.' })
  declare aliases: string[]
}

export const DatasetConnection = connectionOf('Dataset', 'datasets', () => Dataset)
