import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'A problem that papers solve, such as image classification.' })
export class Task extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => [String], { description: 'Every spelling that leads here, sorted, the canonical name among them.' })
  declare aliases: string[]
}

export const TaskConnection = connectionOf('Task', 'tasks', () => Task)
