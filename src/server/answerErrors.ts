import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { ClaimgraphError, type ErrorCode, errorCodes } from '../ClaimgraphError.js'
import { requestId } from './logRequests.js'
import { isOfRequest } from './publicError.js'

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  DOCUMENT_NOT_TRUSTED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  STORE_UNAVAILABLE: 503,
}

const statusOf = (error: unknown): number => {
  if (error instanceof ClaimgraphError) return statuses[error.code] ?? 500
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
}

const codeOf = (error: unknown, status: number): ErrorCode => {
  if (error instanceof ClaimgraphError) return error.code
  return status < 500 ? 'BAD_REQUEST' : 'INTERNAL'
}

/** Says that nothing is at the path. */
export const nothingHere: RequestHandler = () => {
  throw new ClaimgraphError('NOT_FOUND', errorCodes.NOT_FOUND)
}

/** Answers what went wrong before or beside GraphQL, in the same form: a code of the catalogue and a sentence. */
export const answerErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = statusOf(error)
    const code = codeOf(error, status)
    if (status >= 500) logger.error({ requestId: requestId(), err: error }, 'A request failed')
    const message = error instanceof ClaimgraphError && isOfRequest(error) ? error.message : errorCodes[code]
    response.status(status).json({ errors: [{ message, extensions: { code } }] })
  }
