import { Field, InputType } from 'type-graphql'

@InputType()
export abstract class EditInput {
  @Field(() => String, {
    description:
      'An id of your own for this change, at most 200 characters. The same change under the same id again gives the same answer and does nothing.',
  })
  declare clientMutationId: string
}
