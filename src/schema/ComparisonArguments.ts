import { ArgsType, Field } from 'type-graphql'
import { ClaimArguments } from './ClaimArguments.js'

const short = (field: string): string =>
  `Short for \`filter: { ${field}: ... }\`, and must hold besides the filter. Any known spelling will do, in any letter case.`

@ArgsType()
export class ComparisonArguments extends ClaimArguments {
  @Field(() => String, { nullable: true, description: `Evaluated on this benchmark. ${short('benchmark')}` })
  declare benchmark: string | null | undefined

  @Field(() => String, {
    nullable: true,
    description: `Evaluated on this dataset, or on a benchmark that is built on it. ${short('dataset')}`,
  })
  declare dataset: string | null | undefined

  @Field(() => String, { nullable: true, description: `This method is beaten. ${short('baseline')}` })
  declare baseline: string | null | undefined

  @Field(() => String, { nullable: true, description: `This method wins. ${short('method')}` })
  declare method: string | null | undefined

  @Field(() => String, { nullable: true, description: `Measured by this metric. ${short('metric')}` })
  declare metric: string | null | undefined

  @Field(() => String, { nullable: true, description: `About this task. ${short('task')}` })
  declare task: string | null | undefined

  @Field(() => String, {
    nullable: true,
    description: `The winner applies this idea, or a narrower one. ${short('idea')}`,
  })
  declare idea: string | null | undefined
}
