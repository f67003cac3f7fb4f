import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { type Logger, pino } from 'pino'
import { ClaimgraphError, errorCodes } from '../ClaimgraphError.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { type Context, createContext } from '../resolvers/Context.js'
import { createSchema } from '../resolvers/createSchema.js'
import { createMetrics } from './createMetrics.js'
import { explorer } from './explorer.js'
import { limitDepth } from './limitDepth.js'
import { publicError } from './publicError.js'

export interface ServerOptions {
  readonly store: GraphStore
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
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

/** Scripts and connections of this origin only. CodeMirror sets styles on elements, hence inline styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  })
  next()
}

/** Gives each request an id, shows it to the client and logs how the request ended. */
const logRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const requestId = randomUUID()
    const began = performance.now()
    response.set('X-Request-Id', requestId)
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - began)
      logger.info({ requestId, method: request.method, path: request.path, status: response.statusCode, milliseconds })
    })
    next()
  }

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * Serves GraphQL, the explorer page, health and metrics, and resolves when the port is open.
 * @throws ClaimgraphError PORT_IN_USE where another program listens on the port.
 */
export const startServer = async ({
  store,
  host,
  port,
  logger = pino({ name: 'claimgraph' }, pino.destination(2)),
}: ServerOptions): Promise<RunningServer> => {
  const application = express()
  const http = createServer(application)
  const { registry, plugin } = createMetrics()
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
      plugin,
    ],
  })
  await apollo.start()

  const failed: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = statusOf(error)
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL'
    if (status >= 500) logger.error({ err: error as unknown }, 'A request failed')
    response.status(status).json({ errors: [{ message: errorCodes[code], extensions: { code } }] })
  }

  application.disable('x-powered-by')
  application.use(logRequests(logger), securityHeaders)
  application.get('/healthz', (_request, response) => {
    response.json({ status: 'up' })
  })
  application.get('/readyz', async (_request, response) => {
    try {
      await store.verify()
      response.json({ status: 'ready' })
    } catch (error) {
      logger.warn({ err: error }, 'The store is not ready')
      const code = error instanceof ClaimgraphError ? error.code : 'INTERNAL'
      response.status(503).json({ status: 'not ready', code, message: errorCodes[code] })
    }
  })
  application.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  application.use(
    '/graphql',
    express.json({ limit: greatest.body }),
    expressMiddleware(apollo, { context: () => Promise.resolve(createContext(store)) }),
  )
  application.use(explorer())
  application.use((_request, response) => {
    response.status(404).json({ errors: [{ message: errorCodes.NOT_FOUND, extensions: { code: 'NOT_FOUND' } }] })
  })
  application.use(failed)

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
