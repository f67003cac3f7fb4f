import { GraphQLNonNegativeInt, GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { ListArguments } from './ListArguments.js'
import { Method } from './Method.js'

/** The greatest number of steps of a chain that one request may ask for; `improvement-links.cypher` walks no further. */
export const greatestPathLength = 6

@ArgsType()
export class ImprovementPathArguments extends ListArguments {
  @Field(() => String, { description: 'The method that is beaten first. Any known spelling will do.' })
  declare from: string

  @Field(() => String, { description: 'The method that the chain leads to. Any known spelling will do.' })
  declare to: string

  @Field(() => String, {
    nullable: true,
    description:
      'Only claims that were evaluated on this benchmark, in any known spelling; without it, on any or none.',
  })
  declare benchmark: string | null | undefined

  @Field(() => GraphQLPositiveInt, {
    defaultValue: 4,
    description: `Greatest number of steps in a chain, at most ${greatestPathLength}.`,
  })
  declare maxLength: number
}

@ObjectType({ description: 'One step of a chain: a method that beats another, and who says so.' })
export class ImprovementStep {
  @Field(() => Method, { description: 'The method that is beaten.' })
  declare loser: Method

  @Field(() => Method, { description: 'The method that beats it.' })
  declare winner: Method

  @Field(() => GraphQLPositiveInt, { description: 'Number of claims that say so.' })
  declare claimCount: number
}

@ObjectType({
  description:
    'A chain of claims, each that a method beats the one before. Over different benchmarks or metrics it is no proof that its last method beats its first.',
})
export class ImprovementPath {
  @Field(() => GraphQLNonNegativeInt, { description: 'Number of steps.' })
  declare length: number

  @Field(() => [ImprovementStep], { description: 'The steps, from the method that is beaten first.' })
  declare steps: ImprovementStep[]
}
