import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { GainKind, GainUnit } from './enumerations.js'

@ObjectType({ description: 'By how much something is better or worse, as the text states it.' })
export class Gain {
  @Field(() => GraphQLNonNegativeFloat, { description: 'The number as written, never negative.' })
  declare amount: number

  @Field(() => GainUnit, { description: 'Its unit.' })
  declare unit: GainUnit

  @Field(() => GainKind, { description: 'Whether it is a difference or a share of the baseline.' })
  declare kind: GainKind

  @Field(() => String, { description: 'Amount and unit in short: "5.84%", "2.1 points", "6.6x".' })
  declare text: string
}
