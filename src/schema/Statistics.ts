import { GraphQLNonNegativeInt } from 'graphql-scalars'
import { Field, Float, ObjectType } from 'type-graphql'
import { ClaimType, NodeType } from './enumerations.js'

@ObjectType({ description: 'How many things of one type the graph holds.' })
export class NodeCount {
  @Field(() => NodeType, { description: 'The type.' })
  declare type: NodeType

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of things of this type.' })
  declare count: number
}

@ObjectType({ description: 'How many claims there are of one type.' })
export class ClaimTypeCount {
  @Field(() => ClaimType, { description: 'The type.' })
  declare type: ClaimType

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of claims of this type.' })
  declare count: number
}

@ObjectType({ description: 'How many claims have a confidence in one range.' })
export class ConfidenceCount {
  @Field(() => Float, { description: 'Least confidence of the range.' })
  declare from: number

  @Field(() => Float, { description: 'End of the range: the confidence is less, or 1 in the last range.' })
  declare to: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of claims with such a confidence.' })
  declare count: number
}

@ObjectType({ description: 'What the graph holds, in numbers.' })
export class Statistics {}
