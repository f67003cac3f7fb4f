import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'
import { ListArguments } from './ListArguments.js'
import { greatestPage } from './PageArguments.js'

/** How much of the evidence that stands behind one thing of a list. */
@ArgsType()
export class EvidenceArguments extends ListArguments {
  @Field(() => GraphQLPositiveInt, {
    defaultValue: 5,
    description: `Greatest number of items to give, at most ${greatestPage}.`,
  })
  declare first: number
}
