import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { TimelineSubject } from './enumerations.js'
import { ListArguments } from './ListArguments.js'

@ArgsType()
export class TimelineArguments extends ListArguments {
  @Field(() => TimelineSubject, { description: 'What the claims are counted by: each has a series of its own.' })
  declare by: TimelineSubject

  @Field(() => [String], {
    nullable: true,
    description: 'Only the ideas, tasks or benchmarks of these names, at most 20. Any known spelling will do.',
  })
  declare names: string[] | null | undefined
}

@ObjectType({ description: 'The claims of one period.' })
export class TimelinePoint {
  @Field(() => String, {
    nullable: true,
    description:
      'ISO 8601: a month, "2024-03", or a year, "2024", where the source says no more. Null where it gives no date.',
  })
  declare period: string | null

  @Field(() => GraphQLPositiveInt, { description: 'Number of claims.' })
  declare claimCount: number

  @Field(() => GraphQLPositiveInt, { description: 'Number of papers that make them.' })
  declare paperCount: number
}

@ObjectType({ description: 'How many claims were published when, of one idea, task or benchmark.' })
export class TimelineSeries {
  @Field(() => GraphQLPositiveInt, { description: 'Number of all its claims.' })
  declare claimCount: number

  @Field(() => [TimelinePoint], {
    description: 'The periods that have claims, the earliest first, and those without a date last.',
  })
  declare points: TimelinePoint[]
}
