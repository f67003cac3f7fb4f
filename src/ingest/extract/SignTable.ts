/**
 * Rows of numbers by sign, some ten thousand of them: a table with open addressing, in less than half the time of a
 * `Map`, which the tagger would spend most of its time in.
 */
export class SignTable {
  /** By slot the sign, or -1, and its place among the rows. */
  readonly #signs: Int32Array
  readonly #places: Int32Array
  readonly #rows: Float64Array
  readonly #width: number

  /** `signs` are numbers of 30 bits that are evenly spread; `rows` has `width` numbers for each, in the same order. */
  constructor(signs: Uint32Array, rows: Float64Array, width: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * signs.length + 1))
    this.#signs = new Int32Array(size).fill(-1)
    this.#places = new Int32Array(size)
    this.#rows = rows
    this.#width = width
    signs.forEach((sign, place) => {
      let slot = sign & (size - 1)
      while (this.#signs[slot] !== -1) slot = (slot + 1) & (size - 1)
      this.#signs[slot] = sign
      this.#places[slot] = place
    })
  }

  /** The rows of all the signs that have one, added up column by column. */
  sumsOf(wanted: readonly number[]): Float64Array {
    // What is read in the loops stands in variables: fields would be read anew each time.
    const [signs, places, rows, width] = [this.#signs, this.#places, this.#rows, this.#width]
    const last = signs.length - 1
    const found: number[] = []
    for (const sign of wanted) {
      let slot = sign & last
      while (signs[slot] !== sign && signs[slot] !== -1) slot = (slot + 1) & last
      if (signs[slot] === sign) found.push((places[slot] ?? 0) * width)
    }
    const sums = new Float64Array(width)
    for (let column = 0; column < width; column++) {
      let sum = 0
      for (const row of found) sum += rows[row + column] ?? 0
      sums[column] = sum
    }
    return sums
  }
}
