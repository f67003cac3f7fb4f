import { z } from 'zod'
import { lexiconPath } from '../../config.js'
import { entrySchema, lexiconKinds, type LexiconFile, type LexiconKind } from './LexiconFile.js'
import { ownNames } from './ownNames.js'
import { lookupKey, slug } from './slug.js'
import benchmarks from './benchmarks.json' with { type: 'json' }
import datasets from './datasets.json' with { type: 'json' }
import methods from './methods.json' with { type: 'json' }
import metrics from './metrics.json' with { type: 'json' }
import tasks from './tasks.json' with { type: 'json' }

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

const isSpelledBy = (entry: LexiconEntry, spelling: string): boolean =>
  !entry.exactCase || entry.name === spelling || entry.aliases.includes(spelling)

/** An entry of a user's file for a name that is known already adds its aliases; what else it says replaces what was known. */
const together = (known: LexiconEntry | undefined, added: LexiconEntry): LexiconEntry =>
  known ? { ...added, aliases: [...new Set([...known.aliases, ...added.aliases])] } : added

/**
 * Reads files of entries. Where two entries of a kind claim one spelling the later wins: a user's file comes last.
 * @throws ZodError where a file does not have the format.
 */
export const readLexicon = (files: readonly LexiconFile[]): Lexicon => {
  const byId = new Map<string, LexiconEntry>()
  for (const { kind, entries: given } of files)
    for (const { name, aliases, exactCase, family, builtOn, higherIsBetter, unit } of z
      .array(entrySchema)
      .parse(given)) {
      const id = `${kind}:${slug(name)}`
      const entry: LexiconEntry = {
        id,
        kind,
        name,
        aliases,
        exactCase,
        family,
        builtOn: builtOn === undefined ? null : `dataset:${slug(builtOn)}`,
        higherIsBetter: higherIsBetter ?? null,
        unit: unit ?? null,
      }
      const known = byId.get(id)
      byId.delete(id)
      byId.set(id, together(known, entry))
    }
  const entries = [...byId.values()]
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

let read: Lexicon | undefined

/**
 * Reads the lexicon that comes with Claimgraph, and after it the user's own, before the first name is looked up in it.
 * @throws ClaimgraphError CONFIGURATION_INVALID naming the user's file and the place in it.
 */
export const loadLexicon = (): Lexicon =>
  (read ??= readLexicon([
    { kind: 'method', entries: methods },
    { kind: 'dataset', entries: datasets },
    { kind: 'benchmark', entries: benchmarks },
    { kind: 'task', entries: tasks },
    { kind: 'metric', entries: metrics },
    ...ownNames(lexiconPath()),
  ]))

/** What is known before any paper is read. Read at its first use, so that a command that needs no names needs no files. */
export const lexicon: Lexicon = {
  get entries() {
    return loadLexicon().entries
  },
  find: (kind, spelling) => loadLexicon().find(kind, spelling),
  byId: (id) => loadLexicon().byId(id),
}
