import { once } from 'node:events'

/**
 * Ctrl-C, or a request to end: the first one lets the work stop where nothing is half done, a second one ends the
 * process at once.
 */
export class Interruption {
  /** By which a shell knows that a program was interrupted. */
  static readonly exitCode = 130

  readonly #controller = new AbortController()
  readonly signal: AbortSignal = this.#controller.signal

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, this.#onSignal)
  }

  /** The same items; throws at the first one after the interruption. */
  async *until<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const item of items) {
      this.signal.throwIfAborted()
      yield item
    }
  }

  /** Resolves when it comes. */
  async wait(): Promise<void> {
    if (!this.signal.aborted) await once(this.signal, 'abort')
  }

  /** Gives the signals back to the system. */
  end(): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, this.#onSignal)
  }

  readonly #onSignal = () => {
    if (this.signal.aborted) process.exit(Interruption.exitCode)
    this.#controller.abort()
    // Work that waits for standard input would never notice.
    process.stdin.destroy()
  }
}
