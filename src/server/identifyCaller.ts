import type { Request, RequestHandler, Response } from 'express'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { anybody, type Caller } from '../resolvers/Context.js'
import type { KeyRing } from './KeyRing.js'
import { localsOf } from './RequestLocals.js'

/** The secret that a request has with it. Another scheme than Bearer is none of ours, e.g. that of a proxy in front. */
const secretOf = (request: Request): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(request.get('authorization') ?? '')?.[1]

/** Finds out who asks. A key that is not valid makes nobody of its sender, also where reading is open. */
export const identifyCaller =
  (keys: KeyRing, openReading: boolean): RequestHandler =>
  async (request, response, next) => {
    const secret = secretOf(request)
    const locals = localsOf(response)
    if (secret === undefined) locals.caller = openReading ? anybody : null
    else {
      const key = await keys.find(secret)
      locals.caller = key && { key: key.name, role: key.role, costLimit: key.costLimit }
    }
    next()
  }

/**
 * Who asks, once that has been found out.
 * @throws ClaimgraphError UNAUTHENTICATED where it is nobody who may.
 */
export const callerOf = (response: Response): Caller => {
  const { caller } = localsOf(response)
  if (caller !== null) return caller
  response.set('WWW-Authenticate', 'Bearer')
  throw new ClaimgraphError(
    'UNAUTHENTICATED',
    'Send an API key that is valid as `Authorization: Bearer KEY`; claimgraph keys create makes one.',
  )
}

/** Lets through only what has a caller. */
export const demandCaller: RequestHandler = (_request, response, next) => {
  callerOf(response)
  next()
}
