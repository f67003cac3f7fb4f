import { Field, InputType } from 'type-graphql'
import { Period } from './Period.js'

const names = 'Any known spelling will do, in any letter case; of several names any one will do.'

@InputType({
  description:
    'Conditions on papers. All that are given must hold; `and`, `or` and `not` join them otherwise. A name that nothing has meets no condition.',
})
export class PaperFilter {
  @Field(() => [PaperFilter], { nullable: true, description: 'All of these must hold.' })
  declare and: PaperFilter[] | null | undefined

  @Field(() => [PaperFilter], {
    nullable: true,
    description: 'One of these must hold; none does where the list is empty.',
  })
  declare or: PaperFilter[] | null | undefined

  @Field(() => PaperFilter, { nullable: true, description: 'This must not hold.' })
  declare not: PaperFilter | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: `Introduces this method, uses it or compares itself with it. ${names}`,
  })
  declare method: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `Evaluates on this benchmark. ${names}` })
  declare benchmark: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `Trains on this dataset or releases it. ${names}` })
  declare dataset: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `Addresses this task. ${names}` })
  declare task: string[] | null | undefined

  @Field(() => [String], { nullable: true, description: `Shows this idea, or a narrower one. ${names}` })
  declare idea: string[] | null | undefined

  @Field(() => [String], {
    nullable: true,
    description: 'Written by somebody of this name, spelled as the source has it.',
  })
  declare author: string[] | null | undefined

  @Field(() => Period, { nullable: true, description: 'Published in this time.' })
  declare published: Period | null | undefined

  @Field(() => String, {
    nullable: true,
    description:
      'The title or the abstract has these letters in this order, in any letter case. `search` finds words in any order.',
  })
  declare text: string | null | undefined
}
