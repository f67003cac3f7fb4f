/** The most tokens that a text can be taken to have, for a server that does not say: English has one for about four bytes. */
export const tokensAtMost = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3)

/** The tokens that one run may spend on questions. What a question may cost is set aside before it is asked. */
export class TokenBudget {
  #spent = 0
  #reserved = 0
  #waiting: (() => void)[] = []

  constructor(readonly limit: number) {}

  get spent(): number {
    return this.#spent
  }

  /**
   * Sets tokens aside, once questions under way have cost less than was set aside for them, where it takes that.
   * Resolves to false where the budget has not that many left.
   */
  async reserve(tokens: number): Promise<boolean> {
    while (this.#spent + this.#reserved + tokens > this.limit) {
      if (this.#spent + tokens > this.limit) return false
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    this.#reserved += tokens
    return true
  }

  /** Puts what a question cost in the place of what was set aside for it. */
  settle(reserved: number, cost: number): void {
    this.#reserved -= reserved
    this.#spent += cost
    for (const resume of this.#waiting.splice(0)) resume()
  }
}
