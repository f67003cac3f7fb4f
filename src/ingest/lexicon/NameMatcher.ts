import type { Line, Run } from '../extract/Line.js'
import { lookupKey } from './slug.js'

/** A spelling to look for and what it stands for. */
export interface NameForm<T> {
  readonly form: string
  readonly exactCase: boolean
  readonly value: T
}

/** A spelling that was found: the run of tokens, and everything that the spelling may stand for. */
export interface NameMatch<T> extends Run {
  readonly values: readonly T[]
}

const plainWord = /^[a-z]+$/
const inName = /[\p{L}\p{N}]/u
const joining = /^[/*&:+-]$/

/** The part that a token adds to the key of a name; null for a sign that no name goes across. */
const tokenKey = (text: string, lower: string): string | null => {
  if (plainWord.test(lower)) return lower
  if (inName.test(text)) return lookupKey(text)
  return joining.test(text) ? (text === '*' ? 'star' : text === '&' ? 'and' : '') : null
}

const hasCapital = (text: string): boolean => text !== text.toLowerCase()
const isOneWord = (form: string): boolean => !/\s/.test(form)

/**
 * Finds many names in one pass over the tokens of a line, whatever their hyphens, spaces and plural s. Of two names
 * that begin alike the longer is found. A name of one word that is written with a capital is not found in small letters.
 */
export class NameMatcher<T> {
  readonly #forms = new Map<string, NameForm<T>[]>()
  #longestKey = 0

  constructor(forms: Iterable<NameForm<T>>) {
    for (const form of forms) {
      const key = lookupKey(form.form)
      const known = this.#forms.get(key)
      if (known) known.push(form)
      else this.#forms.set(key, [form])
      this.#longestKey = Math.max(this.#longestKey, key.length)
    }
  }

  /** Names in the order of the line; they do not overlap. */
  find(line: Line): NameMatch<T>[] {
    const found: NameMatch<T>[] = []
    const keys = line.tokens.map(({ text, lower }) => tokenKey(text, lower))
    for (let from = 0; from < keys.length; from++) {
      const match = this.#longestAt(line, keys, from)
      if (!match) continue
      found.push(match)
      from = match.to - 1
    }
    return found
  }

  #longestAt(line: Line, keys: readonly (string | null)[], from: number): NameMatch<T> | null {
    if (keys[from] === '') return null
    let best: NameMatch<T> | null = null
    let key = ''
    for (let to = from; to < keys.length; to++) {
      const part = keys[to]
      if (part === null || part === undefined || (key += part).length > this.#longestKey + 1) break
      if (part === '') continue
      const values = this.#standingFor(key, line, from, to + 1)
      if (values.length > 0) best = { from, to: to + 1, values }
    }
    return best
  }

  #standingFor(key: string, line: Line, from: number, to: number): T[] {
    const forms = this.#forms.get(key) ?? (key.endsWith('s') ? this.#forms.get(key.slice(0, -1)) : undefined)
    if (!forms) return []
    const text = line.source.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end)
    return forms
      .filter(({ form, exactCase }) =>
        exactCase ? text === form || text === `${form}s` : !isOneWord(form) || !hasCapital(form) || hasCapital(text),
      )
      .map(({ value }) => value)
  }
}
