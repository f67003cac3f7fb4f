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
 * Of the candidates of one abstract those that claim something: their probability, from the signs that hold for them, is
 * above a floor, and one of them is surely a claim. An abstract without a sure claim most likely claims nothing.
 * Weights are fitted to labelled abstracts by `npm run calibrate`; both limits are chosen for precision.
 */
export const claimedOf = <Candidate extends { readonly signs: readonly string[] }>(
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const chances = candidates.map(({ signs }) => probability(claimed, signs))
  if (!chances.some((chance) => chance >= weights.sure)) return []
  return candidates.filter((_, index) => (chances[index] ?? 0) >= weights.floor)
}

/** Probability that quantity, subject, baseline and direction of a claim are all right, fitted in the same way. */
export const confidenceOf = (signs: readonly string[]): number => Math.round(1000 * probability(right, signs)) / 1000
