import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Command } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { lexiconPath, readConfig, type Config } from '../config.js'
import { apiKeys } from '../graph/apiKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { migrationsOf } from '../graph/migrations.js'
import { openStore } from '../graph/openStore.js'
import { loadLexicon } from '../ingest/lexicon/Lexicon.js'
import { checkModel } from '../ingest/opinion/checkModel.js'
import { checkPort } from './checkPort.js'
import { graphCounts } from './graphCounts.js'
import { holdsGraph } from './holdsGraph.js'
import { packageJson } from '../packageJson.js'

/** Runs a check and prints what it found, or what is wrong and what to do. Resolves to whether all is well. */
const check = async (name: string, find: () => string | Promise<string>): Promise<boolean> => {
  try {
    console.log(`ok     ${name}: ${await find()}`)
    return true
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error
    console.log(`wrong  ${name}: ${error.message}`)
    return false
  }
}

const nodeVersion = (): string => {
  const found = process.versions.node
  const needed = packageJson.engines.node.replace('>=', '')
  if (found.localeCompare(needed, 'en', { numeric: true }) < 0)
    throw new ClaimgraphError('CONFIGURATION_INVALID', `This is ${found}: install ${needed} or later.`)
  return found
}

/** Whether the folder, or the nearest one above it that exists, can be written. */
const isWritable = async (folder: string): Promise<boolean> => {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing && dirname(folder) !== folder && isWritable(dirname(folder))
  }
}

const folderToCome = async ({ dataFolder }: Config): Promise<string> => {
  if (!(await isWritable(resolve(dataFolder))))
    throw new ClaimgraphError(
      'STORE_UNAVAILABLE',
      `${dataFolder} cannot be written: set CLAIMGRAPH_DATA to another folder.`,
    )
  return `embedded in ${dataFolder}, nothing there yet; claimgraph ingest or claimgraph serve begins it`
}

const schemaOf = async (store: GraphStore): Promise<string> => {
  const { recorded, pending } = await migrationsOf(store)
  if (pending.length === 0) return recorded.join(', ')
  return `${pending.map(({ id }) => id).join(', ')} to be applied by the next ingest or serve`
}

const contentsOf = async (store: GraphStore): Promise<string> => {
  const counts = [...(await graphCounts(store))].map(([label, total]) => `${label} ${total}`)
  return counts.length === 0 ? 'no papers yet' : counts.join(', ')
}

const keysOf = async (store: GraphStore): Promise<string> => {
  const valid = (await apiKeys(store)).filter(({ revokedAt }) => revokedAt === null)
  return `API keys that are valid: ${valid.length}`
}

/** What the store is and holds, each found only where the one before is well. */
const graphOf = async (config: Config): Promise<string> => {
  if (config.neo4j === null && !(await holdsGraph(config.dataFolder))) return folderToCome(config)
  const store = openStore(config)
  try {
    await store.verify()
    const found = [
      `${store.kind}, ${store.location}`,
      `schema ${await schemaOf(store)}`,
      await contentsOf(store),
      await keysOf(store),
    ]
    return found.join(`\n${' '.repeat(14)}`)
  } finally {
    await store.close()
  }
}

const opinionOf = async ({ opinion }: Config): Promise<string> =>
  opinion === null ? 'none; CLAIMGRAPH_LLM_URL is not set' : await checkModel(opinion)

const lexiconOf = (): string =>
  `${loadLexicon().entries.length} names${lexiconPath() === null ? '' : `, with those of ${lexiconPath()}`}`

const portOf = async (config: Config): Promise<string> => {
  await checkPort(config)
  return `${config.host}:${config.port} is free`
}

const readingOf = ({ openReading }: Config): string =>
  openReading
    ? 'open to whoever reaches the server; CLAIMGRAPH_OPEN_READING=0 makes it need a key'
    : 'needs a key: claimgraph keys create NAME makes one'

const run = async (): Promise<void> => {
  const isNodeRight = await check('Node.js', nodeVersion)
  const isConfigured = await check('environment', () => {
    readConfig()
    return 'every variable has a value that can be used'
  })
  const isLexiconRight = await check('lexicon', lexiconOf)
  // Without a configuration there is nothing more to look at.
  const isGraphRight = isConfigured && (await check('graph', () => graphOf(readConfig())))
  const isOpinionRight = isConfigured && (await check('second opinion', () => opinionOf(readConfig())))
  const isPortRight = isConfigured && (await check('port', () => portOf(readConfig())))
  if (isConfigured) await check('reading', () => readingOf(readConfig()))
  if (!(isNodeRight && isLexiconRight && isGraphRight && isOpinionRight && isPortRight)) process.exitCode = 1
}

export const doctorCommand = () =>
  new Command('doctor')
    .description('say what is configured, what answers, what is wrong, and how to put it right')
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph doctor
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret claimgraph doctor`,
    )
    .action(run)
