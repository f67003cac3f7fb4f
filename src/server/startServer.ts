import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express from 'express'
import { type Logger, pino } from 'pino'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { type Config, readConfig } from '../config.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { type Context, createContext } from '../resolvers/Context.js'
import { createSchema } from '../resolvers/createSchema.js'
import { answerErrors, nothingHere } from './answerErrors.js'
import { createMetrics } from './createMetrics.js'
import { explorer } from './explorer.js'
import { health } from './health.js'
import { callerOf, demandCaller, identifyCaller } from './identifyCaller.js'
import { KeyRing } from './KeyRing.js'
import { limitDepth } from './limitDepth.js'
import { logRequests } from './logRequests.js'
import { publicError } from './publicError.js'
import { securityHeaders } from './securityHeaders.js'

/** What the environment says about serving. */
type Settings = Pick<Config, 'host' | 'port' | 'openReading'>

/** Settings that are not given are as an environment that says nothing of them has them. */
export interface ServerOptions extends Partial<Omit<Settings, 'host' | 'port'>> {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly store: GraphStore
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
const greatest = { body: '256kb', tokens: 4000, depth: 12 }

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * Serves GraphQL, the explorer page, health and metrics, and resolves when the port is open.
 * @throws ClaimgraphError PORT_IN_USE where another program listens on the port.
 */
export const startServer = async ({
  store,
  logger = pino({ name: 'claimgraph' }, pino.destination(2)),
  ...given
}: ServerOptions): Promise<RunningServer> => {
  const { host, port, openReading }: Settings = { ...readConfig({ HOST: given.host }), ...given }
  const application = express()
  const http = createServer(application)
  const metrics = createMetrics()
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: greatest.tokens },
    validationRules: [limitDepth(greatest.depth)],
    formatError: publicError(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
      ApolloServerPluginLandingPageDisabled(),
      metrics.plugin,
    ],
  })
  await apollo.start()

  const identify = [identifyCaller(new KeyRing(store, logger), openReading), demandCaller]
  application.disable('x-powered-by')
  application.use(logRequests(logger), securityHeaders)
  application.use(health(store, logger))
  application.use('/metrics', identify, metrics.page)
  application.use(
    '/graphql',
    identify,
    express.json({ limit: greatest.body }),
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(createContext(store, callerOf(res))),
    }),
  )
  application.use(explorer())
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
