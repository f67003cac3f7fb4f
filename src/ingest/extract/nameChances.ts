import model from '../rules/names.json' with { type: 'json' }
import type { Candidate } from './Candidate.js'
import type { Line } from './Line.js'
import type { SignGroup } from './SignGroup.js'
import { SignTable } from './SignTable.js'
import { wordSigns } from './wordSigns.js'

/** What a word can be part of. Words that the model was never asked about are part of nothing. */
export const nameKinds = ['introduced', 'method', 'data', 'task', 'metric'] as const
export type NameKind = (typeof nameKinds)[number]

/** Nothing, and of each kind the beginning and the rest of a name. */
export const labelCount = 1 + 2 * nameKinds.length

/** How likely a word is part of a name of a kind, by its chances: its beginning or its rest. `kind` is an index into `nameKinds`. */
export const kindChance = (chances: Float32Array, kind: number): number =>
  (chances[2 * kind + 1] ?? 0) + (chances[2 * kind + 2] ?? 0)

/** For each token of a line `labelCount` probabilities, one token behind the other; null where none can be part of a name. */
export type Chances = readonly (Float32Array | null)[]

/** Columns that share a number: three sums between -2^15 and 2^15 stand side by side in it, and are added at once. */
const lanes = 3
const lane = 2 ** 16

/** A network of one hidden layer: rows of signs are added up, cut off at zero, and weighed for each label. */
export interface NameModel {
  readonly width: number
  /** The weights of each sign, `lanes` of them in a number. */
  readonly weights: SignTable
  /** What one step of a weight is worth, by column. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  /** By label the bias. */
  readonly offsets: readonly number[]
  /** By label a weight for each column. */
  readonly output: readonly Float64Array[]
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))

/** A model as `npm run learn` writes it: signs and weights are base64 of little-endian 32-bit numbers and of bytes. */
export const readModel = ({ signs, weights, width, output, ...rest }: typeof model): NameModel => {
  const steps = new Int8Array(bytes(weights).buffer)
  const packed = Float64Array.from({ length: steps.length / lanes }, (_, at) => {
    let sum = 0
    for (let one = lanes - 1; one >= 0; one--) sum = sum * lane + (steps[at * lanes + one] ?? 0)
    return sum
  })
  return {
    ...rest,
    width,
    weights: new SignTable(new Uint32Array(bytes(signs).buffer), packed, width / lanes),
    offsets: output.map(([bias = 0]) => bias),
    output: output.map(([, ...row]) => Float64Array.from(row)),
  }
}

let learned: NameModel | undefined

const chancesOf = (groups: readonly SignGroup[], network: NameModel): Float32Array => {
  const { width, weights, scales, biases, offsets, output } = network
  const sums = new Float64Array(width / lanes)
  for (const group of groups) {
    const ofGroup = group.sumsIn(weights)
    for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (ofGroup[index] ?? 0)
  }
  const hidden = new Float64Array(width)
  let column = 0
  for (let rest of sums)
    for (let one = 0; one < lanes; one++, column++) {
      const higher = Math.round(rest / lane)
      hidden[column] = Math.max(0, (rest - higher * lane) * (scales[column] ?? 0) + (biases[column] ?? 0))
      rest = higher
    }
  const chances = new Float32Array(labelCount)
  let total = 0
  for (let label = 0; label < labelCount; label++) {
    const row = output[label]
    let logit = offsets[label] ?? 0
    if (row) for (let at = 0; at < width; at++) logit += (row[at] ?? 0) * (hidden[at] ?? 0)
    const chance = Math.exp(logit)
    chances[label] = chance
    total += chance
  }
  for (let label = 0; label < labelCount; label++) chances[label] = (chances[label] ?? 0) / total
  return chances
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
  wordSigns(lines, known).map((line) => line.map((groups) => (groups === null ? null : chancesOf(groups, network))))
