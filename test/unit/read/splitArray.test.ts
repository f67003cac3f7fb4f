import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/ingest/read/readLines.js'
import { splitArray } from '../../../src/ingest/read/splitArray.js'

const inChunks = async function* (text: string, length: number) {
  for (let from = 0; from < text.length; from += length) yield await Promise.resolve(text.slice(from, from + length))
}
const textsOf = async (pieces: AsyncIterable<{ text: string; tooLong: boolean }>) => {
  const texts: (string | null)[] = []
  for await (const { text, tooLong } of pieces) texts.push(tooLong ? null : text)
  return texts
}
const signs = fc.array(fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', '\n', 'a', ' '), { maxLength: 12 })
const value = fc.oneof(
  signs.map((all) => all.join('')),
  fc.dictionary(
    fc.constantFrom('title', '"', '\\'),
    signs.map((all) => all.join('')),
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

describe('the elements of an array', () => {
  it('are found however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(value),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 2 }),
        async (values, length, indent) => {
          const texts = await textsOf(splitArray(inChunks(JSON.stringify(values, null, indent), length), 10_000))
          expect(texts.map((text) => JSON.parse(text ?? '') as unknown)).toEqual(JSON.parse(JSON.stringify(values)))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('lines', () => {
  it('are the same however the text is cut into chunks, and what is too long takes no memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }).map((line) => line.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, length) => {
          const texts = await textsOf(readLines(inChunks(lines.join('\n'), length), 20))
          expect(texts).toEqual(lines.map((line) => (line.length > 20 ? null : line)))
        },
      ),
    )
  })
})
