import type { Document } from '../Document.js'
import type { ExtractedClaim, IdeaMention, Mention, MethodMention, DeltaUnit } from '../Extraction.js'

/** Half-open range of UTF-16 offsets. In an `Analysis` all offsets count in the normalised text, unless a name says `original`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text with its TeX and typographic damage repaired, and the way back to the characters as given. */
export interface NormalizedText {
  readonly original: string
  readonly text: string
  /** The span of `original` that a span of `text` came from. */
  toOriginal(span: Span): Span
}

export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

export interface Sentence extends Span {
  readonly index: number
  readonly text: string
  readonly tokens: readonly Token[]
}

export type EntityKind = 'method' | 'dataset' | 'benchmark' | 'task' | 'metric'

/** One place where an entity is named. `sentence` is an index into `sentences`, or -1 for the title. */
export interface Occurrence extends Span {
  readonly sentence: number
  /** Name of the entity, as in `Entity.name`. */
  readonly entity: string
  readonly kind: EntityKind
}

/** A named thing of this paper with every place where it is named. A name that is both dataset and benchmark is two entities. */
export interface Entity extends Mention {
  readonly kind: EntityKind
  /** For methods and data that the paper brings out itself. Baselines are found by the claim stages. */
  readonly introduced: boolean
  /** How likely it is that the text introduces it: 0 for what is no method. */
  readonly ownChance: number
  /** Identifier of the lexicon's entry (`method:deit`), or null for a name that no lexicon has. */
  readonly lexiconId: string | null
  readonly occurrences: readonly Occurrence[]
}

/** A number with its unit, in a sentence. */
export interface Quantity extends Span {
  readonly sentence: number
  readonly amount: number
  /** `percent` for a bare %, `times` for 2x and "three times", `absolute` for a number without a unit. */
  readonly unit: DeltaUnit
  /** The unit as written (`%`, `x`, `dB`, `points`); empty for a bare number. */
  readonly measure: string
  /** True behind "up to" and its like: reached at best. */
  readonly hedged: boolean
  /** The characters of the quantity in the normalised text. */
  readonly text: string
}

/** What is known of one document while it goes through the stages. Each stage adds fields; none changes one. */
export interface Analysis {
  readonly document: Document
  readonly title: NormalizedText
  readonly abstract: NormalizedText
  readonly titleTokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  /** The method that "our method", "we" and "it" stand for: an introduced one, else the title's method phrase. */
  readonly mainMethod: string | null
  /** How likely `mainMethod` is right. */
  readonly mainChance: number
  readonly quantities: readonly Quantity[]
  readonly claims: readonly ExtractedClaim[]
  readonly methods: readonly MethodMention[]
  readonly ideas: readonly IdeaMention[]
}

export type AnalysisField = keyof Analysis
