import { nameKey } from './nameKey.js'
import { sortedSet } from './sortedSet.js'

/** An `Alias` node of an entity, with the spellings that it stands for. */
export interface AliasKey {
  /** `alias:<label>:<key>`, e.g. `alias:method:lora`. */
  readonly id: string
  readonly key: string
  readonly spellings: readonly string[]
}

/** One alias per key of the spellings. A spelling without letters and digits cannot be looked up and has none. */
export const aliasKeys = (label: string, spellings: readonly string[]): AliasKey[] => {
  const byKey = new Map<string, string[]>()
  for (const spelling of spellings) {
    const key = nameKey(spelling)
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), spelling])
  }
  return [...byKey].map(([key, same]) => ({
    id: `alias:${label.toLowerCase()}:${key}`,
    key,
    spellings: sortedSet(same),
  }))
}
