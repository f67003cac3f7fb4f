import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'
import { ClaimOrder } from './enumerations.js'

/** The greatest page that one request may ask for. */
export const greatestPage = 100

@ArgsType()
export class PageArguments {
  @Field(() => GraphQLPositiveInt, { defaultValue: 20, description: `Size of the page, at most ${greatestPage}.` })
  declare first: number

  @Field(() => String, {
    nullable: true,
    description: 'Cursor to go on behind: `endCursor` of the page before, under the same filter and order.',
  })
  declare after: string | null | undefined
}

@ArgsType()
export class ClaimPageArguments extends PageArguments {
  @Field(() => ClaimOrder, { defaultValue: ClaimOrder.GAIN, description: 'Order of the list.' })
  declare orderBy: ClaimOrder
}
