/** Signs that tell names apart (`LoRA+` is not `LoRA`), with the word that stands for them in an identifier. */
const signWords: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/\*/g, ' star '],
  [/&/g, ' and '],
  [/(?<=[\p{L}\p{N}])[-−](?=$|\s)/gu, ' minus '],
]

/**
 * The readable part of an entity's identifier: lower case, without accents, words joined by hyphens, letters of every
 * script kept. A number at the end of a word stands apart, so that `LLaMA2-7B` and `Llama-2 7B` have one slug.
 * Never empty: a name of nothing but signs becomes the code points of its characters.
 * Promises `slug(slug(text)) === slug(text)`.
 */
export const slug = (text: string): string => {
  let words = text.normalize('NFKD').toLowerCase().normalize('NFKD')
  for (const [sign, word] of signWords) words = words.replace(sign, word)
  const joined = words
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/(\p{L}{3,})(\p{N}+(?:\.\p{N}+)?[bkm]?)(?![\p{L}\p{N}])/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (joined) return joined
  const codePoints = Array.from(text.trim(), (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-')
  return codePoints ? slug(codePoints) : 'unnamed'
}

/** Letters, digits and signs that stand for nothing: most names are of these, and need no `slug`. */
const simple = /^[a-z0-9 _.,:;'"`/()-]+$/
const minus = /[a-z0-9]-(?:$| )/

/** The form under which the lexicon looks a name up: its slug without the hyphens, so `fine tuning` is `fine-tuning`. */
export const lookupKey = (name: string): string => {
  const lower = name.toLowerCase()
  const key = simple.test(lower) && !minus.test(lower) ? lower.replace(/[^a-z0-9]+/g, '') : ''
  return key || slug(name).replaceAll('-', '')
}

const plainWord = /^[a-z]+$/
const inName = /[\p{L}\p{N}]/u
const joining = /^[/*&:+-]$/

/** The part that a word or sign of a text adds to the key of a name; null for a sign that no name goes across. */
export const keyPart = (text: string, lower: string): string | null => {
  if (plainWord.test(lower)) return lower
  if (inName.test(text)) return text === "'s" ? null : lookupKey(text)
  return joining.test(text) ? (text === '*' ? 'star' : text === '&' ? 'and' : '') : null
}

/** How many letters of a key tell whether any name begins so. */
export const startLength = 4

/** The first letters of a key. */
export const keyStart = (key: string): string => key.slice(0, startLength)
