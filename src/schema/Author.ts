import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'Somebody who wrote a paper, where the source names them. People are told apart by name only.',
})
export class Author {
  @Field(() => String, { description: 'Name as the source gives it.' })
  declare name: string
}
