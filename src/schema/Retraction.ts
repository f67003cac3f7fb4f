import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'Why a claim is held to be wrong. It is kept, and left out of every list but `retractedClaims`.',
})
export class Retraction {
  @Field(() => String, { description: 'The reason, in the words of the one who retracted it.' })
  declare reason: string

  @Field(() => GraphQLDateTimeISO, { description: 'When it was retracted.' })
  declare retractedAt: string
}
