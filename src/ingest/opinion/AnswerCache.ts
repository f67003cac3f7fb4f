import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ClaimgraphError } from '../../ClaimgraphError.js'
import { messageOf } from '../../messageOf.js'
import { type Answer, answerSchema } from './answer.js'

/** The answers that a model gave, one file each in a folder, so that no question is paid for twice. */
export class AnswerCache {
  readonly #folder: string

  /** The folder is made when the first answer is kept. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The answer that was kept under a key; null where there is none, or its file is damaged. */
  async get(key: string): Promise<Answer | null> {
    try {
      return answerSchema.parse(JSON.parse(await readFile(this.#path(key), 'utf8')))
    } catch {
      return null
    }
  }

  /**
   * Keeps an answer, with what helps a reader of the file to know it. A process that is killed leaves no half of it.
   * @throws ClaimgraphError STORE_UNAVAILABLE where the folder cannot be written.
   */
  async put(key: string, answer: Answer, about: { readonly model: string; readonly title: string }): Promise<void> {
    const path = this.#path(key)
    const draft = `${path}.${randomUUID()}`
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(draft, `${JSON.stringify({ ...about, ...answer }, null, 1)}\n`)
      await rename(draft, path)
    } catch (error) {
      throw new ClaimgraphError(
        'STORE_UNAVAILABLE',
        `The answers of the model cannot be kept in ${this.#folder} (${messageOf(error)}): make it writable, or set CLAIMGRAPH_DATA to another folder.`,
        { cause: error },
      )
    }
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key}.json`)
  }
}
