import express, { type Router } from 'express'
import type { Logger } from 'pino'
import { ClaimgraphError, errorCodes } from '../ClaimgraphError.js'
import type { GraphStore } from '../graph/GraphStore.js'

/** Whether the process lives, and whether it can answer: for those who start, stop and route. */
export const health = (store: GraphStore, logger: Logger): Router => {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'up' })
  })
  router.get('/readyz', async (_request, response) => {
    try {
      await store.verify()
      response.json({ status: 'ready' })
    } catch (error) {
      logger.warn({ err: error }, 'The store is not ready')
      const code = error instanceof ClaimgraphError ? error.code : 'INTERNAL'
      response.status(503).json({ status: 'not ready', code, message: errorCodes[code] })
    }
  })
  return router
}
