import { HeaderMap } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { ClaimgraphError, type ErrorCode, errorCodes } from '../ClaimgraphError.js'
import { requestId } from './logRequests.js'

/** Codes of errors in a document or its variables: their messages speak of the request alone. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
])

/** Codes of the catalogue whose messages speak of the request alone. */
const codesOfRequest = new Set<ErrorCode>([
  'BAD_REQUEST',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
  'TIMED_OUT',
  'DOCUMENT_NOT_TRUSTED',
])

/** Whether the message of an error speaks of the request alone: a client may read it, and the log need not have it. */
export const isOfRequest = ({ code }: ClaimgraphError): boolean => codesOfRequest.has(code)

/** What a plugin throws to refuse a whole request, before anything of it is done. */
export const refusal = (
  code: 'TOO_COSTLY' | 'BAD_USER_INPUT' | 'OPERATION_RESOLUTION_FAILURE',
  message: string,
): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status: 400, headers: new HeaderMap() } } })

/**
 * What a client may see of an error: a code of the catalogue and a sentence of it, never an internal message, a
 * statement or a stack. What is left out goes to the log.
 */
export const publicError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    }
    const original = unwrapResolverError(error)
    if (original instanceof ClaimgraphError) {
      const isTold = isOfRequest(original)
      if (!isTold) logger.error({ requestId: requestId(), err: original }, 'A request failed')
      return {
        ...place,
        message: isTold ? original.message : errorCodes[original.code],
        extensions: { code: original.code },
      }
    }
    const code = formatted.extensions?.code
    // Of an error that a resolver threw, `unwrapResolverError` gives the original; one of the request is its own.
    if (original === error && typeof code === 'string' && requestErrors.has(code))
      return { ...place, message: formatted.message, extensions: { code } }
    logger.error({ requestId: requestId(), err: original }, 'A request failed')
    return { ...place, message: errorCodes.INTERNAL, extensions: { code: 'INTERNAL' } }
  }
