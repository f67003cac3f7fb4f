import type { Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../resolvers/Context.js'
import { cacheAnswers, writeAnswer } from './cacheAnswers.js'
import type { Metrics } from './createMetrics.js'
import { knownOperations } from './knownOperations.js'
import { limitCost } from './limitCost.js'
import { limitDocument } from './limitDocument.js'
import { publicError } from './publicError.js'
import { nameOperations } from './traceRequests.js'
import type { TrustedDocuments } from './TrustedDocuments.js'

/** How large a document may be. The introspection of code generators and GraphiQL takes about a third of the fields. */
const greatest = { tokens: 4000, depth: 12, fields: 1000, aliases: 50, directives: 50 }

interface Surroundings {
  readonly http: Server
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly trusted: TrustedDocuments | null
  readonly metrics: Metrics
  readonly logger: Logger
}

/** Apollo with the limits of a document and its cost, the cache of answers, the catalogue of errors, and figures. */
export const createApollo = ({
  http,
  schema,
  introspection,
  trusted,
  metrics,
  logger,
}: Surroundings): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    // Without a manifest they are kept in Apollo's own cache of 30 MiB, those used last.
    persistedQueries: trusted === null ? {} : { cache: trusted.cache },
    stringifyResult: writeAnswer,
    parseOptions: { maxLexicalTokens: greatest.tokens },
    validationRules: [knownOperations, limitDocument(greatest)],
    formatError: publicError(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
      ApolloServerPluginLandingPageDisabled(),
      // Its rules are those of a hint on each field; an answer of ours holds as long as the graph.
      ApolloServerPluginCacheControlDisabled(),
      nameOperations,
      limitCost(metrics.observeCost),
      cacheAnswers(metrics.countCache),
      metrics.plugin,
    ],
  })
