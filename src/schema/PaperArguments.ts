import { ArgsType, Field } from 'type-graphql'
import { PaperOrder } from './enumerations.js'
import { PageArguments } from './PageArguments.js'
import { PaperFilter } from './PaperFilter.js'

@ArgsType()
export class PaperArguments extends PageArguments {
  @Field(() => PaperFilter, { nullable: true, description: 'Only papers that meet these conditions.' })
  declare filter: PaperFilter | null | undefined

  @Field(() => PaperOrder, { defaultValue: PaperOrder.NEWEST, description: 'Order of the list.' })
  declare orderBy: PaperOrder
}
