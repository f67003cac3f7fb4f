import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Claim } from './Claim.js'
import { EditInput } from './EditInput.js'
import { EditPayload } from './EditPayload.js'

@InputType({ description: 'A claim that is held to be wrong.' })
export class RetractClaimInput extends EditInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  declare id: string

  @Field(() => String, { description: 'Why, for everybody to read, in at most 1000 characters.' })
  declare reason: string
}

@InputType({ description: 'A claim that was retracted, and should not have been.' })
export class RestoreClaimInput extends EditInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  declare id: string
}

@ObjectType({ description: 'What came of retracting a claim.' })
export class RetractClaimPayload extends EditPayload {
  @Field(() => Claim, {
    nullable: true,
    description: 'The claim. Null where there are `userErrors`, or where its paper does not make it any more.',
  })
  declare claim: Claim | null
}

@ObjectType({ description: 'What came of restoring a claim.' })
export class RestoreClaimPayload extends EditPayload {
  @Field(() => Claim, {
    nullable: true,
    description: 'The claim. Null where there are `userErrors`, or where its paper does not make it any more.',
  })
  declare claim: Claim | null
}
