import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { packageRoot } from '../packageRoot.js'

const codeFolder = fileURLToPath(new URL('../', import.meta.url))

/**
 * A digest of the program: its code with the figures it comes with, its statements, and the versions of what it is made of. Two programs with the same
 * digest answer the same question of the same graph alike; one that was changed in any way has another.
 */
export const programVersion = (): string => {
  const hash = createHash('sha256')
  const files = [
    `${packageRoot}package.json`,
    ...globSync('**/*.{js,ts,json}', { cwd: codeFolder, absolute: true }),
    ...globSync('**/*.cypher', { cwd: `${packageRoot}cypher`, absolute: true }),
  ]
  for (const file of files.sort()) hash.update(readFileSync(file))
  return hash.digest('hex')
}
