import weights from '../rules/confidence.json' with { type: 'json' }

interface Model {
  readonly bias: number
  readonly signs: ReadonlyMap<string, number>
}

const model = ({ bias, signs }: { bias: number; signs: Record<string, number> }): Model => ({
  bias,
  signs: new Map(Object.entries(signs)),
})
const claimed = model(weights.claimed)
const right = model(weights.right)

const probability = ({ bias, signs: known }: Model, signs: readonly string[]): number =>
  1 / (1 + Math.exp(-signs.reduce((total, sign) => total + (known.get(sign) ?? 0), bias)))

/**
 * Whether a candidate claims anything: the probability, from the signs that hold for it, is above a floor.
 * Weights are fitted to labelled abstracts by `npm run calibrate`; the floor is chosen for precision.
 */
export const isClaimed = (signs: readonly string[]): boolean => probability(claimed, signs) >= weights.floor

/** Probability that quantity, subject, baseline and direction of a claim are all right, fitted in the same way. */
export const confidenceOf = (signs: readonly string[]): number => Math.round(1000 * probability(right, signs)) / 1000
