/** One word of what a user searches for, with how loosely it may match. */
export interface SearchWord {
  /** Lower case; letters, digits and marks only, so it is never query syntax. */
  readonly text: string
  /** True for the last word, which the user may still be typing; one Latin letter or digit alone would match nearly all. */
  readonly isPrefix: boolean
  /** Number of wrong, missing or extra characters that a name may differ by. */
  readonly typingErrors: 0 | 1 | 2
}

/** What stands between two spaces: `GPT-3.5` is one term of three words. */
export interface SearchTerm {
  /** As the user wrote it, without quotation marks and backslashes. */
  readonly phrase: string
  readonly words: readonly SearchWord[]
}

const mostCharacters = 400

/** Every word costs a look through the index, and whoever asks may send many at once. */
const mostWords = 16

/** Splits a text into the words that are searched for, in lower case. Of a longer word only the first 60 characters count. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{1,60}/gu) ?? []

/**
 * The terms of a search: different ones, from its first 400 characters, up to the sixteenth word. Words of up to three
 * characters must be written right.
 */
export const searchTerms = (text: string): SearchTerm[] => {
  const chunks = text.slice(0, mostCharacters).split(/\s+/)
  const terms = chunks.map((chunk) => ({ phrase: chunk.replace(/["\\]/g, ' ').trim(), words: wordsOf(chunk) }))
  const different = new Map(terms.map((term) => [term.words.join(' '), term]))
  different.delete('')
  let wordsLeft = mostWords
  const named = [...different.values()].flatMap(({ phrase, words }) => {
    const taken = words.slice(0, wordsLeft)
    wordsLeft -= taken.length
    return taken.length === 0 ? [] : [{ phrase: taken.length < words.length ? taken.join(' ') : phrase, words: taken }]
  })
  return named.map(({ phrase, words }, term) => ({
    phrase,
    words: words.map((word, index) => ({
      text: word,
      isPrefix: term === named.length - 1 && index === words.length - 1 && !/^[a-z0-9]$/.test(word),
      typingErrors: word.length < 4 ? 0 : word.length < 8 ? 1 : 2,
    })),
  }))
}
