import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { messageOf } from '../../messageOf.js'

/** How much of a file decides on its format. */
const headLength = 65_536
const gzipMagic = Buffer.from([0x1f, 0x8b])

/** The same bytes, the first chunk long enough to show what they are. */
async function* startingWhole(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let start: Buffer | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (start === null) yield chunk
    else {
      start = Buffer.concat([start, chunk])
      if (start.length < gzipMagic.length) continue
      yield start
      start = null
    }
  }
  if (start !== null) yield start
}

async function* decompressed(chunks: AsyncGenerator<Buffer, undefined>): AsyncGenerator<Buffer> {
  const next = await chunks.next()
  if (next.done) return
  const first = next.value
  const all = (async function* () {
    yield first
    yield* chunks
  })()
  if (!first.subarray(0, gzipMagic.length).equals(gzipMagic)) yield* all
  // The iteration below throws what goes wrong; the callback has nothing to add.
  else yield* pipeline(Readable.from(all), createGunzip(), () => undefined) as AsyncIterable<Buffer>
}

/**
 * One input as text: a file, standard input for `-`, or bytes that are there already. UTF-8, gzip undone, a byte order mark
 * dropped.
 */
export class Source {
  /** Line (from 1) that the text read so far ends on. */
  line = 1
  /** Why the text ends before its end: a read error, or damaged compression. Null while all is well. */
  damage: string | null = null

  readonly #chunks: AsyncIterator<string, undefined>
  #head = ''

  constructor(
    readonly path: string,
    private readonly given?: AsyncIterable<Buffer>,
  ) {
    this.#chunks = this.#decode()
  }

  /**
   * The start of the text, no longer than it takes for `isEnough` to be content, and than about `headLength` characters:
   * a pipe may be slow. To be asked before `text` is read; nothing is lost for it.
   */
  async head(isEnough: (head: string) => boolean): Promise<string> {
    while (this.#head.length < headLength && !isEnough(this.#head)) {
      const { value } = await this.#chunks.next()
      if (value === undefined) break
      this.#head += value
    }
    return this.#head
  }

  /** The whole text in chunks, once. Never throws: where reading fails, it ends and `damage` says why. */
  async *text(): AsyncGenerator<string, undefined> {
    const head = this.#head
    this.#head = ''
    for (let chunk: string | undefined = head; chunk !== undefined; chunk = (await this.#chunks.next()).value) {
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) this.line++
      if (chunk !== '') yield chunk
    }
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async *#decode(): AsyncGenerator<string, undefined> {
    const decoder = new TextDecoder()
    const bytes = this.given ?? (this.path === '-' ? process.stdin : createReadStream(this.path))
    try {
      for await (const chunk of decompressed(startingWhole(bytes))) yield decoder.decode(chunk, { stream: true })
    } catch (error) {
      this.damage = messageOf(error)
    }
    yield decoder.decode()
  }
}
