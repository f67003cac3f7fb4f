import type { Document } from './Document.js'

/** What a paper does with a method: proposes it, builds on it, or compares itself with it. */
export type MethodRole = 'introduced' | 'used' | 'baseline'

/** A named thing as the paper writes it. */
export interface Mention {
  /** Short form that the paper itself uses, e.g. `Bone`. */
  readonly name: string
  /** Other forms found in the same text, e.g. `Block Affine`. */
  readonly aliases: readonly string[]
  /** Exact substring of the title or the abstract. */
  readonly surface: string
}

export interface MethodMention extends Mention {
  readonly role: MethodRole
}

/** An idea of the taxonomy that the paper applies, with the sentence that shows it. */
export interface IdeaMention {
  /** Identifier in the taxonomy, e.g. `loss-reweighting`. */
  readonly id: string
  /** Exact substring of the abstract, or the title. */
  readonly evidence: string
  /** Id of the rule that found it. */
  readonly rule: string
}

export type BaselineKind = 'named' | 'generic' | 'self-ablation' | 'none'
export type Direction = 'better' | 'worse' | 'equal'
export type Polarity = 'asserted' | 'hedged'
export type ClaimType = 'quantified-gain' | 'qualitative-gain' | 'sota' | 'absolute-result' | 'efficiency-gain'
export type DeltaUnit = 'percent' | 'percentage-point' | 'times' | 'absolute'
export type DeltaKind = 'absolute' | 'relative' | 'unspecified'
export type ValueUnit = 'percent' | 'absolute'

/** One asserted comparison or result: the fields of the annotation guide, with the evidence and how it was found. */
export interface ExtractedClaim {
  /** The whole sentence, an exact substring of the abstract. */
  readonly sentence: string
  /** Offsets of the sentence in the abstract as given, in UTF-16 units; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** Name of the subject as the paper calls it; null where the text leaves it open. */
  readonly method: string | null
  /** The words of the subject phrase in the sentence, e.g. `our 2-bit DeiT-T/DeiT-S algorithms`; null where unsaid. */
  readonly subjectText: string | null
  /** Names, or the descriptors used where the baseline is generic; empty where `baselineKind` is `none`. */
  readonly baselines: readonly string[]
  readonly baselineKind: BaselineKind
  /** Benchmark or dataset as the paper calls it. */
  readonly dataset: string | null
  readonly task: string | null
  readonly metric: string | null
  /** Size of the gain as written, never negative; null where no number is stated. */
  readonly delta: number | null
  readonly deltaUnit: DeltaUnit | null
  readonly deltaKind: DeltaKind | null
  /** Absolute result as written; null where none is stated. */
  readonly value: number | null
  readonly valueUnit: ValueUnit | null
  readonly baselineValue: number | null
  /** From the subject's side: less cost, less error and faster are all better. */
  readonly direction: Direction
  readonly type: ClaimType
  readonly polarity: Polarity
  /** Probability, 0 to 1, that quantity, subject, baseline and direction are all right. */
  readonly confidence: number
  /** Id of the rule that found the claim; `src/ingest/rules` says what it is and why. `llm`: a language model found it. */
  readonly rule: string
  /** Who found the claim: the version of the rules, that of the second opinion, or both, joined by ` + `. */
  readonly extractorVersion: string
}

/** All that was found in one paper. */
export interface Extraction {
  readonly document: Document
  /** Who read the paper: the version of the rules, with that of the second opinion where one was had. */
  readonly extractorVersion: string
  readonly methods: readonly MethodMention[]
  readonly datasets: readonly Mention[]
  readonly benchmarks: readonly Mention[]
  readonly tasks: readonly Mention[]
  readonly metrics: readonly Mention[]
  readonly ideas: readonly IdeaMention[]
  readonly claims: readonly ExtractedClaim[]
}
