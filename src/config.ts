import { z } from 'zod'
import { ClaimgraphError } from './ClaimgraphError.js'

/** Where a Neo4j server is. */
export const neo4jUri = z
  .string()
  .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must look like neo4j://host:7687, bolt://host:7687 or neo4j+s://host')

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])(:\d+)?$/.test(host)

const environmentSchema = z.object({
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  CLAIMGRAPH_DATA: z.string().default('./data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(4000),
  CLAIMGRAPH_PUBLISHED_AT: z.string().optional(),
  CLAIMGRAPH_OPEN_READING: z.enum(['0', '1'], 'must be 1 (everybody may read) or 0 (reading needs a key)').optional(),
})

/** What the environment says, with defaults. `neo4j` is null where the embedded store is to be used. */
export interface Config {
  readonly neo4j: {
    readonly uri: string
    readonly username: string
    readonly password: string
    readonly database: string
  } | null
  /** Folder of the embedded store. */
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** Whether reading needs no API key. */
  readonly openReading: boolean
}

/**
 * Reads the configuration; an empty variable counts as unset.
 * @throws ClaimgraphError CONFIGURATION_INVALID naming the variable and what it must look like.
 */
export const readConfig = (environment: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new ClaimgraphError('CONFIGURATION_INVALID', `${issues.join('; ')}.`)
  }
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = parsed.data
  const { HOST: host, CLAIMGRAPH_OPEN_READING: openReading, CLAIMGRAPH_PUBLISHED_AT: publishedAt = host } = parsed.data
  return {
    neo4j: uri === undefined ? null : { uri, username, password, database },
    dataFolder: parsed.data.CLAIMGRAPH_DATA,
    host,
    port: parsed.data.PORT,
    // What only this machine can reach is open by default; a container listens everywhere and says how it is published.
    openReading: openReading === undefined ? isLoopback(publishedAt) : openReading === '1',
  }
}

/**
 * The configuration with some variables given otherwise than the environment has them, e.g. by the options of a command.
 * @throws ClaimgraphError as `readConfig` does.
 */
export const readConfigWith = (given: Record<string, string>): Config => readConfig({ ...process.env, ...given })
