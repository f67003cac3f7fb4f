import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expressMiddleware } from '@as-integrations/express5'
import express from 'express'
import { type Logger, pino } from 'pino'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { type Config, readConfig } from '../config.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { RequestStore } from '../graph/RequestStore.js'
import { createContext } from '../resolvers/Context.js'
import { createSchema } from '../resolvers/createSchema.js'
import { allowOrigins } from './allowOrigins.js'
import { answerErrors, nothingHere } from './answerErrors.js'
import { createApollo } from './createApollo.js'
import { createMetrics } from './createMetrics.js'
import { storeNothing } from './entityTag.js'
import { exportClaims } from './exportClaims.js'
import { explorer } from './explorer.js'
import { health } from './health.js'
import { callerOf, demandCaller, identifyCaller } from './identifyCaller.js'
import { KeyRing } from './KeyRing.js'
import { limitRate } from './limitRate.js'
import { limitTime } from './limitTime.js'
import { logRequests } from './logRequests.js'
import { localsOf } from './RequestLocals.js'
import { securityHeaders } from './securityHeaders.js'
import { traceOperations, traceRequests } from './traceRequests.js'
import { TrustedDocuments } from './TrustedDocuments.js'

/** What the environment says about serving. */
type Settings = Omit<Config, 'neo4j' | 'dataFolder' | 'opinion'>

/** Settings that are not given are as an environment that says nothing of them has them. */
export interface ServerOptions extends Partial<Omit<Settings, 'host' | 'port'>> {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly store: GraphStore
  /** Milliseconds within which GraphQL must answer; default 20,000, as long as Neo4j may take for one statement. */
  readonly timeLimit?: number
  /** Default: JSON lines on standard error. */
  readonly logger?: Logger
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string
  /** Takes no new connections, ends the requests in flight, and leaves the store open. */
  close(): Promise<void>
}

/** How large a request may be: documents are short, and listings do not come this way. */
const greatestBody = '256kb'

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * Serves GraphQL, the explorer page, health and metrics, and resolves when the port is open.
 * @throws ClaimgraphError PORT_IN_USE where another program listens on the port, CONFIGURATION_INVALID where the manifest of
 *   trusted documents cannot be used.
 */
export const startServer = async ({
  store,
  timeLimit = 20_000,
  logger = pino({ name: 'claimgraph' }, pino.destination(2)),
  ...given
}: ServerOptions): Promise<RunningServer> => {
  const settings: Settings = { ...readConfig({ HOST: given.host }), ...given }
  const { host, port, openReading, requestsPerMinute, trustedProxies, corsOrigins, introspection, trustedDocuments } =
    settings
  const application = express()
  const http = createServer(application)
  const schema = createSchema()
  const trusted = trustedDocuments && new TrustedDocuments(trustedDocuments.path, schema)
  const isOnlyTrusted = trustedDocuments?.only ?? false
  const metrics = createMetrics(store, logger)
  const apollo = createApollo({ http, schema, introspection, trusted, metrics, logger })
  await apollo.start()

  const identify = [identifyCaller(new KeyRing(store, logger), openReading)]
  const admit = [
    traceRequests,
    storeNothing,
    allowOrigins(corsOrigins),
    identify,
    limitRate(requestsPerMinute),
    demandCaller,
  ].flat()
  application.disable('x-powered-by')
  // Answers have tags of their own, and files the date of their last change.
  application.disable('etag')
  application.set('trust proxy', trustedProxies)
  application.use(logRequests(logger), metrics.countResponses, securityHeaders)
  application.use(health(store, logger))
  application.use('/metrics', identify, demandCaller, metrics.page)
  application.use(
    '/graphql',
    admit,
    express.json({ limit: greatestBody }),
    trusted && isOnlyTrusted ? trusted.allowNothingElse : [],
    limitTime(timeLimit),
    traceOperations,
    expressMiddleware(apollo, {
      context: ({ res }) =>
        Promise.resolve(createContext(new RequestStore(store, localsOf(res).signal), callerOf(res))),
    }),
  )
  // A filter of one's own is no trusted document.
  if (!isOnlyTrusted) application.use('/export', admit, exportClaims(store, schema, logger))
  if (introspection && !isOnlyTrusted) application.use(explorer())
  application.use(nothingHere)
  application.use(answerErrors(logger))

  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject)
      http.listen(port, host, resolve)
    })
  } catch (error) {
    await apollo.stop()
    if (isPortInUse(error))
      throw new ClaimgraphError(
        'PORT_IN_USE',
        `Another program listens on ${host}:${port}: end it, or set PORT to another number.`,
        { cause: error },
      )
    throw error
  }
  const { port: taken } = http.address() as AddressInfo
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shown}:${taken}`,
    // Stops listening and waits for the requests in flight, through the plugin above.
    close: () => apollo.stop(),
  }
}
