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
