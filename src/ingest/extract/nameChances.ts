import model from '../rules/names.json' with { type: 'json' }
import type { Candidate } from './Candidate.js'
import type { Line } from './Line.js'
import { wordSigns } from './wordSigns.js'

/** What a word can be part of. Words that the model was never asked about are part of nothing. */
export const nameKinds = ['introduced', 'method', 'data', 'task', 'metric'] as const
export type NameKind = (typeof nameKinds)[number]

/** Nothing, and of each kind the beginning and the rest of a name. */
export const labelCount = 1 + 2 * nameKinds.length

/** For each token of a line `labelCount` probabilities, one token behind the other; null where none can be part of a name. */
export type Chances = readonly (Float32Array | null)[]

/** A network of one hidden layer: rows of signs are added up, cut off at zero, and weighed for each label. */
export interface NameModel {
  readonly width: number
  /** Row of each sign that the model knows. */
  readonly rows: ReadonlyMap<number, number>
  readonly weights: Int8Array
  /** What one step of a weight is worth, by column. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  /** By label the bias, then a weight for each column. */
  readonly output: readonly (readonly number[])[]
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))

/** A model as `npm run learn` writes it: signs and weights are base64 of little-endian 32-bit numbers and of bytes. */
export const readModel = ({ signs, weights, ...rest }: typeof model): NameModel => ({
  ...rest,
  rows: new Map([...new Uint32Array(bytes(signs).buffer)].map((sign, row) => [sign, row])),
  weights: new Int8Array(bytes(weights).buffer),
})

let learned: NameModel | undefined

const chancesOf = (signs: readonly number[], network: NameModel): Float32Array => {
  const { width, rows, weights, scales, biases, output } = network
  const sums = new Int32Array(width)
  for (const sign of signs) {
    const row = rows.get(sign)
    if (row === undefined) continue
    const from = row * width
    for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (weights[from + column] ?? 0)
  }
  const hidden = Float64Array.from(sums, (sum, column) =>
    Math.max(0, sum * (scales[column] ?? 0) + (biases[column] ?? 0)),
  )
  const chances = new Float32Array(labelCount)
  let total = 0
  output.forEach(([bias = 0, ...row], label) => {
    const chance = Math.exp(row.reduce((logit, weight, column) => logit + weight * (hidden[column] ?? 0), bias))
    chances[label] = chance
    total += chance
  })
  return chances.map((chance) => chance / total)
}

/**
 * How likely each word of a paper is part of a name, by kind of name: line by line, token by token. `known` are the names
 * that the lexicon knows, by line.
 */
export const nameChances = (
  lines: readonly Line[],
  known: readonly (readonly Candidate[])[],
  network: NameModel = (learned ??= readModel(model)),
): Chances[] =>
  wordSigns(lines, known).map((line) => line.map((signs) => (signs === null ? null : chancesOf(signs, network))))
