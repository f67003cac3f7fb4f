import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'Something that is measured, such as top-1 accuracy.' })
export class Metric extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => [String], { description: 'Every spelling that leads here, sorted, the canonical name among them.' })
  declare aliases: string[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether more is better. Null where Claimgraph does not know the metric.',
  })
  declare higherIsBetter: boolean | null
}

export const MetricConnection = connectionOf('Metric', 'metrics', () => Metric)
