import type {
  BenchmarkFilter,
  DatasetFilter,
  IdeaFilter,
  MethodFilter,
  MetricFilter,
  TaskFilter,
} from '../schema/namedFilters.js'
import { type Condition, conditions } from './conditions.js'
import { aliasesOf } from './Names.js'

/** Filters of all things with a name: each noun has some of these fields. */
export type NamedFilter = DatasetFilter &
  TaskFilter &
  Partial<Pick<MethodFilter, 'idea'>> &
  Partial<Pick<BenchmarkFilter, 'dataset'>> &
  Partial<Pick<IdeaFilter, 'within'>> &
  Partial<Pick<MetricFilter, 'higherIsBetter'>>

const conditionsOf = ({ name, idea, dataset, within, higherIsBetter }: NamedFilter): Condition[] => {
  const found: Condition[] = []
  if (typeof name === 'string') found.push({ form: 'text', text: name.toLowerCase() })
  for (const [label, names] of [
    ['idea', idea ?? within],
    ['dataset', dataset],
  ] as const)
    if (names) found.push({ form: 'names', role: '', aliases: aliasesOf(names, label), spread: 0 })
  if (typeof higherIsBetter === 'boolean')
    found.push({ form: 'values', property: 'senses', values: [String(higherIsBetter)] })
  return found
}

/** What the statements of things with a name take for a filter on them. */
export const namedConditions = (filter: NamedFilter | null | undefined) => {
  const { alternatives, takesAll, names } = conditions([filter], conditionsOf, { senses: ['true', 'false', ''] })
  return { alternatives, takesAll, names }
}
