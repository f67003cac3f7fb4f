import {
  alsoNouns,
  conjunctions,
  functionWords,
  irregularParticiples,
  notAdverbs,
  prepositions,
  verbalGerunds,
  verbs,
} from '../rules/wordClasses.js'
import type { Token } from './Analysis.js'
import type { Run } from './Line.js'

/** Forms in -ed that, after a noun, are the verb of the sentence: "the model achieved ...". */
const pastVerbs =
  /^(?:achiev|outperform|show|improv|reduc|demonstrat|obtain|yield|introduc|propos|us|appli|develop|present|evaluat|compar|found|report|reveal|perform|increas|surpass|remain|test|examin|explor|analyz|base|call|nam|term|dubb|denot)(?:ed|d)$/

/** What a word can do in a phrase. `noun` is every word that no list claims: names are words that nobody has listed. */
export type WordClass =
  'noun' | 'participle' | 'verb' | 'gerund' | 'adverb' | 'preposition' | 'conjunction' | 'function' | 'number' | 'sign'

const plainWord = /^[A-Z]?[a-z]+$/

/** The class of every word of the lists; of a word in two lists that of the later one here. */
const listed: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      [verbalGerunds, 'gerund'],
      [verbs, 'verb'],
      [functionWords, 'function'],
      [prepositions, 'preposition'],
      [conjunctions, 'conjunction'],
    ] as const
  ).flatMap(([list, wordClass]) => [...list].map((word) => [word, wordClass] as const)),
)

/** `compensates` by the list's `compensate`: rare verbs stand in the list in one form. */
const isThirdPerson = (lower: string): boolean =>
  lower.endsWith('s') &&
  !alsoNouns.has(lower) &&
  (verbs.has(lower.slice(0, -1)) ||
    (lower.endsWith('es') && verbs.has(lower.slice(0, -2))) ||
    verbs.has(lower.replace(/ies$/, 'y')))

export const wordClass = ({ text, lower }: Token): WordClass => {
  if (!plainWord.test(text)) {
    if (!/[\p{L}\p{N}]/u.test(text)) return text === '&' ? 'conjunction' : 'sign'
    if (text === "'s") return 'sign'
    if (/^[\d.,]+$/.test(text)) return 'number'
    if (/\p{L}\p{Lu}|\p{L}\p{N}/u.test(text)) return 'noun'
  }
  const known = listed.get(lower)
  if (known !== undefined) return known
  if (isThirdPerson(lower)) return 'verb'
  if (lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower)) return 'adverb'
  if ((lower.endsWith('ed') && lower.length > 4 && !lower.endsWith('eed')) || irregularParticiples.has(lower))
    return lower.includes('-') ? 'noun' : 'participle'
  return 'noun'
}

/**
 * Noun phrases without determiners and adverbs: runs of nouns, adjectives, numbers and participles that stand before
 * a noun. Prepositions and conjunctions end a phrase.
 */
export const nounPhrases = (tokens: readonly Token[], classes: readonly WordClass[]): Run[] => {
  const phrases: Run[] = []
  let from = -1
  let hasNoun = false
  const close = (end: number): void => {
    let to = end
    while (to > from && classes[to - 1] !== 'noun' && classes[to - 1] !== 'number') to--
    if (from >= 0 && hasNoun && to > from) phrases.push({ from, to })
    from = -1
    hasNoun = false
  }
  classes.forEach((wordClass, index) => {
    const isModifier =
      wordClass === 'participle' &&
      (!hasNoun || (classes[index + 1] === 'noun' && !pastVerbs.test(tokens[index]?.lower ?? '')))
    const isPart = wordClass === 'noun' || wordClass === 'number' || isModifier
    if (!isPart) {
      close(index)
      return
    }
    if (from < 0) from = index
    if (wordClass === 'noun') hasNoun = true
  })
  close(classes.length)
  return phrases
}
