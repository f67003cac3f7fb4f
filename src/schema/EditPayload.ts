import { Field, ObjectType } from 'type-graphql'
import { UserError } from './UserError.js'

@ObjectType()
export abstract class EditPayload {
  @Field(() => String, { description: 'The id that the input gave to this change.' })
  declare clientMutationId: string

  @Field(() => [UserError], { description: 'Why nothing was done; empty where it was.' })
  declare userErrors: UserError[]
}
