import { readdirSync, readFileSync } from 'node:fs'
import { packageRoot } from '../packageRoot.js'

/** A named Cypher statement: the text of `cypher/<name>.cypher`, to be run unchanged with parameters. */
export interface Statement {
  /** Path below `cypher/` without the extension, e.g. `questions/claims`. */
  readonly name: string
  readonly text: string
}

const folder = `${packageRoot}cypher/`
const cache = new Map<string, Statement>()

/**
 * The statement of that name, read once.
 * @throws Error if there is no such file: a mistake of the program, not of a user.
 */
export const statement = (name: string): Statement => {
  const known = cache.get(name)
  if (known) return known
  const read = { name, text: readFileSync(`${folder}${name}.cypher`, 'utf8') }
  cache.set(name, read)
  return read
}

/** All statements of one folder below `cypher/`, in the order of their names. */
export const statementsIn = (place: 'schema' | 'load' | 'questions' | 'questions/analysts'): Statement[] =>
  readdirSync(`${folder}${place}`)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => statement(`${place}/${file.slice(0, -'.cypher'.length)}`))
