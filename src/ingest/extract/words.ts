import { functionWords, praise } from '../rules/wordClasses.js'
import type { Token } from './Analysis.js'
import type { Run } from './Line.js'

/** A word that no dictionary has: capitals or digits among its letters (`ParetoDA`, `LLaMA2-7B`, `XSum`, `GLUE`). */
export const isCoined = (text: string): boolean =>
  /\p{L}/u.test(text) && /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[-.]?\d|\d\p{L}/u.test(text)

export const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The run without words of praise, adverbs and articles at its beginning. */
export const withoutPraise = (tokens: readonly Token[], { from, to }: Run): Run => {
  let start = from
  while (start < to - 1) {
    const lower = tokens[start]?.lower ?? ''
    if (!praise.has(lower) && !functionWords.has(lower) && !(lower.endsWith('ly') && lower.length > 4)) break
    start++
  }
  return { from: start, to }
}
