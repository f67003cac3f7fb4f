import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { ClaimgraphError } from '../../ClaimgraphError.js'

/** A file to read, or `-` for standard input. */
export interface Input {
  readonly path: string
  /** True where the user named this very file; false where a folder or a pattern led to it. */
  readonly isNamed: boolean
  /** False for what can be read only once, such as a pipe. */
  readonly isRegular: boolean
}

const statsOf = async (path: string): Promise<Stats | null> => {
  try {
    return await stat(path)
  } catch {
    return null
  }
}

const matching = async (pattern: string, folder?: string): Promise<Input[]> => {
  const options = { expandDirectories: false, absolute: isAbsolute(pattern) }
  const found = await (folder === undefined ? glob(pattern, options) : glob(pattern, { ...options, cwd: folder }))
  return found.sort().map((path) => ({
    path: folder === undefined ? path : join(folder, path),
    isNamed: false,
    isRegular: true,
  }))
}

const inputsOf = async (path: string): Promise<Input[]> => {
  if (path === '-') return [{ path, isNamed: true, isRegular: false }]
  const stats = await statsOf(path)
  const isFolder = stats?.isDirectory() === true
  if (stats && !isFolder) return [{ path, isNamed: true, isRegular: stats.isFile() }]
  if (!isFolder && !isDynamicPattern(path))
    throw new ClaimgraphError('INPUT_NOT_FOUND', `There is no file or folder ${path}: check the path.`)
  const inputs = await (isFolder ? matching('**', path) : matching(path))
  if (inputs.length === 0)
    throw new ClaimgraphError(
      'INPUT_NOT_FOUND',
      isFolder
        ? `The folder ${path} holds no files: give a folder with listings, or a file.`
        : `No file matches ${path}: check the pattern.`,
    )
  return inputs
}

/**
 * The files that the paths stand for, each once: files as given, folders with all that is below them (hidden files left
 * out), patterns such as `lists/*.txt`. Folders and patterns are sorted, so that the order is the same on every machine.
 * @throws ClaimgraphError INPUT_NOT_FOUND where a path leads to no file.
 */
export const findInputs = async (paths: readonly string[]): Promise<Input[]> => {
  const inputs = new Map<string, Input>()
  for (const path of paths)
    for (const input of await inputsOf(path)) {
      const key = input.path === '-' ? '-' : resolve(input.path)
      if (!inputs.has(key)) inputs.set(key, input)
    }
  return [...inputs.values()]
}
