import { GraphQLNonNegativeInt, GraphQLPositiveInt } from 'graphql-scalars'
import { Field, Float, ObjectType } from 'type-graphql'
import { Benchmark } from './Benchmark.js'
import { Polarity, ValueUnit } from './enumerations.js'
import { Method } from './Method.js'
import { Metric } from './Metric.js'

@ObjectType({ description: 'One stated result of a method.' })
export class LeaderboardResult {
  @Field(() => Float, { description: 'The number as written, in the unit of the table.' })
  declare value: number

  @Field(() => String, {
    nullable: true,
    description: 'Date of the paper, as precise as the source. Null where it gives none.',
  })
  declare publishedOn: string | null

  @Field(() => Polarity, { description: 'How firmly the text states it: "up to 90%" is HEDGED.' })
  declare polarity: Polarity

  @Field(() => Boolean, {
    description:
      'Whether it was better than all results of the table with an earlier date. Never true without a date, nor where `higherIsBetter` is not known.',
  })
  declare isRecord: boolean
}

@ObjectType({ description: 'A method in a table of results, by its best one.' })
export class LeaderboardEntry {
  @Field(() => GraphQLPositiveInt, {
    nullable: true,
    description:
      'Place in the table, 1 for the best; equal values share one. Null where Claimgraph does not know whether more is better.',
  })
  declare rank: number | null

  @Field(() => Method, {
    nullable: true,
    description: 'The method. Null where the text leaves it open: each such result is an entry of its own.',
  })
  declare method: Method | null

  @Field(() => String, {
    nullable: true,
    description: 'The words that stand for it with the best result. Null where there are none.',
  })
  declare methodText: string | null

  @Field(() => LeaderboardResult, {
    description: 'Its best result; its greatest, where `higherIsBetter` is not known.',
  })
  declare best: LeaderboardResult

  @Field(() => GraphQLNonNegativeInt, {
    description: 'Number of its results in this table. More than one were reached under different settings.',
  })
  declare resultCount: number
}

@ObjectType({
  description:
    'Results that can be compared: of one metric, in one unit. Abstracts seldom say under which other settings a result was reached; read the sentences.',
})
export class LeaderboardTable {
  @Field(() => Metric, { nullable: true, description: 'What was measured. Null where the texts name nothing.' })
  declare metric: Metric | null

  @Field(() => ValueUnit, { nullable: true, description: 'Unit of all values. Null where the texts state none.' })
  declare unit: ValueUnit | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether more is better. Null where Claimgraph does not know: the entries then stand by value, greatest first.',
  })
  declare higherIsBetter: boolean | null

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of all entries.' })
  declare entryCount: number
}

@ObjectType({ description: 'A method that a method beats.' })
export class LeaderboardWin {
  @Field(() => Method, { description: 'The method that is beaten.' })
  declare baseline: Method

  @Field(() => String, {
    nullable: true,
    description: 'Date of the first paper that says so. Null where no such paper is dated.',
  })
  declare publishedOn: string | null
}

@ObjectType({ description: 'A method, with the methods that it is claimed to beat on a benchmark.' })
export class LeaderboardWinner {
  @Field(() => GraphQLPositiveInt, { description: 'Place, 1 for the most baselines; equal numbers share one.' })
  declare rank: number

  @Field(() => Method, { description: 'The method.' })
  declare method: Method

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of different named methods that it is claimed to beat.' })
  declare baselinesBeaten: number
}

@ObjectType({ description: 'How methods fare on a benchmark, as far as papers say.' })
export class Leaderboard {
  @Field(() => Benchmark, { description: 'The benchmark.' })
  declare benchmark: Benchmark
}
