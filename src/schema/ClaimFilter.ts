import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'
import { ClaimType, Direction, Polarity } from './enumerations.js'
import { GainRange } from './GainRange.js'
import { Period } from './Period.js'

const names = 'Any known spelling will do, in any letter case; of several names any one will do.'

@InputType({
  description:
    'Conditions on claims, and on comparisons. All that are given must hold; `and`, `or` and `not` join them otherwise. A name that nothing has meets no condition.',
})
export class ClaimFilter {
  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these must hold.' })
  declare and: ClaimFilter[] | null | undefined

  @Field(() => [ClaimFilter], {
    nullable: true,
    description: 'One of these must hold; none does where the list is empty.',
  })
  declare or: ClaimFilter[] | null | undefined

  @Field(() => ClaimFilter, { nullable: true, description: 'This must not hold.' })
  declare not: ClaimFilter | null | undefined

  @Field(() => [String], { nullable: true, description: `Evaluated on this benchmark. ${names}` })
  declare benchmark: string[] | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: `Evaluated on this dataset, or on a benchmark that is built on it. ${names}`,
  })
  declare dataset: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `About this task. ${names}` })
  declare task: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `Measured by this metric. ${names}` })
  declare metric: string[] | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: `About this method: the subject of the claim, the winner of the comparison. ${names}`,
  })
  declare method: string[] | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: `Against this method: a baseline of the claim, one that is beaten in the comparison. ${names}`,
  })
  declare baseline: string[] | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: `The method that it is about applies this idea, or a narrower one. ${names}`,
  })
  declare idea: string[] | null | undefined

  @Field(() => [ID], { nullable: true, description: 'Stated by the paper of this id, or of one of these.' })
  declare paper: string[] | null | undefined

  @Field(() => [ClaimType], { nullable: true, description: 'Of this type, or of one of these.' })
  declare type: ClaimType[] | null | undefined

  @Field(() => [Direction], {
    nullable: true,
    description: 'Of this direction, or of one of these, as the claim has it: a comparison may turn it round.',
  })
  declare direction: Direction[] | null | undefined

  @Field(() => [Polarity], { nullable: true, description: 'Stated this firmly.' })
  declare polarity: Polarity[] | null | undefined

  @Field(() => GainRange, { nullable: true, description: 'With a stated gain in a unit, and of at least some amount.' })
  declare gain: GainRange | null | undefined

  @Field(() => GraphQLNonNegativeFloat, { nullable: true, description: 'At least as certain, 0 to 1.' })
  declare minimumConfidence: number | null | undefined

  @Field(() => Period, { nullable: true, description: 'Stated by a paper of this time.' })
  declare published: Period | null | undefined

  @Field(() => String, {
    nullable: true,
    description: 'The sentence has these letters in this order, in any letter case. `search` finds words in any order.',
  })
  declare text: string | null | undefined
}
