import { setMaxListeners } from 'node:events'
import type { RequestHandler } from 'express'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { localsOf } from './RequestLocals.js'

/** Ends the work for an answer that takes longer than that many milliseconds, or whose client has hung up. */
export const limitTime =
  (milliseconds: number): RequestHandler =>
  (_request, response, next) => {
    const controller = new AbortController()
    // Everything that a request reads at the same time listens.
    setMaxListeners(0, controller.signal)
    localsOf(response).signal = controller.signal
    const end = (why: string) => {
      controller.abort(new ClaimgraphError('TIMED_OUT', why))
    }
    const timer = setTimeout(() => {
      end(`No answer was found within ${milliseconds / 1000} seconds: ask for less.`)
    }, milliseconds)
    response.on('close', () => {
      clearTimeout(timer)
      if (!response.writableFinished) end('The client hung up.')
    })
    next()
  }
