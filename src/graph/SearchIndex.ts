import { setImmediate } from 'node:timers/promises'
import { isWithinDistance } from './isWithinDistance.js'
import type { SearchableLabel, SearchHit } from './GraphStore.js'
import { type SearchTerm, type SearchWord, wordsOf } from './searchTerms.js'

/** What can be searched in one node: a row of `search/searchable-texts`. */
export interface SearchableText {
  readonly id: string
  readonly label: SearchableLabel
  readonly name: string
  readonly aliases: readonly string[]
  readonly text: string
}

/** Texts that are indexed between two looks at what else there is to do. */
const textsAtOnce = 500

/** How much a word counts that begins with what is searched for, or differs from it by typing errors. */
const weights = { prefix: 0.4, typingErrors: 0.2 }

/** Constants of BM25: how soon repetition stops to count, and how much the length of a text does. */
const saturation = 1.2
const lengthShare = 0.7

/** The words of one field of all texts. A text is its number in the order of the index. */
class Field {
  /** For each word the texts that have it, each followed by how often. */
  private readonly occurrences = new Map<string, number[]>()
  private readonly lengths: number[] = []
  private totalLength = 0

  constructor(
    private readonly boost: number,
    private readonly allowsTypingErrors: boolean,
  ) {}

  /** Takes the content of the next text. */
  add(content: string): void {
    const text = this.lengths.length
    const words = wordsOf(content)
    this.lengths.push(words.length)
    this.totalLength += words.length
    for (const word of words) {
      const found = this.occurrences.get(word)
      if (found === undefined) this.occurrences.set(word, [text, 1])
      else if (found[found.length - 2] === text) found[found.length - 1] = (found[found.length - 1] ?? 0) + 1
      else found.push(text, 1)
    }
  }

  /** Adds to the score of each text what it has of a word. */
  score({ text, isPrefix, typingErrors }: SearchWord, scores: Float64Array): void {
    this.scoreExactly(text, 1, scores)
    const errors = this.allowsTypingErrors ? typingErrors : 0
    if (!isPrefix && errors === 0) return
    for (const word of this.occurrences.keys()) {
      if (word === text) continue
      if (isPrefix && word.startsWith(text)) this.scoreExactly(word, weights.prefix, scores)
      else if (errors > 0 && isWithinDistance(word, text, errors)) this.scoreExactly(word, weights.typingErrors, scores)
    }
  }

  /** The word's BM25. */
  private scoreExactly(word: string, weight: number, scores: Float64Array): void {
    const found = this.occurrences.get(word)
    if (found === undefined) return
    const texts = this.lengths.length
    const averageLength = this.totalLength / texts
    const rarity = Math.log(1 + (texts - found.length / 2 + 0.5) / (found.length / 2 + 0.5))
    for (let index = 0; index < found.length; index += 2) {
      const text = found[index] ?? 0
      const count = found[index + 1] ?? 0
      const length = 1 - lengthShare + lengthShare * ((this.lengths[text] ?? 0) / averageLength)
      const frequency = (count * (saturation + 1)) / (count + saturation * length)
      scores[text] = (scores[text] ?? 0) + this.boost * weight * rarity * frequency
    }
  }
}

/** The search of the embedded store, in memory. It matches as Neo4j's full-text index does for the same words. */
export class SearchIndex {
  private readonly nodes: { readonly id: string; readonly label: SearchableLabel }[] = []
  private readonly names = new Field(8, true)
  private readonly aliases = new Field(6, true)
  private readonly texts = new Field(1, false)

  private constructor() {}

  /** Indexes the texts, giving way to other work now and then. */
  static async over(texts: readonly SearchableText[]): Promise<SearchIndex> {
    const index = new SearchIndex()
    for (const text of texts) {
      index.add(text)
      if (index.nodes.length % textsAtOnce === 0) await setImmediate()
    }
    return index
  }

  /** The best hits first, each with all the words; equally good ones by id. */
  search(terms: readonly SearchTerm[], labels: readonly SearchableLabel[], limit: number): SearchHit[] {
    const [first, ...others] = terms.flatMap(({ words }) => words)
    if (first === undefined) return []
    const totals = this.scoresOf(first)
    for (const word of others) {
      const scores = this.scoresOf(word)
      let isAnyLeft = false
      for (const [text, total] of totals.entries()) {
        const score = scores[text] ?? 0
        totals[text] = total > 0 && score > 0 ? total + score : 0
        isAnyLeft ||= total > 0 && score > 0
      }
      if (!isAnyLeft) return []
    }
    return this.nodes
      .flatMap(({ id, label }, text) => {
        const score = totals[text] ?? 0
        return score > 0 && labels.includes(label) ? [{ id, label, score }] : []
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
  }

  private add({ id, label, name, aliases, text }: SearchableText): void {
    this.nodes.push({ id, label })
    this.names.add(name)
    this.aliases.add(aliases.join(' '))
    this.texts.add(text)
  }

  private scoresOf(word: SearchWord): Float64Array {
    const scores = new Float64Array(this.nodes.length)
    for (const field of [this.names, this.aliases, this.texts]) field.score(word, scores)
    return scores
  }
}
