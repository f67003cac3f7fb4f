import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { readConfig } from '../config.js'
import { type ApiKey, apiKeys, createApiKey, revokeApiKey, type Role, roles } from '../graph/apiKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { requireGraph } from './requireGraph.js'
import { withStore } from './withStore.js'

const keyName = (given: string): string => {
  if (!/^[a-z0-9][a-z0-9._-]{0,62}$/i.test(given))
    throw new InvalidArgumentError('It may have up to 63 letters, digits, dots, hyphens and underscores.')
  return given
}

const cost = (given: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return Number(given)
}

/** Opens the store; says what to do where the process that serves the embedded graph holds it. */
const withKeys = async (work: (store: GraphStore) => Promise<void>): Promise<void> => {
  try {
    await withStore(work)
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || error.code !== 'STORE_LOCKED') throw error
    throw new ClaimgraphError(
      'STORE_LOCKED',
      `Another process holds the graph in ${readConfig().dataFolder}, which keeps the keys: end claimgraph serve, repeat this command, and start it again. With Neo4j, keys change while it serves.`,
      { cause: error },
    )
  }
}

const create = async (name: string, { role, costLimit }: { role: Role; costLimit?: number }): Promise<void> => {
  await withKeys(async (store) => {
    console.log(await createApiKey(store, { name, role, costLimit: costLimit ?? null }))
  })
  console.error(
    `The key ${name} may do what ${role === 'reader' ? 'a' : 'an'} ${role} may. It is shown this once; send it as: Authorization: Bearer KEY`,
  )
}

const columns: readonly (readonly [string, (key: ApiKey) => string])[] = [
  ['name', ({ name }) => name],
  ['role', ({ role }) => role],
  ['cost limit', ({ costLimit }) => (costLimit === null ? '-' : String(costLimit))],
  ['created', ({ createdAt }) => createdAt.slice(0, 'YYYY-MM-DD'.length)],
  ['last used', ({ lastUsedOn }) => lastUsedOn ?? 'never'],
  ['revoked', ({ revokedAt }) => revokedAt?.slice(0, 'YYYY-MM-DD'.length) ?? '-'],
]

const table = (keys: readonly ApiKey[]): string => {
  const rows = [columns.map(([title]) => title), ...keys.map((key) => columns.map(([, show]) => show(key)))]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const list = async (): Promise<void> => {
  await requireGraph(readConfig())
  await withKeys(async (store) => {
    console.log(table(await apiKeys(store)))
  })
}

const revoke = async (name: string): Promise<void> => {
  await requireGraph(readConfig())
  await withKeys(async (store) => {
    await revokeApiKey(store, name)
  })
  console.error(`The key ${name} is revoked: servers that run refuse it within 10 seconds.`)
}

const nameArgument = (description: string) => new Argument('<name>', description).argParser(keyName)

export const keysCommand = () =>
  new Command('keys')
    .description('make, list and revoke the keys of the API')
    .addCommand(
      new Command('create')
        .description('make a key and print its secret, this once')
        .addArgument(nameArgument('who or what will use it'))
        .addOption(
          new Option('--role <role>', 'reader: ask; editor: write as well; admin: everything')
            .choices(roles)
            .default('reader'),
        )
        .addOption(
          new Option('--cost-limit <cost>', 'greatest cost of a request, if not that of everybody').argParser(cost),
        )
        .action(create),
    )
    .addCommand(new Command('list').description('show all keys, without their secrets').action(list))
    .addCommand(
      new Command('revoke')
        .description('make a key invalid, for good')
        .addArgument(nameArgument('its name'))
        .action(revoke),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph keys create dashboard
  $ claimgraph keys create ada --role editor > ada.key
  $ claimgraph keys list
  $ claimgraph keys revoke dashboard`,
    )
