import { z } from 'zod'
import { ClaimgraphError } from './ClaimgraphError.js'

/** Where a Neo4j server is. */
export const neo4jUri = z
  .string()
  .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must look like neo4j://host:7687, bolt://host:7687 or neo4j+s://host')

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])(:\d+)?$/.test(host)

/** The address that questions go to, from what people paste: the base address of an API, with or without `/v1`, or the whole. */
const chatCompletionsUrl = z.string().transform((pasted, context) => {
  const url = URL.canParse(pasted.trim()) ? new URL(pasted.trim()) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    context.addIssue('must look like https://host/v1, and have no password in it: the key goes into CLAIMGRAPH_LLM_KEY')
    return z.NEVER
  }
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith('/chat/completions') ? path : `${path || '/v1'}/chat/completions`
  url.hash = ''
  return url.href
})

const flag = (one: string, zero: string) => z.enum(['0', '1'], `must be 1 (${one}) or 0 (${zero})`)

const isOrigin = (text: string): boolean => text === '*' || (URL.canParse(text) && new URL(text).origin === text)

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every(isOrigin),
    'must be origins such as https://papers.example, with commas between them, or *',
  )

const environmentSchema = z.object({
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  CLAIMGRAPH_DATA: z.string().default('./data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(4000),
  CLAIMGRAPH_PUBLISHED_AT: z.string().optional(),
  CLAIMGRAPH_OPEN_READING: flag('everybody may read', 'reading needs a key').optional(),
  CLAIMGRAPH_REQUESTS_PER_MINUTE: z.coerce.number('must be a number').int().min(0).default(1000),
  CLAIMGRAPH_TRUSTED_PROXIES: z.coerce.number('must be a number').int().min(0).max(10).default(0),
  CLAIMGRAPH_CORS_ORIGINS: origins.default([]),
  CLAIMGRAPH_INTROSPECTION: flag('the schema can be asked for, and explored', 'it cannot').default('1'),
  CLAIMGRAPH_TRUSTED_DOCUMENTS: z.string().optional(),
  CLAIMGRAPH_TRUSTED_DOCUMENTS_ONLY: flag('no other documents are answered', 'others are answered too').default('0'),
  CLAIMGRAPH_LLM_URL: chatCompletionsUrl.optional(),
  CLAIMGRAPH_LLM_MODEL: z
    .string()
    .regex(/^\P{C}{1,200}$/u, 'must be the name of a model')
    .optional(),
  CLAIMGRAPH_LLM_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'must have letters, digits and signs of ASCII only, and no spaces')
    .optional(),
})

/** Where a language model is asked for a second opinion on what papers claim. */
export interface OpinionConfig {
  /** Of the chat completions. */
  readonly url: string
  readonly model: string
  /** Never to be printed. Null where the server asks for none. */
  readonly key: string | null
}

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
  /** With one key or from one address; 0 for any number. */
  readonly requestsPerMinute: number
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  readonly trustedProxies: number
  /** Whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[]
  /** Whether the schema can be asked for; the explorer, which lives from that, is served only then. */
  readonly introspection: boolean
  /** A manifest of documents; where `only` says so, no others are answered. */
  readonly trustedDocuments: { readonly path: string; readonly only: boolean } | null
  /** Null where no language model is to be asked. */
  readonly opinion: OpinionConfig | null
}

const trustedDocumentsOf = (given: z.infer<typeof environmentSchema>): Config['trustedDocuments'] => {
  const path = given.CLAIMGRAPH_TRUSTED_DOCUMENTS
  const only = given.CLAIMGRAPH_TRUSTED_DOCUMENTS_ONLY === '1'
  if (path !== undefined) return { path, only }
  if (only)
    throw new ClaimgraphError(
      'CONFIGURATION_INVALID',
      'CLAIMGRAPH_TRUSTED_DOCUMENTS_ONLY would leave nothing to answer: name a manifest in CLAIMGRAPH_TRUSTED_DOCUMENTS.',
    )
  return null
}

const opinionOf = (given: z.infer<typeof environmentSchema>): OpinionConfig | null => {
  const { CLAIMGRAPH_LLM_URL: url, CLAIMGRAPH_LLM_MODEL: model, CLAIMGRAPH_LLM_KEY: key } = given
  if (url === undefined) return null
  if (model === undefined)
    throw new ClaimgraphError(
      'CONFIGURATION_INVALID',
      'CLAIMGRAPH_LLM_MODEL must name the model that is to be asked, since CLAIMGRAPH_LLM_URL is set.',
    )
  return { url, model, key: key ?? null }
}

/** The JSON file, or the folder of them, with the user's own names: `CLAIMGRAPH_LEXICON`. Null where it is not set. */
export const lexiconPath = (environment: Record<string, string | undefined> = process.env): string | null =>
  environment.CLAIMGRAPH_LEXICON === '' ? null : (environment.CLAIMGRAPH_LEXICON ?? null)

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
    requestsPerMinute: parsed.data.CLAIMGRAPH_REQUESTS_PER_MINUTE,
    trustedProxies: parsed.data.CLAIMGRAPH_TRUSTED_PROXIES,
    corsOrigins: parsed.data.CLAIMGRAPH_CORS_ORIGINS,
    introspection: parsed.data.CLAIMGRAPH_INTROSPECTION === '1',
    trustedDocuments: trustedDocumentsOf(parsed.data),
    opinion: opinionOf(parsed.data),
  }
}

/**
 * The configuration with some variables given otherwise than the environment has them, e.g. by the options of a command.
 * @throws ClaimgraphError as `readConfig` does.
 */
export const readConfigWith = (given: Record<string, string>): Config => readConfig({ ...process.env, ...given })

/** Whether the environment names a collector that takes traces, by the variables that OpenTelemetry defines for all programs. */
export const isTracingConfigured = (environment: Record<string, string | undefined> = process.env): boolean =>
  environment.OTEL_SDK_DISABLED !== 'true' &&
  [environment.OTEL_EXPORTER_OTLP_ENDPOINT, environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT].some(Boolean)
