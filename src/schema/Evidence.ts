import { GraphQLNonNegativeInt } from 'graphql-scalars'
import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Who says so, and how Claimgraph found it.' })
export class Evidence {
  @Field(() => String, { description: 'The sentence, exactly as the abstract, or else the `source`, has it.' })
  declare sentence: string

  @Field(() => GraphQLNonNegativeInt, {
    description:
      'Offset in the abstract at which it begins, in UTF-16 units. Where it has a `source`, it is not from the abstract: then `start` and `end` are 0.',
  })
  declare start: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Offset in the abstract behind its last character.' })
  declare end: number

  @Field(() => String, {
    nullable: true,
    description:
      'Where the sentence stands, in the words of the editor who added the claim. Null where it is from the abstract.',
  })
  declare source: string | null

  @Field(() => Float, {
    description:
      'Probability, 0 to 1, that quantity, subject, baseline and direction were read rightly. What only a language model found has 0.5, which is no measurement.',
  })
  declare confidence: number

  @Field(() => String, {
    description:
      'Id of the rule that found it; `llm` where only a language model did, `manual` where an editor added it.',
  })
  declare rule: string

  @Field(() => String, {
    description:
      'Who found it: the version of the rules, the language model that was asked for a second opinion, or both, joined by ` + `; `manual` for an editor.',
  })
  declare extractorVersion: string
}
