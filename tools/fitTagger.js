// The network of src/ingest/extract/nameChances.ts, fitted by gradient steps.
import { randomNumbers } from './randomNumbers.js'

/** Signs that are true of some word in at least `least` papers: what is rarer says nothing about other papers. */
const frequentSigns = (papers, least) => {
  const counts = new Map()
  for (const { words } of papers)
    for (const sign of new Set(words.flatMap(({ signs }) => signs))) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= least).map(([sign]) => sign)
}

/**
 * Fits the network to papers of { words: { signs, label }[] }: AdaGrad (Duchi et al. 2011) on batches of papers, the rate
 * falling to zero, a third of the signs left out at random in each step so that none is relied on alone.
 */
export const fitTagger = (
  papers,
  { labels, width = 24, least = 40, passes = 4, rate: firstRate = 0.05, leftOut = 0.3, batch = 16 },
) => {
  const random = randomNumbers(7)
  const signs = frequentSigns(papers, least)
  const rows = new Map(signs.map((sign, row) => [sign, row]))
  const examples = papers.map(({ words }) =>
    words.map(({ signs: own, label }) => ({
      label,
      rows: Int32Array.from(own.flatMap((sign) => (rows.has(sign) ? [rows.get(sign)] : []))),
    })),
  )
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const table = Float32Array.from({ length: signs.length * width }, () => 0.05 * normal())
  const biases = new Float32Array(width)
  const output = Float32Array.from({ length: labels * (width + 1) }, (_, at) => (at % (width + 1) ? 0.2 * normal() : 0))
  const parts = [table, biases, output].map((values) => ({
    values,
    slopes: new Float32Array(values.length),
    squares: new Float32Array(values.length),
  }))
  const [ofTable, ofBiases, ofOutput] = parts
  const order = examples.map((_, index) => index)
  const steps = passes * Math.ceil(order.length / batch)
  let step = 0
  const sums = new Float32Array(width)
  const back = new Float32Array(width)
  const logits = new Float64Array(labels)
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch)
      const share = 1 / chosen.reduce((total, paper) => total + examples[paper].length, 0)
      const touched = new Set()
      for (const paper of chosen)
        for (const { rows: own, label } of examples[paper]) {
          const kept = own.filter(() => random() >= leftOut)
          sums.set(biases)
          for (const row of kept) for (let c = 0; c < width; c++) sums[c] += table[row * width + c]
          let highest = -Infinity
          for (let l = 0; l < labels; l++) {
            let logit = output[l * (width + 1)]
            for (let c = 0; c < width; c++) if (sums[c] > 0) logit += sums[c] * output[l * (width + 1) + c + 1]
            logits[l] = logit
            if (logit > highest) highest = logit
          }
          let total = 0
          for (let l = 0; l < labels; l++) total += logits[l] = Math.exp(logits[l] - highest)
          back.fill(0)
          for (let l = 0; l < labels; l++) {
            const slope = share * (logits[l] / total - (l === label ? 1 : 0))
            const at = l * (width + 1)
            ofOutput.slopes[at] += slope
            for (let c = 0; c < width; c++)
              if (sums[c] > 0) {
                ofOutput.slopes[at + c + 1] += slope * sums[c]
                back[c] += slope * output[at + c + 1]
              }
          }
          for (let c = 0; c < width; c++) ofBiases.slopes[c] += back[c]
          for (const row of kept) {
            touched.add(row)
            for (let c = 0; c < width; c++) ofTable.slopes[row * width + c] += back[c]
          }
        }
      const rate = firstRate * (1 - step++ / steps)
      const move = ({ values, slopes, squares }, at) => {
        const slope = slopes[at]
        if (slope === 0) return
        squares[at] += slope * slope
        values[at] -= (rate * slope) / (Math.sqrt(squares[at]) + 1e-10)
        slopes[at] = 0
      }
      for (const row of touched) for (let c = 0; c < width; c++) move(ofTable, row * width + c)
      for (let at = 0; at < biases.length; at++) move(ofBiases, at)
      for (let at = 0; at < output.length; at++) move(ofOutput, at)
    }
  }
  return { width, signs, table, biases, output }
}

const rounded = (value) => Number(value.toPrecision(5))
const base64 = (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

/** A fitted network as `readModel` of nameChances.ts reads it: weights in steps of a byte. */
export const writtenModel = ({ width, signs, table, biases, output }) => {
  const scales = Array.from({ length: width }, (_, column) => {
    let largest = 1e-9
    for (let at = column; at < table.length; at += width) largest = Math.max(largest, Math.abs(table[at]))
    return rounded(largest / 127)
  })
  const labels = output.length / (width + 1)
  return {
    width,
    scales,
    biases: [...biases].map(rounded),
    output: Array.from({ length: labels }, (_, label) =>
      [...output.slice(label * (width + 1), (label + 1) * (width + 1))].map(rounded),
    ),
    signs: base64(Uint32Array.from(signs)),
    weights: base64(Int8Array.from(table, (weight, at) => Math.round(weight / scales[at % width]))),
  }
}
