import { Field, ObjectType, registerEnumType } from 'type-graphql'

export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  INVALID = 'INVALID',
  CONFLICT = 'CONFLICT',
  TOO_LARGE = 'TOO_LARGE',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a change was not made.',
  valuesConfig: {
    NOT_FOUND: { description: 'Nothing has this id.' },
    INVALID: { description: 'The value cannot be used.' },
    CONFLICT: { description: 'It does not go with what was done before.' },
    TOO_LARGE: { description: 'It is more than is done at once.' },
  },
})

@ObjectType({ description: 'Something in the input of a mutation for which the change was not made.' })
export class UserError {
  @Field(() => [String], {
    description: 'Where it is: names of fields, and places in lists from 0: `["input", "ids", "2"]`.',
  })
  declare field: string[]

  @Field(() => String, { description: 'What is wrong and what to do, in a sentence.' })
  declare message: string

  @Field(() => UserErrorCode, { description: 'What kind of error it is, for programs.' })
  declare code: UserErrorCode
}
