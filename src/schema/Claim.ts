import { Field, Float, ObjectType } from 'type-graphql'
import { Benchmark } from './Benchmark.js'
import { connectionOf } from './connection.js'
import { BaselineKind, ClaimType, Direction, Polarity, ValueUnit } from './enumerations.js'
import { Evidence } from './Evidence.js'
import { Gain } from './Gain.js'
import { Method } from './Method.js'
import { Metric } from './Metric.js'
import { Node } from './Node.js'
import { Paper } from './Paper.js'
import { Retraction } from './Retraction.js'
import { Task } from './Task.js'

@ObjectType({ implements: Node, description: 'One comparison or result that a paper asserts.' })
export class Claim extends Node {
  @Field(() => ClaimType, { description: 'What kind of statement it is.' })
  declare type: ClaimType

  @Field(() => Direction, { description: 'How the subject fares against the baseline.' })
  declare direction: Direction

  @Field(() => Polarity, { description: 'How firmly the text states it.' })
  declare polarity: Polarity

  @Field(() => Paper, { description: 'The paper that states it.' })
  declare paper: Paper

  @Field(() => Evidence, { description: 'The sentence that states it, and how it was found.' })
  declare evidence: Evidence

  @Field(() => Method, { nullable: true, description: 'What the claim is about. Null where the text leaves it open.' })
  declare subject: Method | null

  @Field(() => String, {
    nullable: true,
    description: 'The words that stand for the subject in the sentence. Null where there are none.',
  })
  declare subjectText: string | null

  @Field(() => BaselineKind, { description: 'What the subject is compared with.' })
  declare baselineKind: BaselineKind

  @Field(() => [Method], { description: 'The methods that it is compared with; empty where none is named.' })
  declare baselines: Method[]

  @Field(() => String, {
    nullable: true,
    description: 'The words that stand for the baselines. Null where there is no baseline.',
  })
  declare baselineText: string | null

  @Field(() => Gain, { nullable: true, description: 'By how much. Null where no amount is stated.' })
  declare gain: Gain | null

  @Field(() => Float, { nullable: true, description: 'Result of the subject. Null where none is stated.' })
  declare value: number | null

  @Field(() => Float, { nullable: true, description: 'Result of the baseline. Null where none is stated.' })
  declare baselineValue: number | null

  @Field(() => ValueUnit, { nullable: true, description: 'Unit of the results. Null where none is stated.' })
  declare valueUnit: ValueUnit | null

  @Field(() => Benchmark, { nullable: true, description: 'What was evaluated on. Null where the text names none.' })
  declare benchmark: Benchmark | null

  @Field(() => Metric, { nullable: true, description: 'What was measured. Null where the text names none.' })
  declare metric: Metric | null

  @Field(() => Task, { nullable: true, description: 'What was solved. Null where the text names none.' })
  declare task: Task | null

  @Field(() => Retraction, {
    nullable: true,
    description:
      'Why it is held to be wrong. Null where it is not: of what lists give, only `retractedClaims` has one.',
  })
  declare retraction: Retraction | null
}

export const ClaimConnection = connectionOf('Claim', 'claims', () => Claim)
