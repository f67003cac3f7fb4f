import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'A technique, model or system, such as DeiT or LoRA.' })
export class Method extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => [String], { description: 'Every spelling that leads here, sorted, the canonical name among them.' })
  declare aliases: string[]
}

export const MethodConnection = connectionOf('Method', 'methods', () => Method)
