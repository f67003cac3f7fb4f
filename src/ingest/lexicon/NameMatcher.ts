import type { Line, Run } from '../extract/Line.js'
import type { LexiconKind } from './LexiconFile.js'
import { keyStart, lookupKey, startLength } from './slug.js'

/** A spelling to look for and what it stands for. */
export interface NameForm<T> {
  readonly form: string
  readonly kind: LexiconKind
  readonly exactCase: boolean
  readonly value: T
}

/** A spelling that was found: the run of tokens, and everything that the spelling may stand for. */
export interface NameMatch<T> extends Run {
  readonly values: readonly T[]
}

/** Tasks and measures are words of the language: they may stand inside a name and beside one, so each has a layer. */
const layerOf: Readonly<Record<LexiconKind, number>> = { method: 0, dataset: 0, benchmark: 0, task: 1, metric: 2 }
const layers = [0, 1, 2] as const

/** The s of `networks`, and not that of `DeiT-S`. */
const isPlural = /[\p{L}\p{N}]s$/u

const hasCapital = (text: string): boolean => text !== text.toLowerCase()
const isOneWord = (form: string): boolean => !/\s/.test(form)

/** Words of grammar in small letters begin no name. */
const canBegin = ({ classes, tokens }: Line, index: number): boolean => {
  const word = classes[index]
  if (word !== 'function' && word !== 'preposition' && word !== 'conjunction' && word !== 'verb') return true
  return hasCapital(tokens[index]?.text ?? '')
}

/** Whether a form is meant where its letters stand: its letter case says so. */
const isSpelledBy = ({ form, exactCase }: NameForm<unknown>, text: string): boolean => {
  if (exactCase) return text === form || text === `${form}s`
  if (!isOneWord(form) || !hasCapital(form)) return true
  return hasCapital(text) && (isOneWord(text) || /[\d-]/.test(form))
}

/**
 * Finds many names in one pass over the tokens of a line, whatever their hyphens, spaces and plural s. Of two names
 * that begin alike the longer is found. A name of one word that is written with a capital is not found in small letters.
 */
export class NameMatcher<T> {
  readonly #forms = new Map<string, NameForm<T>[]>()
  /** By the first letters of keys the length of the longest, with the s of a plural: no name is looked for further. */
  readonly #longest = new Map<string, number>()

  constructor(forms: Iterable<NameForm<T>>) {
    for (const form of forms) {
      const key = lookupKey(form.form)
      const known = this.#forms.get(key)
      if (known) known.push(form)
      else this.#forms.set(key, [form])
      const start = keyStart(`${key}s`)
      this.#longest.set(start, Math.max(key.length + 1, this.#longest.get(start) ?? 0))
    }
  }

  /** Names, tasks and metrics, each in the order of the line; those of one layer do not overlap. */
  find(line: Line): NameMatch<T>[] {
    const found: NameMatch<T>[][] = layers.map(() => [])
    for (let from = 0; from < line.keys.length; from++) {
      const start = line.starts[from]
      if (!start || (start.length === startLength && !this.#longest.has(start)) || !canBegin(line, from)) continue
      this.#longestAt(line, from).forEach((match, layer) => {
        if (match && from >= (found[layer]?.at(-1)?.to ?? 0)) found[layer]?.push(match)
      })
    }
    return found.flat()
  }

  /** The longest name of each layer that begins at a token. */
  #longestAt(line: Line, from: number): (NameMatch<T> | undefined)[] {
    const best: (NameMatch<T> | undefined)[] = []
    let key = ''
    for (let to = from; to < line.keys.length; to++) {
      const part = line.keys[to]
      if (part === null || part === undefined) break
      if (part === '') continue
      key += part
      if (key.length >= startLength && key.length > (this.#longest.get(keyStart(key)) ?? 0)) break
      const exact = this.#forms.get(key) ?? []
      const plural = key.endsWith('s') ? (this.#forms.get(key.slice(0, -1)) ?? []) : []
      if (exact.length === 0 && plural.length === 0) continue
      const text = line.source.text.slice(line.tokens[from]?.start, line.tokens[to]?.end)
      for (const layer of layers) {
        const ofLayer = ({ kind }: NameForm<T>): boolean => layerOf[kind] === layer
        const forms = exact.some(ofLayer) ? exact : isPlural.test(text) ? plural : []
        const spelled = forms.filter((form) => ofLayer(form) && isSpelledBy(form, text))
        if (spelled.length > 0) best[layer] = { from, to: to + 1, values: spelled.map(({ value }) => value) }
      }
    }
    return best
  }
}
