import type { Document } from './Document.js'
import type { ExtractedClaim, Extraction, IdeaMention, MethodRole } from './Extraction.js'

/** Labels of the entities that mentions are linked to. */
export type EntityLabel = 'Method' | 'Dataset' | 'Benchmark' | 'Task' | 'Metric'

/** The canonical entity that a mention denotes, with why: merging stays reversible because the surface stays. */
export interface LinkedEntity {
  /** Deterministic and readable: `method:deit`, `benchmark:imagenet-1k`. */
  readonly id: string
  /** Canonical name: the lexicon's, else the paper's. */
  readonly name: string
  /** True where the lexicon knows the entity: its name then wins over any paper's spelling. */
  readonly known: boolean
  /** Every spelling that leads here: the lexicon's aliases and the paper's own. Sorted, without duplicates, with `name`. */
  readonly aliases: readonly string[]
  /** What this paper calls it. */
  readonly surface: string
  /** True where no reading of the paper found it, but an editor, in a claim that was added by hand. */
  readonly addedByHand?: true | undefined
  /** The entity that the paper speaks of, where editors merged it into this one. */
  readonly mergedFrom?: LinkedEntity
}

export interface LinkedMethod extends LinkedEntity {
  readonly role: MethodRole
}

export interface LinkedMetric extends LinkedEntity {
  /** Null where the lexicon does not know the metric. */
  readonly higherIsBetter: boolean | null
}

export interface LinkedBenchmark extends LinkedEntity {
  /** Id of the dataset that it is built on, from the lexicon; null where unknown or where it is no dataset's. */
  readonly builtOn: string | null
}

/** A method that applies an idea, in this paper. */
export interface LinkedIdea extends IdeaMention {
  /** Ids of the introduced methods; where the paper names none, of the method that its title describes. */
  readonly methodIds: readonly string[]
}

/** A claim whose names are replaced by entities. A generic baseline has no id: a baseline is never invented. */
export interface LinkedClaim extends ExtractedClaim {
  /** `claim:` + paper key + hash of sentence, subject, baselines, benchmark, metric and quantity. */
  readonly id: string
  readonly subjectId: string | null
  readonly baselineIds: readonly string[]
  readonly benchmarkId: string | null
  readonly metricId: string | null
  readonly taskId: string | null
}

/** One paper, ready to load: every id deterministic, so the same input gives the same graph in any order. */
export interface LinkedPaper {
  /** `paper:arxiv:2212.04486` where an arXiv id is known, `paper:<source id>` for other ids, else `paper:title:<slug>`. */
  readonly id: string
  readonly arxivId: string | null
  readonly url: string | null
  /** SHA-256 of the document's fields: unchanged hash and unchanged extractor version mean nothing to do. */
  readonly contentHash: string
  readonly extractorVersion: string
  readonly extraction: Extraction
  readonly methods: readonly LinkedMethod[]
  readonly datasets: readonly LinkedEntity[]
  readonly benchmarks: readonly LinkedBenchmark[]
  readonly tasks: readonly LinkedEntity[]
  readonly metrics: readonly LinkedMetric[]
  readonly ideas: readonly LinkedIdea[]
  readonly claims: readonly LinkedClaim[]
}

/** What loading a paper takes; how the paper itself called what its claims name is in the extraction alone. */
export interface LoadablePaper extends Omit<LinkedPaper, 'extraction' | 'claims'> {
  readonly extraction: { readonly document: Omit<Document, 'sourceId' | 'place'> }
  readonly claims: readonly LoadableClaim[]
}

export interface LoadableClaim extends Omit<LinkedClaim, 'method' | 'dataset' | 'task' | 'metric' | 'start' | 'end'> {
  /** Null, as `end`, where the sentence of a claim that was added by hand is not in the abstract. */
  readonly start: number | null
  readonly end: number | null
  /** Where the sentence stands, if not in the abstract. */
  readonly source?: string | null
}
