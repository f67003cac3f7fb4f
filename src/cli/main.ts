#!/usr/bin/env node
import { Command } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { copyCommand } from './copyCommand.js'
import { doctorCommand } from './doctorCommand.js'
import { exportCommand } from './exportCommand.js'
import { extractCommand } from './extractCommand.js'
import { ingestCommand } from './ingestCommand.js'
import { keysCommand } from './keysCommand.js'
import { packageJson } from '../packageJson.js'
import { serveCommand } from './serveCommand.js'
import { startTracing } from '../tracing.js'

const program = new Command('claimgraph')
  .description(
    'Reads research-paper listings and answers which methods claim to beat which baselines, where and by how much.',
  )
  .version(packageJson.version)
  .option('--verbose', 'show the stack of an error')
  .showHelpAfterError('Add --help for what can be given.')
  .addHelpText(
    'after',
    `
The graph is kept in the folder CLAIMGRAPH_DATA (./data where it is not set), or in Neo4j where NEO4J_URI,
NEO4J_USERNAME and NEO4J_PASSWORD say so. HOST and PORT say where to serve.`,
  )
const commands = [
  ingestCommand(),
  extractCommand(),
  serveCommand(),
  keysCommand(),
  exportCommand(),
  copyCommand(),
  doctorCommand(),
]
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program))
  for (const part of command.commands) part.copyInheritedSettings(program)
}

/** One sentence for the user; what only a developer can use comes with --verbose. */
const report = (error: unknown) => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const isExpected = error instanceof ClaimgraphError
  console.error(
    isExpected
      ? message
      : `Claimgraph failed in a way that it should not (${message}): add --verbose for the details, and report them.`,
  )
  if (program.opts<{ verbose?: boolean }>().verbose) console.error(stack)
}

// Whoever reads the output may stop reading: `claimgraph extract ... | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const stopTracing = await startTracing()
try {
  await program.parseAsync()
} catch (error) {
  report(error)
  process.exitCode = 1
}
await stopTracing()
