import type { Token } from './Analysis.js'

/**
 * A number with its thousands and decimals; a word with inner hyphens, points and apostrophes and trailing pluses
 * (`GPT-4.1`, `LoRA+`, `state-of-the-art`); the possessive `'s`; any other sign alone. A stroke separates.
 */
const token =
  /'s\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?[\p{L}\p{N}]*|\.\d+|[\p{L}\p{N}_]+(?:(?:[-.&@+]|'(?!s\b))[\p{L}\p{N}_]+)*\+*|[^\s]/gu

/** The tokens of a text in order; offsets count from `offset`. */
export const tokenize = (text: string, offset = 0): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const [found] = match
    const start = offset + match.index
    tokens.push({ start, end: start + found.length, text: found, lower: found.toLowerCase() })
  }
  return tokens
}
