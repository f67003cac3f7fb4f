import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'
import { greatestPage } from './PageArguments.js'

/** How much of a list that is given whole, without cursors. */
@ArgsType()
export class ListArguments {
  @Field(() => GraphQLPositiveInt, {
    defaultValue: 20,
    description: `Greatest number of items to give, at most ${greatestPage}.`,
  })
  declare first: number
}
