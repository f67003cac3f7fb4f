import { PieceBuilder, type Piece } from './Piece.js'

/** All that the structure of JSON hangs on; a backslash takes the next character with it. */
const structural = /\\[^\n]?|["[\]{},\n]/g

/**
 * Splits the text of a JSON array into the texts of its elements, and holds no more than one element of at most `limit`
 * characters. Whether an element is valid JSON is the caller's to find out.
 */
export async function* splitArray(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<Piece> {
  let line = 1
  let depth = 0
  let inString = false
  let isEscaped = false
  const builder = new PieceBuilder(limit)
  const add = (text: string) => {
    builder.add(builder.isEmpty ? text.trimStart() : text, line)
  }
  for await (const chunk of chunks) {
    const afterEscape: number = isEscaped ? 1 : 0
    isEscaped = false
    let from = 0
    for (const match of chunk.slice(afterEscape).matchAll(structural)) {
      const sign: string = match[0]
      const start = match.index + afterEscape
      const opens = !inString && (sign === '[' || sign === '{')
      const closes = !inString && (sign === ']' || sign === '}')
      const delimits = (opens && depth === 0) || (closes && depth <= 1) || (sign === ',' && !inString && depth === 1)
      add(chunk.slice(from, delimits ? start : start + sign.length))
      from = start + sign.length
      if (sign === '\n') {
        line++
        // No string of JSON reaches over a line break: a quote that is missing spoils one record, not the rest.
        inString = false
      } else if (sign === '"') inString = !inString
      else if (opens) depth++
      else if (closes) depth = Math.max(0, depth - 1)
      isEscaped = sign === '\\'
      if (delimits && !builder.isEmpty) yield builder.take()
    }
    add(chunk.slice(from))
  }
  if (!builder.isEmpty) yield builder.take()
}
