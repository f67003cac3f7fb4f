/** The last word of a phrase, in small letters; of a word with hyphens the last part. */
export const lastWord = (phrase: string): string => phrase.toLowerCase().split(/[\s-]/).at(-1) ?? ''

/** A word that no dictionary has: capitals or digits among its letters (`ParetoDA`, `LLaMA2-7B`, `XSum`, `GLUE`). */
export const isCoined = (text: string): boolean =>
  /\p{L}/u.test(text) && /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[-.]?\d|\d\p{L}/u.test(text)

export const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text)
