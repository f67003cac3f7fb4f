import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { packageRoot } from '../../src/packageRoot.js'

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'claimgraph-cli-'))

/** Starts the built command line with nothing from this environment but the path. */
export const start = (args: readonly string[], environment: Record<string, string> = {}) =>
  spawn(process.execPath, [`${packageRoot}dist/cli/main.js`, ...args], {
    cwd: packageRoot,
    env: { PATH: process.env.PATH, CLAIMGRAPH_DATA: temporaryFolder(), ...environment },
  })

/** Runs it to its end. */
export const claimgraph = async (
  args: readonly string[],
  environment: Record<string, string> = {},
  input: string | Uint8Array = '',
) => {
  const child = start(args, environment)
  child.stdin.on('error', () => undefined).end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { stdout, stderr, exitCode: child.exitCode }
}
