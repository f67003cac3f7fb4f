import { ArgsType, Field } from 'type-graphql'
import { ClaimFilter } from './ClaimFilter.js'
import { ClaimOrder } from './enumerations.js'
import { PageArguments } from './PageArguments.js'

@ArgsType()
export class ClaimArguments extends PageArguments {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only what meets these conditions.' })
  declare filter: ClaimFilter | null | undefined

  @Field(() => ClaimOrder, { defaultValue: ClaimOrder.GAIN, description: 'Order of the list.' })
  declare orderBy: ClaimOrder
}
