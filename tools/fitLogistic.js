const logistic = (x) => 1 / (1 + Math.exp(-x))

/**
 * Ridge regression of the logit; the bias is not shrunk. `samples` are { signs: string[], label: 0 | 1 }; signs that hold
 * for fewer than five of them are left out. Each step moves every weight by its slope over a bound of the curvature
 * (Böhning and Lindsay 1988), so that no step goes too far.
 */
export const fitLogistic = (samples, { ridge, steps = 400 }) => {
  const seen = new Map()
  for (const { signs } of samples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= 5).map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = samples.map(({ signs, label }) => ({
    label,
    at: Int32Array.from(signs.map((sign) => index.get(sign)).filter((at) => at !== undefined)),
  }))
  const bounds = new Float64Array(names.length).fill(ridge)
  let biasBound = 0
  for (const { at } of rows) {
    const share = (at.length + 1) / 4
    biasBound += share
    for (const one of at) bounds[one] += share
  }
  const weights = new Float64Array(names.length)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const slope = Float64Array.from(weights, (weight) => ridge * weight)
    let biasSlope = 0
    for (const { at, label } of rows) {
      let logit = bias
      for (const one of at) logit += weights[one]
      const off = logistic(logit) - label
      biasSlope += off
      for (const one of at) slope[one] += off
    }
    bias -= biasSlope / biasBound
    for (let one = 0; one < weights.length; one++) weights[one] -= slope[one] / bounds[one]
  }
  return { bias, signs: Object.fromEntries(names.map((name, at) => [name, weights[at]])) }
}

/** Probability by a fitted model. */
export const chanceOf = ({ bias, signs: known }, signs) =>
  logistic(signs.reduce((total, sign) => total + (known[sign] ?? 0), bias))

/** A fitted model as it is written to a file: signs in order, weights to three decimals. */
export const rounded = ({ bias, signs, ...rest }) => ({
  bias: Number(bias.toFixed(3)),
  ...rest,
  signs: Object.fromEntries(
    Object.entries(signs)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => [sign, Number(weight.toFixed(3))]),
  ),
})
