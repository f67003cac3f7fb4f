import weights from '../rules/confidence.json' with { type: 'json' }

const signWeights: ReadonlyMap<string, number> = new Map(Object.entries(weights.signs))

/** Claims below this are not worth showing. */
export const leastConfidence = weights.least

/**
 * Probability that quantity, subject, baseline and direction of a claim are all right, from the signs that hold for it:
 * a logistic model whose weights `npm run calibrate` fits to labelled abstracts.
 */
export const confidenceOf = (signs: readonly string[]): number => {
  const sum = signs.reduce((total, sign) => total + (signWeights.get(sign) ?? 0), weights.bias)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
