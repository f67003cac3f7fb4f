import { ArgsType, type ClassType, Field } from 'type-graphql'
import { NameOrder } from './enumerations.js'
import { BenchmarkFilter, DatasetFilter, IdeaFilter, MethodFilter, MetricFilter, TaskFilter } from './namedFilters.js'
import { PageArguments } from './PageArguments.js'

/** The arguments of a list of things with a name, whose filter is of that class. */
const namedArguments = <Filter extends object>(things: string, filter: () => ClassType<Filter>) => {
  @ArgsType()
  class NamedArguments extends PageArguments {
    @Field(filter, { nullable: true, description: `Only ${things} that meet these conditions.` })
    declare filter: Filter | null | undefined

    @Field(() => NameOrder, { defaultValue: NameOrder.NAME, description: 'Order of the list.' })
    declare orderBy: NameOrder
  }
  return NamedArguments
}

export const MethodArguments = namedArguments('methods', () => MethodFilter)
export const DatasetArguments = namedArguments('datasets', () => DatasetFilter)
export const BenchmarkArguments = namedArguments('benchmarks', () => BenchmarkFilter)
export const TaskArguments = namedArguments('tasks', () => TaskFilter)
export const MetricArguments = namedArguments('metrics', () => MetricFilter)
export const IdeaArguments = namedArguments('ideas', () => IdeaFilter)
