import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'
import { ClaimType, GainUnit } from './enumerations.js'
import { ClaimPageArguments } from './PageArguments.js'

const spelling = 'Any known spelling will do, in any letter case.'

@ArgsType()
export class ComparisonArguments extends ClaimPageArguments {
  @Field(() => String, { nullable: true, description: `Evaluated on this benchmark. ${spelling}` })
  declare benchmark: string | null

  @Field(() => String, {
    nullable: true,
    description: `Evaluated on this dataset, or on a benchmark that is built on it. ${spelling}`,
  })
  declare dataset: string | null

  @Field(() => String, { nullable: true, description: `This method is beaten. ${spelling}` })
  declare baseline: string | null

  @Field(() => String, { nullable: true, description: `This method wins. ${spelling}` })
  declare method: string | null

  @Field(() => String, { nullable: true, description: `Measured by this metric. ${spelling}` })
  declare metric: string | null

  @Field(() => String, { nullable: true, description: `About this task. ${spelling}` })
  declare task: string | null

  @Field(() => String, {
    nullable: true,
    description: `The winner applies this idea, or a narrower one. ${spelling}`,
  })
  declare idea: string | null

  @Field(() => ClaimType, { nullable: true, description: 'Only claims of this type.' })
  declare type: ClaimType | null

  @Field(() => GainUnit, { nullable: true, description: 'Only gains in this unit.' })
  declare unit: GainUnit | null

  @Field(() => GraphQLNonNegativeFloat, {
    nullable: true,
    description: 'Only gains of at least this amount, as written; say which `unit` you mean as well.',
  })
  declare minimumGain: number | null

  @Field(() => GraphQLNonNegativeFloat, { nullable: true, description: 'Only claims at least as certain, 0 to 1.' })
  declare minimumConfidence: number | null
}
