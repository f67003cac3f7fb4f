import { Field, Float, ObjectType } from 'type-graphql'
import { Benchmark } from './Benchmark.js'
import { Claim } from './Claim.js'
import { connectionOf } from './connection.js'
import { BaselineKind, ValueUnit } from './enumerations.js'
import { Evidence } from './Evidence.js'
import { Gain } from './Gain.js'
import { Method } from './Method.js'
import { Metric } from './Metric.js'
import { Paper } from './Paper.js'
import { Task } from './Task.js'

@ObjectType({
  description:
    'A claim read as "who beats whom". Where a paper says that its subject does worse than a named method, that method is the winner.',
})
export class Comparison {
  @Field(() => Method, { nullable: true, description: 'What does better. Null where the text leaves it open.' })
  declare winner: Method | null

  @Field(() => String, {
    nullable: true,
    description: 'The words that stand for the winner in the sentence. Null where there are none.',
  })
  declare winnerText: string | null

  @Field(() => [Method], {
    description: 'What it does better than; empty where the text names nothing: `baselineText` then has its words.',
  })
  declare baselines: Method[]

  @Field(() => String, {
    nullable: true,
    description: 'The words for what is beaten, such as "previous state-of-the-art". Null where there are none.',
  })
  declare baselineText: string | null

  @Field(() => BaselineKind, { description: 'Whether what is beaten is named.' })
  declare baselineKind: BaselineKind

  @Field(() => Gain, { nullable: true, description: 'By how much. Null where no amount is stated.' })
  declare gain: Gain | null

  @Field(() => Float, { nullable: true, description: 'Result of the winner. Null where none is stated.' })
  declare value: number | null

  @Field(() => Float, { nullable: true, description: 'Result of what is beaten. Null where none is stated.' })
  declare baselineValue: number | null

  @Field(() => ValueUnit, { nullable: true, description: 'Unit of the results. Null where none is stated.' })
  declare valueUnit: ValueUnit | null

  @Field(() => Benchmark, { nullable: true, description: 'What was evaluated on. Null where the text names none.' })
  declare benchmark: Benchmark | null

  @Field(() => Metric, { nullable: true, description: 'What was measured. Null where the text names none.' })
  declare metric: Metric | null

  @Field(() => Task, { nullable: true, description: 'What was solved. Null where the text names none.' })
  declare task: Task | null

  @Field(() => Paper, { description: 'The paper that says so.' })
  declare paper: Paper

  @Field(() => Evidence, { description: 'The sentence that says so, and how it was found.' })
  declare evidence: Evidence

  @Field(() => Claim, { description: 'The claim as the paper makes it.' })
  declare claim: Claim
}

export const ComparisonConnection = connectionOf('Comparison', 'comparisons', () => Comparison)
