import type { SignTable } from './SignTable.js'

/** A question by its number and up to three answers as one number of 32 bits. */
export const mixed = (question: number, first: number, second = 0, third = 0): number => {
  let hash = Math.imul(question + 1, 0x9e3779b1) ^ first
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ second
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ third
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A sign: 30 bits, which the engine keeps as a small integer. */
export const sign = (question: number, first: number, second = 0, third = 0): number =>
  mixed(question, first, second, third) >>> 2

const nothing = new Float64Array()

/**
 * Signs that hold for the same words, such as all those of a noun phrase. What a table has for them is added up once, and
 * kept for the table that was asked last.
 */
export class SignGroup {
  readonly signs: readonly number[]
  #table: SignTable | undefined
  #sums: Float64Array = nothing

  constructor(signs: readonly number[]) {
    this.signs = signs
  }

  /** The rows of the signs, added up column by column. */
  sumsIn(table: SignTable): Float64Array {
    if (this.#table !== table) {
      this.#table = table
      this.#sums = table.sumsOf(this.signs)
    }
    return this.#sums
  }
}
