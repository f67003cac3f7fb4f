import { ArgsType, Field } from 'type-graphql'
import { ClaimGrouping } from './enumerations.js'
import { ListArguments } from './ListArguments.js'

@ArgsType()
export class AggregateArguments extends ListArguments {
  @Field(() => ClaimGrouping, { description: 'What those of one group have in common.' })
  declare by: ClaimGrouping
}
