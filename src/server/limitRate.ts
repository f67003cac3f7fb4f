import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { localsOf } from './RequestLocals.js'

/**
 * Refuses more requests than that many in a minute with one API key, or without a valid one from one address (of IPv6, from
 * one network). 0 refuses none. Each process counts for itself.
 * @throws ClaimgraphError TOO_MANY_REQUESTS; the header Retry-After says when to come back.
 */
export const limitRate = (requestsPerMinute: number): RequestHandler => {
  if (requestsPerMinute === 0)
    return (_request, _response, next) => {
      next()
    }
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A header that no trusted proxy has set is not looked at, which is no mistake to warn of.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    keyGenerator: (request, response) => {
      const key = localsOf(response).caller?.key ?? null
      return key === null ? `address ${ipKeyGenerator(request.ip ?? '')}` : `key ${key}`
    },
    handler: (_request, _response, next) => {
      next(
        new ClaimgraphError(
          'TOO_MANY_REQUESTS',
          `At most ${requestsPerMinute} requests a minute are answered: come back when Retry-After says.`,
        ),
      )
    },
  })
}
