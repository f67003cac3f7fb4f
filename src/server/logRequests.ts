import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { localsOf } from './RequestLocals.js'

const requestIds = new AsyncLocalStorage<string>()

/** The id of the request that is being answered, for whoever logs something about it. */
export const requestId = (): string | undefined => requestIds.getStore()

/** What a client, or a proxy in front, may call a request: nothing that could pass for something else in a log. */
const wellFormedId = /^[\w.-]{8,64}$/

/**
 * Gives each request an id, that of the client where it sent a well-formed `X-Request-Id`, shows it to the client and logs
 * how the request ended. Neither headers nor what follows the path are logged: they may hold secrets.
 */
export const logRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id') ?? ''
    const id = wellFormedId.test(given) ? given : randomUUID()
    const began = performance.now()
    const { method, path } = request
    const locals = localsOf(response)
    response.set('X-Request-Id', id)
    response.on('close', () => {
      const milliseconds = Math.round(performance.now() - began)
      // Nobody read the answer to the end where the client hung up.
      const status = response.writableFinished ? response.statusCode : null
      logger.info({ requestId: id, method, path, key: locals.caller?.key ?? null, status, milliseconds })
    })
    requestIds.run(id, next)
  }
