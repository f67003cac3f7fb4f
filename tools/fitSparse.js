import { randomNumbers } from './randomNumbers.js'

/**
 * Multinomial logistic regression over signs that hold or do not: AdaGrad (Duchi et al. 2011), one sample at a time, with
 * a share of the signs left out at random in each step so that none is relied on alone. `samples` are
 * { signs: string[], label: number }. Weights are drawn to zero by `shrink` as by a lasso, and most of them end there.
 * Returns the weights of each sign by label, the mean of those after each of the later passes, with the bias under the
 * empty sign.
 */
export const fitSparse = (samples, { labels, shrink, leftOut = 0, passes = 20, least = 3, rate = 0.1 }) => {
  const random = randomNumbers(7)
  const seen = new Map()
  for (const { signs } of samples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const frequent = [...seen].filter(([, count]) => count >= least)
  const index = new Map([['', 0], ...frequent.map(([sign], at) => [sign, at + 1])])
  const draw = Float64Array.from([0, ...frequent.map(([, count]) => shrink / count)])
  const ridge = 50 / samples.length
  const weights = new Float64Array(index.size * labels)
  const squares = new Float64Array(index.size * labels).fill(1e-6)
  const rows = samples.map(({ signs, label }) => ({
    label,
    at: [...new Set(signs)].map((sign) => index.get(sign)).filter((at) => at !== undefined),
  }))
  const chances = new Float64Array(labels)
  const mean = new Float64Array(weights.length)
  const averaged = Math.ceil(passes / 2)
  for (let pass = 0; pass < passes; pass++) {
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      ;[rows[last], rows[other]] = [rows[other], rows[last]]
    }
    for (const { at, label } of rows) {
      const kept = [0, ...(leftOut === 0 ? at : at.filter(() => random() >= leftOut))]
      chances.fill(0)
      for (const sign of kept) for (let one = 0; one < labels; one++) chances[one] += weights[sign * labels + one]
      const highest = Math.max(...chances)
      let total = 0
      for (let one = 0; one < labels; one++) total += chances[one] = Math.exp(chances[one] - highest)
      for (const sign of kept)
        for (let one = 0; one < labels; one++) {
          const place = sign * labels + one
          const slope = chances[one] / total - (one === label ? 1 : 0) + ridge * weights[place]
          squares[place] += slope * slope
          const step = rate / Math.sqrt(squares[place])
          const moved = weights[place] - step * slope
          const pull = step * draw[sign]
          weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pull)
        }
    }
    if (pass >= passes - averaged) for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged
  }
  return new Map([...index].map(([sign, at]) => [sign, [...mean.slice(at * labels, (at + 1) * labels)]]))
}
