import clusters from '../rules/wordClusters.json' with { type: 'json' }

/** What of a word does not depend on its place, as numbers that signs are mixed from. */
export interface WordFacts {
  readonly word: number
  readonly shape: number
  readonly start: number
  readonly end3: number
  readonly end4: number
  readonly hasCapital: boolean
  readonly length: number
  /** Clusters of words that papers use alike, from 1; 0 for a word that is in none. */
  readonly coarse: number
  readonly fine: number
}

const prime = 0x01000193

/** 32-bit FNV-1a of a text. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime)
  return hash | 0
}

/** `Xx` for a word with a capital, `x` for one without, else its runs of capitals, small letters and digits: `xX`, `X-dX`. */
const shapeOf = (text: string): string => {
  if (/^[a-z]+$/.test(text)) return 'x'
  if (/^[A-Z][a-z]+$/.test(text)) return 'Xx'
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 8)
}

/** A word in small letters, the digits of a number all alike. */
export const plainForm = (lower: string): string => (/^\d/.test(lower) ? lower.replace(/\d/g, '0') : lower)

/** Cluster by word, as `npm run learn` finds them. */
const clusterByWord: ReadonlyMap<string, number> = new Map(Object.entries(clusters.words))

/** How many words are kept: papers repeat the words of the field, and names that one paper coins need not stay. */
const mostWords = 30_000
const factsByText = new Map<string, WordFacts>()

/** What is known of a word by itself. `lower` is the word in small letters. */
export const factsOf = (text: string, lower: string): WordFacts => {
  const known = factsByText.get(text)
  if (known) return known
  const plain = plainForm(lower)
  const fine = clusterByWord.get(plain)
  const facts = {
    word: hashOf(plain),
    shape: hashOf(shapeOf(text)),
    start: hashOf(lower.slice(0, 4)),
    end3: hashOf(lower.slice(-3)),
    end4: hashOf(lower.slice(-4)),
    hasCapital: lower !== text,
    length: text.length,
    coarse: fine === undefined ? 0 : (clusters.coarse[fine] ?? 0) + 1,
    fine: fine === undefined ? 0 : fine + 1,
  }
  if (factsByText.size >= mostWords) factsByText.clear()
  factsByText.set(text, facts)
  return facts
}

/** The place before the first word of a line and behind the last. */
export const noWord: WordFacts = {
  word: 1,
  shape: 2,
  start: 3,
  end3: 4,
  end4: 5,
  hasCapital: false,
  length: 0,
  coarse: 0,
  fine: 0,
}

/** What stands for the verb before the first. */
export const noVerb: WordFacts = { ...noWord, word: 0 }
