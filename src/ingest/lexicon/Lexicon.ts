import { z } from 'zod'
import { lookupKey, slug } from './slug.js'
import benchmarks from './benchmarks.json' with { type: 'json' }
import datasets from './datasets.json' with { type: 'json' }
import methods from './methods.json' with { type: 'json' }
import metrics from './metrics.json' with { type: 'json' }
import tasks from './tasks.json' with { type: 'json' }

/** Kinds of names, one file each: `methods.json` holds the entries of kind `method`. */
export const lexiconKinds = ['method', 'dataset', 'benchmark', 'task', 'metric'] as const
export type LexiconKind = (typeof lexiconKinds)[number]

const entrySchema = z.strictObject({
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

/** A name that is known before any paper is read. */
export interface LexiconEntry {
  /** `method:deit`: the kind and the slug of the name. */
  readonly id: string
  readonly kind: LexiconKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly exactCase: boolean
  readonly family: boolean
  /** Id of the dataset that a benchmark is made from, or null. */
  readonly builtOn: string | null
  /** Null for anything but a metric, and for a metric where it depends. */
  readonly higherIsBetter: boolean | null
  /** What the numbers of a metric are written in, or null. */
  readonly unit: 'percent' | 'seconds' | 'bytes' | 'count' | null
}

/** The known names of all kinds. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[]
  /** The entry that a spelling denotes, whatever its hyphens and (unless the entry says `exactCase`) its letter case. */
  find(kind: LexiconKind, spelling: string): LexiconEntry | null
  byId(id: string): LexiconEntry | null
}

/** Entries of one kind as a file has them: a JSON array of objects, see `docs/lexicon.md`. */
export interface LexiconFile {
  readonly kind: LexiconKind
  readonly entries: unknown
}

const isSpelledBy = (entry: LexiconEntry, spelling: string): boolean =>
  !entry.exactCase || entry.name === spelling || entry.aliases.includes(spelling)

/**
 * Reads files of entries. Where two entries of a kind claim one spelling the later wins: a user's file comes last.
 * @throws ZodError where a file does not have the format.
 */
export const readLexicon = (files: readonly LexiconFile[]): Lexicon => {
  const entries = files.flatMap(({ kind, entries: given }) =>
    z
      .array(entrySchema)
      .parse(given)
      .map(({ name, aliases, exactCase, family, builtOn, higherIsBetter, unit }): LexiconEntry => ({
        id: `${kind}:${slug(name)}`,
        kind,
        name,
        aliases,
        exactCase,
        family,
        builtOn: builtOn === undefined ? null : `dataset:${slug(builtOn)}`,
        higherIsBetter: higherIsBetter ?? null,
        unit: unit ?? null,
      })),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byKey = new Map(lexiconKinds.map((kind) => [kind, new Map<string, LexiconEntry>()]))
  for (const entry of entries)
    for (const form of [entry.name, ...entry.aliases]) byKey.get(entry.kind)?.set(lookupKey(form), entry)
  return {
    entries,
    byId: (id) => byId.get(id) ?? null,
    find: (kind, spelling) => {
      const entry = byKey.get(kind)?.get(lookupKey(spelling))
      return entry && isSpelledBy(entry, spelling) ? entry : null
    },
  }
}

/** The lexicon that comes with Claimgraph. */
export const lexicon: Lexicon = readLexicon([
  { kind: 'method', entries: methods },
  { kind: 'dataset', entries: datasets },
  { kind: 'benchmark', entries: benchmarks },
  { kind: 'task', entries: tasks },
  { kind: 'metric', entries: metrics },
])
