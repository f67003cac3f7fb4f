import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestHandler, Response } from 'express'
import { currentSpan, inSpan } from '../tracing.js'

/** Passes on, and resolves once the request has been answered or given up. */
const passOn = (response: Response, next: () => void): Promise<void> =>
  new Promise((resolve) => {
    response.on('close', resolve)
    next()
  })

/** Each request is a span, in the trace that its header `traceparent` names. */
export const traceRequests: RequestHandler = (request, response, next) => {
  const { method, baseUrl } = request
  const attributes = { 'http.request.method': method, 'http.route': baseUrl }
  void inSpan(`${method} ${baseUrl}`, { kind: 'SERVER', attributes, headers: request.headers }, async (span) => {
    await passOn(response, next)
    span?.setAttribute('http.response.status_code', response.statusCode)
  })
}

/** What is asked of GraphQL is a span within the request, named by `nameOperations` once that is known. */
export const traceOperations: RequestHandler = (_request, response, next) => {
  void inSpan('graphql', {}, () => passOn(response, next))
}

/** Gives the span of an operation its name, and nothing of the document's text or variables. */
export const nameOperations: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        const span = currentSpan()
        if (span && operation) {
          const type = operation.operation
          span.updateName(operationName === null ? type : `${type} ${operationName}`)
          span.setAttributes({
            'graphql.operation.type': type,
            ...(operationName !== null && { 'graphql.operation.name': operationName }),
          })
        }
        return Promise.resolve()
      },
      didEncounterErrors: ({ errors }) => {
        currentSpan()?.setAttribute('graphql.error.count', errors.length)
        return Promise.resolve()
      },
    }),
}
