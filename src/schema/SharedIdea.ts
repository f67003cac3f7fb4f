import { GraphQLPositiveInt } from 'graphql-scalars'
import { Field, Float, ObjectType } from 'type-graphql'
import { Method } from './Method.js'

@ObjectType({
  description:
    'An idea that methods share: each applies it, or a narrower one. An idea that is broader than another one that they share is left out.',
})
export class SharedIdea {
  @Field(() => GraphQLPositiveInt, { description: 'Number of methods in the whole graph that apply it.' })
  declare methodCount: number

  @Field(() => Float, {
    description:
      'How rare it is: the natural logarithm of the number of all methods over the number that apply it (inverse document frequency, Spärck Jones 1972).',
  })
  declare weight: number
}

@ObjectType({ description: 'A method that shares ideas with another.' })
export class SimilarMethod {
  @Field(() => Method, { description: 'The method.' })
  declare method: Method

  @Field(() => Float, {
    description: 'Sum of the weights of the ideas that they share: few rare ideas count as much as many common ones.',
  })
  declare score: number

  @Field(() => [SharedIdea], { description: 'The ideas that they share.' })
  declare sharedIdeas: SharedIdea[]
}
