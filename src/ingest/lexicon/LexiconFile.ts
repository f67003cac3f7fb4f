import { z } from 'zod'

/** Kinds of names, one file each: `methods.json` holds the entries of kind `method`. */
export const lexiconKinds = ['method', 'dataset', 'benchmark', 'task', 'metric'] as const
export type LexiconKind = (typeof lexiconKinds)[number]

/** An entry of a file, see `docs/lexicon.md`. */
export const entrySchema = z.strictObject({
  name: z.string().min(1),
  /** Other spellings of the same thing. Letter case, hyphens and spaces need no alias of their own. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Where the letters also spell a common word (`Adam`, `SWAG`, `MATH`): only this very letter case is the name. */
  exactCase: z.boolean().default(false),
  /** Benchmarks: name of the dataset that it is made from. */
  builtOn: z.string().optional(),
  /** Metrics: whether a larger number is the better one; null or absent where that depends. */
  higherIsBetter: z.boolean().nullish(),
  /** Methods and tasks: a family rather than one of them (`neural network`): counts only where a paper uses it as its method. */
  family: z.boolean().default(false),
  /** Metrics: what its numbers are written in. */
  unit: z.enum(['percent', 'seconds', 'bytes', 'count']).optional(),
})

/** Entries of one kind as a file has them: a JSON array of objects, see `docs/lexicon.md`. */
export interface LexiconFile {
  readonly kind: LexiconKind
  readonly entries: unknown
}
