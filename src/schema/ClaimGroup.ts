import { GraphQLNonNegativeFloat, GraphQLPositiveInt } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { GainUnit } from './enumerations.js'

@ObjectType({ description: 'The stated gains of some claims in one unit, as written.' })
export class GainSummary {
  @Field(() => GainUnit, { description: 'The unit: gains in others are not among them.' })
  declare unit: GainUnit

  @Field(() => GraphQLPositiveInt, { description: 'Number of these gains.' })
  declare count: number

  @Field(() => GraphQLNonNegativeFloat, { description: 'The least.' })
  declare minimum: number

  @Field(() => GraphQLNonNegativeFloat, {
    description: 'As many are greater as are less; between the two in the middle where their number is even.',
  })
  declare median: number

  @Field(() => GraphQLNonNegativeFloat, { description: 'The greatest.' })
  declare maximum: number
}

@ObjectType({ description: 'Claims or comparisons that have something in common.' })
export class ClaimGroup {
  @Field(() => GraphQLPositiveInt, { description: 'Number of them.' })
  declare count: number

  @Field(() => [GainSummary], {
    description: 'How large their gains are, unit by unit; empty where none states an amount.',
  })
  declare gains: GainSummary[]
}
