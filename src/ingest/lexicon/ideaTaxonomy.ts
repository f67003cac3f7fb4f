import { z } from 'zod'
import ideas from './ideas.json' with { type: 'json' }
import { slug } from './slug.js'

const ideaSchema = z.strictObject({
  name: z.string().min(1),
  definition: z.string().min(1),
  /** Name of the next wider idea; absent for a root. */
  broader: z.string().optional(),
  aliases: z.array(z.string().min(1)).default([]),
  /** For kinds of reweighting: a regular expression for the words of what is weighted. */
  weighs: z.string().min(1).optional(),
  /** Regular expressions, matched in lower-cased sentences: any of them shows the idea. */
  patterns: z.array(z.string().min(1)).default([]),
})

/** The alternatives of a pattern, or of the bracket that it begins with. */
const alternativesOf = (pattern: string): string[] => {
  const body = pattern.startsWith('(?:') ? pattern.slice(3) : pattern
  const isBracket = body !== pattern
  const found = ['']
  let depth = 0
  for (let index = 0; index < body.length; index++) {
    const sign = body.charAt(index)
    if (sign === ')' && depth === 0 && isBracket) return /^[?*{]/.test(body.slice(index + 1)) ? [''] : found
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) found.push('')
    else found[found.length - 1] = (found.at(-1) ?? '') + sign
  }
  return found
}

/**
 * The characters with which a match must begin, at the beginning of a word: any of them. Empty where that cannot be
 * told, and the pattern has to be tried on every sentence.
 */
const startsOf = (pattern: string): string[] => {
  if (!pattern.startsWith('\\b')) return []
  const starts = alternativesOf(pattern.slice(2)).map((part) => {
    const [literal] = /^[a-z0-9 -]*/.exec(part) ?? ['']
    return /^[?*{]/.test(part.slice(literal.length)) ? literal.slice(0, -1) : literal
  })
  return starts.every((start) => start.length > 1) ? starts : []
}

/** A regular expression for sentences in small letters, and what tells cheaply where it cannot match. */
export interface IdeaPattern {
  readonly pattern: RegExp
  /** One of these must stand at the beginning of a word; empty where any sentence may match. */
  readonly starts: readonly string[]
}

/** A node of the taxonomy of ideas. */
export interface Idea {
  /** Slug of the name, without a prefix: `loss-reweighting`. */
  readonly id: string
  readonly name: string
  readonly definition: string
  /** Id of the next wider idea, or null for a root. */
  readonly broader: string | null
  readonly aliases: readonly string[]
  /** For kinds of reweighting: the words of what is weighted, see `reweightingFrames`. */
  readonly weighs: RegExp | null
  /** What shows the idea, in small letters. */
  readonly patterns: readonly IdeaPattern[]
}

/**
 * Reads a taxonomy.
 * @throws ZodError where it does not have the format, Error naming an idea whose wider idea is missing.
 */
export const readIdeas = (given: unknown): readonly Idea[] => {
  const read = z
    .array(ideaSchema)
    .parse(given)
    .map(({ name, definition, broader, aliases, weighs, patterns }): Idea => ({
      id: slug(name),
      name,
      definition,
      broader: broader === undefined ? null : slug(broader),
      aliases,
      weighs: weighs === undefined ? null : new RegExp(`^(?:${weighs})$`),
      patterns: patterns.map((pattern) => ({ pattern: new RegExp(pattern), starts: startsOf(pattern) })),
    }))
  const ids = new Set(read.map((idea) => idea.id))
  for (const { name, broader } of read)
    if (broader !== null && !ids.has(broader))
      throw new Error(`The idea ${name} is narrower than ${broader}, which is missing`)
  return read
}

/** The ideas that come with Claimgraph; wider ones before narrower ones. */
export const ideaTaxonomy: readonly Idea[] = readIdeas(ideas)
