import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './Node.js'

@ObjectType({ implements: Node, description: 'A named thing to evaluate on, such as ImageNet-1K.' })
export class Benchmark extends Node {
  @Field(() => String, { description: 'Canonical name.' })
  declare name: string

  @Field(() => [String], { description: 'Every spelling that leads here, sorted, the canonical name among them.' })
  declare aliases: string[]
}

export const BenchmarkConnection = connectionOf('Benchmark', 'benchmarks', () => Benchmark)
