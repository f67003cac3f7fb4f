import { Argument, Command, Option } from 'commander'
import { readConfig } from '../config.js'
import { exportFormats, type ExportFormatName, exportGraph } from '../graph/export/exportGraph.js'
import { Interruption } from './Interruption.js'
import { requireGraph } from './requireGraph.js'
import { startProgress } from './startProgress.js'
import { withStore } from './withStore.js'

const run = async (folder: string, { format }: { format: ExportFormatName }): Promise<void> => {
  await requireGraph(readConfig())
  const interruption = new Interruption()
  let written = 0
  try {
    await withStore(async (store) => {
      const progress = startProgress(() => `${written} nodes written`)
      try {
        const files = await exportGraph(store, folder, format, {
          signal: interruption.signal,
          onProgress: (nodes) => (written = nodes),
        })
        console.log(files.map(({ path, rows }) => `${String(rows).padStart(10)}  ${path}`).join('\n'))
      } finally {
        progress.stop()
      }
    })
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    console.error(`Interrupted: ${folder} holds a part only, marked by its file UNFINISHED; remove it.`)
    process.exitCode = Interruption.exitCode
  } finally {
    interruption.end()
  }
}

export const exportCommand = () =>
  new Command('export')
    .description('write the whole graph into files, each claim with its sentence')
    .addArgument(new Argument('<folder>', 'empty, or to be made'))
    .addOption(
      new Option('--format <name>', 'csv for spreadsheets, jsonl for programs, neo4j-import for neo4j-admin')
        .choices(exportFormats)
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph export --format csv tables
  $ claimgraph export --format jsonl dump && jq -c .properties dump/nodes/Claim.jsonl
  $ claimgraph export --format neo4j-import for-neo4j`,
    )
    .action(run)
