import { Field, ObjectType } from 'type-graphql'
import { MethodRole } from './enumerations.js'
import { Method } from './Method.js'

@ObjectType({ description: 'A method as one paper deals with it.' })
export class PaperMethod {
  @Field(() => Method, { description: 'The method.' })
  declare method: Method

  @Field(() => MethodRole, { description: 'What the paper does with it.' })
  declare role: MethodRole

  @Field(() => String, { description: 'What the paper calls it.' })
  declare surface: string
}
