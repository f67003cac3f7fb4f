import type { DeltaUnit } from '../Extraction.js'

/** What the characters behind a number say about it. The first that matches wins. */
export interface UnitRule {
  readonly id: string
  /** Anchored at the end of the number. */
  readonly pattern: RegExp
  readonly unit: DeltaUnit
  /** The number as written is multiplied by this. */
  readonly scale?: number
  /** The amount is this power of ten: "two orders of magnitude" is 100 times. */
  readonly power?: 10
  readonly reason: string
}

const measures =
  'ms|milliseconds?|s|sec|secs|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|mm|cm|km|meters?|metres?|dB|dBm|Hz|kHz|MHz|fps|FPS|QPS|GB|MB|KB|TB|TFLOPS|GFLOPs|TOPS|kWh|mW|tons?|ranks?|epochs?|frames per second|BLEU|bits?'

export const unitRules: readonly UnitRule[] = [
  {
    id: 'percentage-point',
    pattern:
      /^[ -]?(?:%p\b|pp\b|p\.p\.|ppt?s?\b|%[ -]?points?\b|percent(?:age)?[ -]points?\b|(?:absolute )?points?\b|pts\b)/,
    unit: 'percentage-point',
    reason: 'The text itself says that the difference is one of percentages; so are points without another name.',
  },
  {
    id: 'percent',
    pattern: /^(?: ?%|[ -]per ?cent\b)/,
    unit: 'percent',
    reason: 'A bare percent sign does not say whether it is relative.',
  },
  {
    id: 'magnitude',
    pattern: /^[ -]orders?[ -]of[ -]magnitude\b/,
    unit: 'times',
    power: 10,
    reason: 'An order of magnitude is a factor of ten.',
  },
  {
    id: 'times',
    pattern:
      /^(?: ?(?:×|[xX])(?: times)?(?![\p{L}\p{N}]| ?\d)|[ -]times\b(?! ?series)|[ -]?fold\b(?![ -](?:cross|CV|validation)))/u,
    unit: 'times',
    reason: 'A factor, in letters or signs: 2x, 2×, 2 times, 2-fold.',
  },
  {
    id: 'thousand',
    pattern: /^ ?(?:[kK]|thousand)\b(?!-)/,
    unit: 'absolute',
    scale: 1e3,
    reason: 'A count in thousands.',
  },
  { id: 'million', pattern: /^ ?(?:M|million)\b(?!-)/, unit: 'absolute', scale: 1e6, reason: 'A count in millions.' },
  { id: 'billion', pattern: /^ ?(?:B|billion)\b(?!-)/, unit: 'absolute', scale: 1e9, reason: 'A count in billions.' },
  {
    id: 'measure',
    pattern: new RegExp(`^ ?(?:${measures})\\b(?!-)`),
    unit: 'absolute',
    reason: 'A unit of time, size, rate or score: the number is absolute.',
  },
]

/** Numbers in letters; they count only in front of a unit ("three times", "two orders of magnitude"). */
export const numerals: Readonly<Record<string, number>> = {
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  fifty: 50,
  hundred: 100,
}

/** Words that are a quantity by themselves. */
export const quantityWords: ReadonlyArray<{
  readonly pattern: RegExp
  readonly amount: number
  readonly unit: DeltaUnit
}> = [
  {
    pattern:
      /\b(?:twice (?=as|the)(?!(?:as (?:large|big)|the size)\b)|two-?fold (?=\w)|doubl(?:es|ing|ed) (?=the|its|their))/gi,
    amount: 2,
    unit: 'times',
  },
  { pattern: /\b(?:three-?fold (?=\w)|tripl(?:es|ing|ed) (?=the|its|their))/gi, amount: 3, unit: 'times' },
  { pattern: /\bten-?fold (?=\w)/gi, amount: 10, unit: 'times' },
  {
    pattern: /\b(?:by (?:about |roughly |nearly |almost )?half\b|halv(?:es|ing|ed) (?=the|its|their))/gi,
    amount: 50,
    unit: 'percent',
  },
]

/** Words in front of a number that make it a bound. Hedging ones say that the gain is reached at best. */
export const boundWords = {
  hedging:
    /\b(?:up ?to|as (?:much|high|low|many|little) as|at best|at most|upwards of|can reach|a maximum of)(?: (?:an?|more than|over|about|around|approximately|nearly|roughly|the))*[ (]*$/i,
}
