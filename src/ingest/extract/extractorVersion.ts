import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexiconPath } from '../../config.js'
import { packageRoot } from '../../packageRoot.js'
import { ownNames } from '../lexicon/ownNames.js'

/** Folder of the code that runs: `dist`, or `src` under test. */
const [code = 'dist'] = relative(packageRoot, fileURLToPath(import.meta.url)).split(sep)

/** Code and data of extraction, without what only a compiler or an editor reads. */
const filesOfExtraction = (): string[] =>
  ['extract', 'lexicon', 'opinion', 'rules'].flatMap((name) => {
    const folder = join(packageRoot, code, 'ingest', name)
    const files = readdirSync(folder).filter((file) => /(?<!\.d)\.(?:js|json|ts)$/.test(file))
    return files.sort().map((file) => join(folder, file))
  })

let version: string | undefined

/**
 * Changes by itself with every change of the code, the rules or the lexicon, the user's own included: papers that another
 * version read are read again.
 * @throws ClaimgraphError CONFIGURATION_INVALID where the user's lexicon cannot be used.
 */
export const extractorVersion = (): string => {
  if (version !== undefined) return version
  const hash = createHash('sha256')
  for (const file of filesOfExtraction()) hash.update(readFileSync(file))
  hash.update(JSON.stringify(ownNames(lexiconPath())))
  return (version = `rules-${hash.digest('hex').slice(0, 8)}`)
}
