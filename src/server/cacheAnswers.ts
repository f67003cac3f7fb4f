import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql'
import { graphVersion } from '../graph/graphVersion.js'
import type { Context } from '../resolvers/Context.js'
import { AnswerCache, WrittenData } from './AnswerCache.js'
import { cacheControlOf, digestOf, entityTagOf, isKnown } from './entityTag.js'
import { programVersion } from './programVersion.js'

/** How a question was answered: from the cache, from the graph, or by saying that nothing has changed. */
export type CacheOutcome = 'hit' | 'miss' | 'unchanged'

const answerOf = (singleResult: FormattedExecutionResult, status?: number): GraphQLResponse => ({
  http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
  body: { kind: 'single', singleResult },
})

/** An answer as JSON; data that are written already are not written again. */
export const writeAnswer = ({ data, ...rest }: FormattedExecutionResult): string => {
  if (!(data instanceof WrittenData)) return `${JSON.stringify({ ...rest, data })}\n`
  const more = JSON.stringify(rest).slice(1)
  return `{"data":${data.text}${more === '}' ? '' : ','}${more}\n`
}

/**
 * Gives every answer to a query that has no errors an entity tag, made from the graph's version, the program, the document,
 * the variables and the role. A client that has the answer with that tag hears 304, and an answer that was given before is
 * given again: both cost one round trip, for the version, and a write to the graph by any process ends them at once. What
 * was asked without a key may be stored by everybody on the way, else only by who asked; it is checked with the server
 * each time.
 */
export const cacheAnswers = (onOutcome: (outcome: CacheOutcome) => void): ApolloServerPlugin<Context> => {
  const program = programVersion()
  const answers = new AnswerCache()
  return {
    requestDidStart: ({ contextValue: { store, caller } }) => {
      let asked: { readonly version: string; readonly digest: string } | null = null
      return Promise.resolve({
        responseForOperation: async ({ operation, source, operationName, request }) => {
          if (operation.operation !== OperationTypeNode.QUERY) return null
          // A graph that does not answer does not answer the query either, whose error says so.
          const version = await graphVersion(store).catch(() => null)
          if (version === null) return null
          const digest = digestOf({
            graph: version,
            program,
            role: caller.role,
            question: [source, operationName, request.variables ?? {}],
          })
          asked = { version, digest }
          if (isKnown(digest, request.http?.headers.get('if-none-match'))) {
            onOutcome('unchanged')
            return answerOf({}, 304)
          }
          const data = answers.find(version, digest)
          onOutcome(data ? 'hit' : 'miss')
          return data ? answerOf({ data }) : null
        },
        willSendResponse: ({ response: { http, body } }) => {
          if (asked === null || body.kind !== 'single' || body.singleResult.errors) {
            http.headers.set('cache-control', 'no-store')
            return Promise.resolve()
          }
          const { singleResult } = body
          if (singleResult.data && !(singleResult.data instanceof WrittenData)) {
            const data = new WrittenData(JSON.stringify(singleResult.data))
            answers.keep(asked.version, asked.digest, data)
            singleResult.data = data
          }
          http.headers.set('etag', entityTagOf(asked.digest))
          http.headers.set('cache-control', cacheControlOf(caller))
          return Promise.resolve()
        },
      })
    },
  }
}
