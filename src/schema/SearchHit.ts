import { Field, ObjectType } from 'type-graphql'
import { Node } from './Node.js'

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  declare node: Node
}
