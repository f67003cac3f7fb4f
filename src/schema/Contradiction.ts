import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { Benchmark } from './Benchmark.js'
import { connectionOf } from './connection.js'
import { ContradictionKind } from './enumerations.js'
import { Metric } from './Metric.js'
import { PageArguments } from './PageArguments.js'

const spelling = 'Any known spelling will do, in any letter case.'

@ArgsType()
export class ContradictionArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: `About this method, on either side. ${spelling}` })
  declare method: string | null | undefined

  @Field(() => String, { nullable: true, description: `On this benchmark. ${spelling}` })
  declare benchmark: string | null | undefined

  @Field(() => String, { nullable: true, description: `Measured by this metric. ${spelling}` })
  declare metric: string | null | undefined

  @Field(() => ContradictionKind, { nullable: true, description: 'Only contradictions of this kind.' })
  declare kind: ContradictionKind | null | undefined

  @Field(() => Boolean, {
    nullable: true,
    description:
      'False: only where different papers disagree. True: only where one paper says it all, which mostly tells of different settings.',
  })
  declare isWithinOnePaper: boolean | null | undefined
}

@ObjectType({ description: 'What is claimed of two methods in one direction.' })
export class ContradictionSide {
  @Field(() => GraphQLPositiveInt, { description: 'Number of claims that say so.' })
  declare claimCount: number
}

@ObjectType({
  description:
    'Claims about two methods on one benchmark and metric that do not go together. Claims that name no benchmark or no metric contradict nothing.',
})
export class Contradiction {
  @Field(() => ContradictionKind, { description: 'How they contradict each other.' })
  declare kind: ContradictionKind

  @Field(() => Benchmark, { description: 'What all of the claims were evaluated on.' })
  declare benchmark: Benchmark

  @Field(() => Metric, { description: 'What all of them measure.' })
  declare metric: Metric

  @Field(() => GraphQLPositiveInt, { description: 'Number of papers that make the claims.' })
  declare paperCount: number

  @Field(() => Boolean, {
    description:
      'Whether one paper says it all. Then the claims mostly tell of different settings, which the sentences may name.',
  })
  declare isWithinOnePaper: boolean

  @Field(() => [ContradictionSide], {
    description: 'Both directions where each is claimed to beat the other; the one direction where gains differ.',
  })
  declare sides: ContradictionSide[]
}

export const ContradictionConnection = connectionOf('Contradiction', 'contradictions', () => Contradiction)
