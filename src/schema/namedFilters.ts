import { Field, InputType } from 'type-graphql'

const rules = 'All that are given must hold; `and`, `or` and `not` join them otherwise.'
const names = 'Any known spelling will do, in any letter case; of several names any one will do.'
const join = {
  and: { nullable: true, description: 'All of these must hold.' },
  or: { nullable: true, description: 'One of these must hold; none does where the list is empty.' },
  not: { nullable: true, description: 'This must not hold.' },
}

/** What the filters of all things with a name have in common. */
@InputType()
abstract class NamedFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A spelling of its name has these letters in this order, in any letter case.',
  })
  declare name: string | null | undefined
}

@InputType({ description: `Conditions on methods. ${rules}` })
export class MethodFilter extends NamedFilter {
  @Field(() => [MethodFilter], join.and)
  declare and: MethodFilter[] | null | undefined

  @Field(() => [MethodFilter], join.or)
  declare or: MethodFilter[] | null | undefined

  @Field(() => MethodFilter, join.not)
  declare not: MethodFilter | null | undefined

  @Field(() => [String], { nullable: true, description: `Applies this idea, or a narrower one. ${names}` })
  declare idea: string[] | null | undefined
}

@InputType({ description: `Conditions on datasets. ${rules}` })
export class DatasetFilter extends NamedFilter {
  @Field(() => [DatasetFilter], join.and)
  declare and: DatasetFilter[] | null | undefined

  @Field(() => [DatasetFilter], join.or)
  declare or: DatasetFilter[] | null | undefined

  @Field(() => DatasetFilter, join.not)
  declare not: DatasetFilter | null | undefined
}

@InputType({ description: `Conditions on benchmarks. ${rules}` })
export class BenchmarkFilter extends NamedFilter {
  @Field(() => [BenchmarkFilter], join.and)
  declare and: BenchmarkFilter[] | null | undefined

  @Field(() => [BenchmarkFilter], join.or)
  declare or: BenchmarkFilter[] | null | undefined

  @Field(() => BenchmarkFilter, join.not)
  declare not: BenchmarkFilter | null | undefined

  @Field(() => [String], { nullable: true, description: `Built on this dataset. ${names}` })
  declare dataset: string[] | null | undefined
}

@InputType({ description: `Conditions on tasks. ${rules}` })
export class TaskFilter extends NamedFilter {
  @Field(() => [TaskFilter], join.and)
  declare and: TaskFilter[] | null | undefined

  @Field(() => [TaskFilter], join.or)
  declare or: TaskFilter[] | null | undefined

  @Field(() => TaskFilter, join.not)
  declare not: TaskFilter | null | undefined
}

@InputType({ description: `Conditions on metrics. ${rules}` })
export class MetricFilter extends NamedFilter {
  @Field(() => [MetricFilter], join.and)
  declare and: MetricFilter[] | null | undefined

  @Field(() => [MetricFilter], join.or)
  declare or: MetricFilter[] | null | undefined

  @Field(() => MetricFilter, join.not)
  declare not: MetricFilter | null | undefined

  @Field(() => Boolean, { nullable: true, description: 'Whether more is better, as far as Claimgraph knows.' })
  declare higherIsBetter: boolean | null | undefined
}

@InputType({ description: `Conditions on ideas. ${rules}` })
export class IdeaFilter extends NamedFilter {
  @Field(() => [IdeaFilter], join.and)
  declare and: IdeaFilter[] | null | undefined

  @Field(() => [IdeaFilter], join.or)
  declare or: IdeaFilter[] | null | undefined

  @Field(() => IdeaFilter, join.not)
  declare not: IdeaFilter | null | undefined

  @Field(() => [String], { nullable: true, description: `This idea itself, or one that is narrower. ${names}` })
  declare within: string[] | null | undefined
}
