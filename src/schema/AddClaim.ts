import { GraphQLNonNegativeFloat } from 'graphql-scalars'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { Claim } from './Claim.js'
import { EditInput } from './EditInput.js'
import { EditPayload } from './EditPayload.js'
import { BaselineKind, ClaimType, Direction, GainKind, GainUnit, Polarity, ValueUnit } from './enumerations.js'

const asWritten = 'The sentence must have this number.'
const linked = 'It is linked as if the paper had this name: to what the paper calls so, else by all known spellings.'

@InputType({ description: 'By how much something is better or worse.' })
export class GainInput {
  @Field(() => GraphQLNonNegativeFloat, { description: `The number as written, never negative. ${asWritten}` })
  declare amount: number

  @Field(() => GainUnit, { description: 'Its unit.' })
  declare unit: GainUnit

  @Field(() => GainKind, {
    nullable: true,
    description:
      'Whether it is a difference or a share of the baseline. Without it: what the unit says, and for a percentage UNSPECIFIED.',
  })
  declare kind: GainKind | null | undefined
}

@InputType({
  description:
    'A claim that you read in a paper. It is marked with the rule "manual", and stays when the paper is ingested again.',
})
export class AddClaimInput extends EditInput {
  @Field(() => ID, { description: 'The paper that states it; it must be in the graph.' })
  declare paperId: string

  @Field(() => String, { description: 'The sentence that states it, word for word, at most 2000 characters.' })
  declare sentence: string

  @Field(() => String, {
    nullable: true,
    description: 'Where the sentence stands, if not in the abstract: "Table 3", or an address. At most 500 characters.',
  })
  declare source: string | null | undefined

  @Field(() => ClaimType, {
    description:
      'What kind of statement it is. QUANTIFIED_GAIN and EFFICIENCY_GAIN have a `gain`, ABSOLUTE_RESULT has a `value`, the others no `gain`.',
  })
  declare type: ClaimType

  @Field(() => Direction, {
    defaultValue: Direction.BETTER,
    description: 'How the subject fares against the baseline.',
  })
  declare direction: Direction

  @Field(() => Polarity, { defaultValue: Polarity.ASSERTED, description: 'How firmly the text states it.' })
  declare polarity: Polarity

  @Field(() => String, { nullable: true, description: `Name of the method that it is about. ${linked}` })
  declare method: string | null | undefined

  @Field(() => String, { nullable: true, description: 'The words of the sentence that stand for the subject.' })
  declare subjectText: string | null | undefined

  @Field(() => BaselineKind, {
    defaultValue: BaselineKind.NONE,
    description: 'What the subject is compared with. NAMED: `baselines` are names of methods.',
  })
  declare baselineKind: BaselineKind

  @Field(() => [String], {
    defaultValue: [],
    description: `What it is compared with, at most 20: names, or else the words of the text. ${linked}`,
  })
  declare baselines: string[]

  @Field(() => String, { nullable: true, description: `What was evaluated on. ${linked}` })
  declare benchmark: string | null | undefined

  @Field(() => String, { nullable: true, description: `What was measured. ${linked}` })
  declare metric: string | null | undefined

  @Field(() => String, { nullable: true, description: `What was solved. ${linked}` })
  declare task: string | null | undefined

  @Field(() => GainInput, { nullable: true, description: 'By how much.' })
  declare gain: GainInput | null | undefined

  @Field(() => Float, { nullable: true, description: `Result of the subject. ${asWritten}` })
  declare value: number | null | undefined

  @Field(() => Float, { nullable: true, description: `Result of the baseline. ${asWritten}` })
  declare baselineValue: number | null | undefined

  @Field(() => ValueUnit, { nullable: true, description: 'Unit of the results; needed where there is one.' })
  declare valueUnit: ValueUnit | null | undefined
}

@ObjectType({ description: 'What came of adding a claim.' })
export class AddClaimPayload extends EditPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim. Null where there are `userErrors`.' })
  declare claim: Claim | null
}
