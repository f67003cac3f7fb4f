import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { Field, InputType } from 'type-graphql'
import { GainUnit } from './enumerations.js'

@InputType({ description: 'Gains in one unit, since amounts of different units are not comparable.' })
export class GainRange {
  @Field(() => GainUnit, { description: 'The unit in which the text states the gain.' })
  declare unit: GainUnit

  @Field(() => GraphQLNonNegativeFloat, { nullable: true, description: 'At least this amount, as written.' })
  declare minimum: number | null | undefined
}
