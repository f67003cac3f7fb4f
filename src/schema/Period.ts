import { Field, InputType } from 'type-graphql'
import { PartialDate } from './PartialDate.js'

@InputType({
  description:
    'A time, ends included. A paper that is dated by its month or year alone lies in it only if all of that month or year does; an undated one never does.',
})
export class Period {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Not before this day, or the beginning of this month or year.',
  })
  declare from: string | null | undefined

  @Field(() => PartialDate, { nullable: true, description: 'Not after this day, or the end of this month or year.' })
  declare to: string | null | undefined
}
