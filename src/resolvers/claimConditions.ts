import type { ClaimFilter } from '../schema/ClaimFilter.js'
import { ClaimType, Direction, GainUnit, Polarity } from '../schema/enumerations.js'
import { type Condition, conditions } from './conditions.js'
import { aliasesOf } from './Names.js'
import { periodOf } from './periodOf.js'

const vocabularies = {
  types: Object.values(ClaimType),
  directions: Object.values(Direction),
  polarities: Object.values(Polarity),
  units: [...Object.values(GainUnit), ''],
}

/** How a claim is tied to what a field names, and as what that is looked up; what leads to the fewest claims comes first. */
const fields = [
  { field: 'method', role: 'SUBJECT', labels: ['method'] },
  { field: 'baseline', role: 'BASELINE', labels: ['method'] },
  { field: 'benchmark', role: 'ON', labels: ['benchmark'] },
  { field: 'dataset', role: 'ON', labels: ['dataset', 'benchmark'] },
  { field: 'task', role: 'FOR', labels: ['task'] },
  { field: 'idea', role: 'SUBJECT', labels: ['idea'] },
  { field: 'metric', role: 'MEASURED_BY', labels: ['metric'] },
] as const

const conditionsOf = (filter: ClaimFilter): Condition[] => {
  const found: Condition[] = fields.flatMap(({ field, role, labels }, index) => {
    const names = filter[field]
    return names ? [{ form: 'names', role, aliases: aliasesOf(names, ...labels), spread: index + 1 }] : []
  })
  if (filter.paper) found.push({ form: 'names', role: 'STATES', aliases: filter.paper, spread: 0 })
  if (filter.type) found.push({ form: 'values', property: 'types', values: filter.type })
  if (filter.direction) found.push({ form: 'values', property: 'directions', values: filter.direction })
  if (filter.polarity) found.push({ form: 'values', property: 'polarities', values: filter.polarity })
  if (filter.gain) {
    const { unit, minimum } = filter.gain
    found.push({ form: 'values', property: 'units', values: [unit] })
    if (typeof minimum === 'number') found.push({ form: 'minimum', property: 'gain', minimum })
  }
  if (typeof filter.minimumConfidence === 'number')
    found.push({ form: 'minimum', property: 'confidence', minimum: filter.minimumConfidence })
  if (filter.published) found.push({ form: 'period', ...periodOf(filter.published) })
  if (typeof filter.text === 'string') found.push({ form: 'text', text: filter.text.toLowerCase() })
  return found
}

/** What `questions/claims` takes for filters on claims that must all hold. */
export const claimConditions = (filters: readonly (ClaimFilter | null | undefined)[]) => {
  const found = conditions(filters, conditionsOf, vocabularies)
  return { ...found, isNamed: found.names.length > 0 }
}
