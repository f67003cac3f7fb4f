/** A part of a text, such as a line or an element of an array. */
export interface Piece {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly text: string
  /** True where it was longer than the limit; `text` is then empty. */
  readonly tooLong: boolean
}

/** Gathers a piece from the chunks that it is spread over, and holds at most `limit` characters of it. */
export class PieceBuilder {
  #line = 1
  #text = ''
  #tooLong = false

  constructor(readonly limit: number) {}

  get isEmpty(): boolean {
    return this.#text === '' && !this.#tooLong
  }

  /** Appends text that stands on this line. */
  add(text: string, line: number): void {
    if (this.isEmpty) this.#line = line
    this.#tooLong ||= this.#text.length + text.length > this.limit
    this.#text = this.#tooLong ? '' : this.#text + text
  }

  /** The piece so far; the next one begins. */
  take(): Piece {
    const piece = { line: this.#line, text: this.#text, tooLong: this.#tooLong }
    this.#text = ''
    this.#tooLong = false
    return piece
  }
}
