import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'
import { ClaimType, Direction, GainUnit, Polarity } from './enumerations.js'
import { ClaimPageArguments } from './PageArguments.js'

@ArgsType()
export class ClaimArguments extends ClaimPageArguments {
  @Field(() => ClaimType, { nullable: true, description: 'Only claims of this type.' })
  declare type: ClaimType | null

  @Field(() => Direction, { nullable: true, description: 'Only claims of this direction.' })
  declare direction: Direction | null

  @Field(() => Polarity, { nullable: true, description: 'Only claims that are stated this firmly.' })
  declare polarity: Polarity | null

  @Field(() => GainUnit, { nullable: true, description: 'Only gains in this unit.' })
  declare unit: GainUnit | null

  @Field(() => GraphQLNonNegativeFloat, { nullable: true, description: 'Only claims at least as certain, 0 to 1.' })
  declare minimumConfidence: number | null
}
