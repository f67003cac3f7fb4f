import { PieceBuilder, type Piece } from './Piece.js'

/** Splits chunks of text into lines, and holds no more than one line of at most `limit` characters. Blank lines are left out. */
export async function* readLines(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<Piece> {
  let line = 1
  const builder = new PieceBuilder(limit)
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      builder.add(chunk.slice(from, end), line++)
      if (!builder.isEmpty) yield builder.take()
      from = end + 1
    }
    builder.add(chunk.slice(from), line)
  }
  if (!builder.isEmpty) yield builder.take()
}
