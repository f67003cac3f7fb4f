import type { PaperFilter } from '../schema/PaperFilter.js'
import { type Condition, conditions } from './conditions.js'
import { aliasesOf } from './Names.js'
import { periodOf } from './periodOf.js'

/** What leads to the fewest papers comes first. */
const fields = ['method', 'benchmark', 'dataset', 'task', 'idea'] as const

const conditionsOf = (filter: PaperFilter): Condition[] => {
  const found: Condition[] = fields.flatMap((field, index) => {
    const names = filter[field]
    return names ? [{ form: 'names', role: field, aliases: aliasesOf(names, field), spread: index + 1 }] : []
  })
  if (filter.author) {
    const ids = filter.author.map((name) => `author:${name.normalize('NFC').trim().replace(/\s+/g, ' ')}`)
    found.push({ form: 'names', role: 'author', aliases: ids, spread: 0 })
  }
  if (filter.published) found.push({ form: 'period', ...periodOf(filter.published) })
  if (typeof filter.text === 'string') found.push({ form: 'text', text: filter.text.toLowerCase() })
  return found
}

/** What `questions/papers` takes for a filter on papers. */
export const paperConditions = (filter: PaperFilter | null | undefined) => conditions([filter], conditionsOf)
