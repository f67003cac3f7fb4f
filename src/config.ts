import { z } from 'zod'
import { ClaimgraphError } from './ClaimgraphError.js'

/** Where a Neo4j server is. */
export const neo4jUri = z
  .string()
  .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must look like neo4j://host:7687, bolt://host:7687 or neo4j+s://host')

const environmentSchema = z.object({
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  CLAIMGRAPH_DATA: z.string().default('./data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(4000),
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
  return {
    neo4j: uri === undefined ? null : { uri, username, password, database },
    dataFolder: parsed.data.CLAIMGRAPH_DATA,
    host: parsed.data.HOST,
    port: parsed.data.PORT,
  }
}

/**
 * The configuration with some variables given otherwise than the environment has them, e.g. by the options of a command.
 * @throws ClaimgraphError as `readConfig` does.
 */
export const readConfigWith = (given: Record<string, string>): Config => readConfig({ ...process.env, ...given })
