import { Command, InvalidArgumentError } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { neo4jUri, readConfig, readConfigWith } from '../config.js'
import { type ComparedSum, copyGraph } from '../graph/copyGraph.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { openStore } from '../graph/openStore.js'
import { Interruption } from './Interruption.js'
import { requireGraph } from './requireGraph.js'
import { startProgress } from './startProgress.js'

const uri = (given: string): string => {
  const { success, data, error } = neo4jUri.safeParse(given)
  if (!success) throw new InvalidArgumentError(`It ${error.issues[0]?.message ?? 'cannot be used'}.`)
  return data
}

const digestWidth = 34

const row = (name: string, source: string, target: string, digest: string): string =>
  `${name.padEnd(15)}${source.padStart(10)}${target.padStart(10)}  ${digest}`.trimEnd()

const comparison = (sums: readonly ComparedSum[]): string =>
  [
    row('', 'source', 'target', 'digest of the content'),
    ...sums.map(({ name, source, target }) => {
      const digest =
        source.digest === target.digest
          ? source.digest
          : `${source.digest.padEnd(digestWidth)}differs  ${target.digest}`
      return row(name, String(source.total), String(target.total), digest)
    }),
  ].join('\n')

/** Waits for the target and says, in words that fit the option, where it does not answer. */
const verify = async (target: GraphStore): Promise<void> => {
  try {
    await target.verify()
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || error.code !== 'STORE_UNAVAILABLE') throw error
    throw new ClaimgraphError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${target.location} does not answer, or has no such database: start it, or give another address with --to or another name with --database.`,
      { cause: error },
    )
  }
}

const run = async ({ to, database }: { to: string; database?: string }): Promise<void> => {
  const environment = readConfig()
  const from = { ...environment, neo4j: null }
  if (environment.neo4j !== null)
    console.error(`NEO4J_URI is not looked at: what is copied is the embedded graph in ${from.dataFolder}.`)
  await requireGraph(from)
  const target = openStore(
    readConfigWith({ NEO4J_URI: to, ...(database !== undefined && { NEO4J_DATABASE: database }) }),
  )
  const interruption = new Interruption()
  let total = 0
  let done = ''
  try {
    await verify(target)
    const source = openStore(from)
    const progress = startProgress(() => done)
    try {
      await source.migrate()
      const { sums, written, isEqual } = await copyGraph(source, target, {
        signal: interruption.signal,
        onProgress: (step, nodes) => {
          if (step === 'read') total = nodes
          done = `${nodes}${step === 'read' ? '' : ` of ${total}`} nodes ${step}`
        },
      })
      console.log(comparison(sums))
      if (!isEqual)
        throw new ClaimgraphError(
          'STORE_FAILED',
          `${target.location} holds something else than ${from.dataFolder} after the copy: empty it, and copy again while no other process writes to it.`,
        )
      console.error(
        written === 0
          ? `${target.location} held the same graph already.`
          : `${written} nodes with their relationships were copied; both graphs hold the same.`,
      )
    } finally {
      progress.stop()
      await source.close()
    }
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    console.error('Interrupted: the same command goes on from there.')
    process.exitCode = Interruption.exitCode
  } finally {
    interruption.end()
    await target.close()
  }
}

export const copyCommand = () =>
  new Command('copy')
    .description('move the embedded graph into a Neo4j without papers, and compare the two')
    .requiredOption('--to <uri>', 'where Neo4j is: bolt://, neo4j:// or neo4j+s://', uri)
    .option('--database <name>', 'database in Neo4j (default: NEO4J_DATABASE, or neo4j)')
    .addHelpText(
      'after',
      `
The graph comes from the folder CLAIMGRAPH_DATA; NEO4J_USERNAME and NEO4J_PASSWORD are those of the target. A copy that was
stopped goes on where it was when the same command is given again.

Examples:
  $ claimgraph copy --to bolt://localhost:7687
  $ CLAIMGRAPH_DATA=/var/lib/claimgraph NEO4J_PASSWORD=secret claimgraph copy --to neo4j+s://graph.example.org --database papers`,
    )
    .action(run)
