import type { RejectedRecord } from '../ingest/Document.js'

const mostShown = 20

/** The records that a run set aside: all are counted, the first few are kept to be shown. */
export class Rejections {
  count = 0
  readonly #shown: RejectedRecord[] = []

  add(record: RejectedRecord): void {
    this.count++
    if (this.#shown.length < mostShown) this.#shown.push(record)
  }

  /** Place and reason of each on standard error. */
  print(): void {
    for (const { place, reason } of this.#shown) console.error(`set aside: ${place.path}:${place.line}: ${reason}`)
    const rest = this.count - this.#shown.length
    if (rest > 0) console.error(`set aside: ${rest} more`)
  }
}
