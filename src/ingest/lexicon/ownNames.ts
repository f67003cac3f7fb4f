import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ClaimgraphError } from '../../ClaimgraphError.js'
import { messageOf } from '../../messageOf.js'
import { entrySchema, type LexiconFile } from './LexiconFile.js'

/** A user's file: entries by kind, any of the kinds. */
const fileSchema = z.strictObject({
  methods: z.array(entrySchema).optional(),
  datasets: z.array(entrySchema).optional(),
  benchmarks: z.array(entrySchema).optional(),
  tasks: z.array(entrySchema).optional(),
  metrics: z.array(entrySchema).optional(),
})

const invalid = (path: string, reason: string): ClaimgraphError =>
  new ClaimgraphError('CONFIGURATION_INVALID', `The lexicon ${path} cannot be used: ${reason}.`)

/** The files of a path: itself, or the JSON files of a folder in the order of their names. */
const filesOf = (path: string): string[] => {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const files = readdirSync(path).filter((name) => name.endsWith('.json'))
    return files.sort().map((name) => join(path, name))
  } catch (error) {
    throw invalid(path, messageOf(error))
  }
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const contentOf = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw invalid(path, messageOf(error))
  }
}

/**
 * The names of a user's own lexicon, a JSON file or a folder of them; none where there is no path.
 * @throws ClaimgraphError CONFIGURATION_INVALID naming the file, the place in it and what is wrong there.
 */
export const ownNames = (path: string | null): LexiconFile[] =>
  (path === null ? [] : filesOf(path)).flatMap((file): LexiconFile[] => {
    const parsed = fileSchema.safeParse(contentOf(file))
    if (!parsed.success) {
      const issues = parsed.error.issues.slice(0, 3).map(({ path: at, message }) => `${placeOf(at)} ${message}`.trim())
      throw invalid(file, issues.join('; '))
    }
    const { methods = [], datasets = [], benchmarks = [], tasks = [], metrics = [] } = parsed.data
    return [
      { kind: 'method', entries: methods },
      { kind: 'dataset', entries: datasets },
      { kind: 'benchmark', entries: benchmarks },
      { kind: 'task', entries: tasks },
      { kind: 'metric', entries: metrics },
    ]
  })
