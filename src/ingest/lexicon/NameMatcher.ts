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

/** The s of `networks`, and not that of `DeiT-S`. */
const isPlural = /[\p{L}\p{N}]s$/u

const firstLetters = 4

const hasCapital = (text: string): boolean => text !== text.toLowerCase()
const isOneWord = (form: string): boolean => !/\s/.test(form)

/** Words of grammar in small letters begin no name. */
const canBegin = ({ keys, classes, tokens }: Line, index: number): boolean => {
  const word = classes[index]
  if (keys[index] === null || keys[index] === '') return false
  if (word !== 'function' && word !== 'preposition' && word !== 'conjunction' && word !== 'verb') return true
  return hasCapital(tokens[index]?.text ?? '')
}

/**
 * Finds many names in one pass over the tokens of a line, whatever their hyphens, spaces and plural s. Of two names
 * that begin alike the longer is found. A name of one word that is written with a capital is not found in small letters.
 */
export class NameMatcher<T> {
  readonly #forms = new Map<string, NameForm<T>[]>()
  /** By the first letters of keys the length of the longest: no name is looked for further. */
  readonly #longest = new Map<string, number>()

  constructor(forms: Iterable<NameForm<T>>) {
    for (const form of forms) {
      const key = lookupKey(form.form)
      const known = this.#forms.get(key)
      if (known) known.push(form)
      else this.#forms.set(key, [form])
      const start = key.slice(0, firstLetters)
      this.#longest.set(start, Math.max(key.length, this.#longest.get(start) ?? 0))
    }
  }

  /** Names in the order of the line; they do not overlap. */
  find(line: Line): NameMatch<T>[] {
    const found: NameMatch<T>[] = []
    for (let from = 0; from < line.keys.length; from++) {
      if (!canBegin(line, from)) continue
      const match = this.#longestAt(line, from)
      if (!match) continue
      found.push(match)
      from = match.to - 1
    }
    return found
  }

  #longestAt(line: Line, from: number): NameMatch<T> | null {
    let best: NameMatch<T> | null = null
    let key = ''
    for (let to = from; to < line.keys.length; to++) {
      const part = line.keys[to]
      if (part === null || part === undefined) break
      if (part === '') continue
      key += part
      // The plural s is one letter more than the longest key; a shorter key may still begin any.
      const longest = key.length < firstLetters ? Infinity : this.#longest.get(key.slice(0, firstLetters))
      if (longest === undefined || key.length > longest + 1) break
      const values = this.#standingFor(key, line, from, to + 1)
      if (values.length > 0) best = { from, to: to + 1, values }
    }
    return best
  }

  #standingFor(key: string, line: Line, from: number, to: number): readonly T[] {
    const exact = this.#forms.get(key)
    const forms = exact ?? (key.endsWith('s') ? this.#forms.get(key.slice(0, -1)) : undefined)
    if (!forms) return []
    const text = line.source.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end)
    if (!exact && !isPlural.test(text)) return []
    return forms
      .filter(({ form, exactCase }) => {
        if (exactCase) return text === form || text === `${form}s`
        if (!isOneWord(form) || !hasCapital(form)) return true
        return hasCapital(text) && (isOneWord(text) || /[\d-]/.test(form))
      })
      .map(({ value }) => value)
  }
}
