import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packageRoot } from './packageRoot.js'

/** What the program needs to know of its own package. */
export const packageJson = z
  .object({ name: z.string(), version: z.string(), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')))
