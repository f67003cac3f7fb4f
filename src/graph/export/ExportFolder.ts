import { type FileHandle, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ClaimgraphError } from '../../ClaimgraphError.js'
import { messageOf } from '../../messageOf.js'

/** Stands in a folder as long as it is written, and stays where that did not come to its end. */
const unfinishedMark = 'UNFINISHED'

/** Characters that wait to be written to one file. */
const buffered = 64 * 1024

const cannotBeWritten = (folder: string, error: unknown): ClaimgraphError => {
  const reason = messageOf(error)
  return new ClaimgraphError(
    'CONFIGURATION_INVALID',
    `The folder ${folder} cannot be written (${reason}): name another that can.`,
    { cause: error },
  )
}

/** A folder that is filled with files. Until `finish` it holds a file `UNFINISHED`, so that no one takes a part for all. */
export class ExportFolder {
  private readonly files = new Map<string, { handle: FileHandle; waiting: string }>()

  private constructor(readonly path: string) {}

  /**
   * Makes the folder, unless it exists and is empty.
   * @throws ClaimgraphError CONFIGURATION_INVALID where it holds anything or cannot be written.
   */
  static async begin(path: string): Promise<ExportFolder> {
    const folder = new ExportFolder(path)
    const held = await folder.writing(async () => {
      await mkdir(path, { recursive: true })
      return await readdir(path)
    })
    if (held.length > 0)
      throw new ClaimgraphError(
        'CONFIGURATION_INVALID',
        held.includes(unfinishedMark)
          ? `The folder ${path} holds an export that is not finished: remove it, or name another.`
          : `The folder ${path} is not empty: name one that is, or that does not exist.`,
      )
    const text = 'This export is being written, or was stopped before its end: do not use it.\n'
    await folder.writing(() => writeFile(join(path, unfinishedMark), text, { flag: 'wx' }))
    return folder
  }

  /** Adds to a file, which is made by the first text for it. */
  async write(file: string, text: string): Promise<void> {
    await this.writing(async () => {
      const open = this.files.get(file) ?? (await this.make(file))
      open.waiting += text
      if (open.waiting.length >= buffered) await this.flush(open)
    })
  }

  /** Closes the files and takes the mark away: the export is whole. */
  async finish(): Promise<void> {
    await this.writing(async () => {
      for (const file of this.files.values()) await this.flush(file)
    })
    await this.close()
    await this.writing(() => rm(join(this.path, unfinishedMark)))
  }

  /** Lets go of the files as they are. */
  async close(): Promise<void> {
    await this.writing(() => Promise.all([...this.files.values()].map(({ handle }) => handle.close())))
    this.files.clear()
  }

  private async make(file: string): Promise<{ handle: FileHandle; waiting: string }> {
    const path = join(this.path, file)
    await mkdir(dirname(path), { recursive: true })
    const made = { handle: await open(path, 'wx'), waiting: '' }
    this.files.set(file, made)
    return made
  }

  private async flush(file: { handle: FileHandle; waiting: string }): Promise<void> {
    const { waiting } = file
    file.waiting = ''
    await file.handle.appendFile(waiting)
  }

  private async writing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw cannotBeWritten(this.path, error)
    }
  }
}
