import type { ApolloServerPlugin } from '@apollo/server'
import express, { type Router } from 'express'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** Figures for Prometheus, and what counts them. */
export interface Metrics {
  /** Shows the figures. */
  readonly page: Router
  readonly plugin: ApolloServerPlugin
}

/** Figures of the process, and of what is asked of GraphQL. */
export const createMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'claimgraph_graphql_requests_total',
    help: 'GraphQL requests, by whether they had errors.',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'claimgraph_graphql_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer.',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [registry],
  })
  const page = express.Router()
  page.get('/', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return {
    page,
    plugin: {
      requestDidStart: () => {
        const stop = durations.startTimer()
        return Promise.resolve({
          willSendResponse: ({ errors }) => {
            requests.inc({ outcome: errors ? 'error' : 'success' })
            stop()
            return Promise.resolve()
          },
        })
      },
    },
  }
}
