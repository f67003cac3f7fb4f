import type { Analysis, EntityKind } from '../extract/Analysis.js'
import { spellingKey } from '../extract/spellingKey.js'

const separators = /[\s_‐-―-]+/u

/** What finds a name in a text, whatever its spaces, hyphens and plural s; null for a name without letter and digit. */
const patternOf = (name: string, flags: string): RegExp | null => {
  const parts = name.split(separators).filter((part) => part !== '')
  if (!parts.some((part) => /[\p{L}\p{N}]/u.test(part))) return null
  const spelling = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\s_‐-―-]*')
  return new RegExp(`(?<![\\p{L}\\p{N}])${spelling}s?(?![\\p{L}\\p{N}])`, flags)
}

/** How a paper calls things: what the rules found in it under some spelling, else the characters of its text. */
export class NamesInText {
  readonly #texts: readonly string[]
  readonly #known: ReadonlyMap<string, string>

  constructor({ title, abstract, entities }: Pick<Analysis, 'title' | 'abstract' | 'entities'>) {
    this.#texts = [title.text, abstract.text, title.original, abstract.original]
    this.#known = new Map(
      entities.flatMap(({ kind, name, aliases, surface }) =>
        [surface, ...aliases, name].map((form): [string, string] => [`${kind} ${spellingKey(form)}`, name]),
      ),
    )
  }

  /** The paper's name for what one of these kinds is called by a spelling; null where title and abstract do not have it. */
  find(spelling: string, ...kinds: readonly EntityKind[]): string | null {
    const key = spellingKey(spelling)
    for (const kind of kinds) {
      const known = this.#known.get(`${kind} ${key}`)
      if (known !== undefined) return known
    }
    // As it is written first, then in any letter case.
    for (const flags of ['u', 'iu'])
      for (const text of this.#texts) {
        const [found] = patternOf(spelling, flags)?.exec(text) ?? []
        if (found !== undefined) return found.replace(/\s+/g, ' ')
      }
    return null
  }
}
