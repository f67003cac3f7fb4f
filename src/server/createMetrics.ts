import type { ApolloServerPlugin } from '@apollo/server'
import express, { type RequestHandler, type Router } from 'express'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { GraphStore } from '../graph/GraphStore.js'
import { RequestStore } from '../graph/RequestStore.js'
import { statement } from '../graph/statements.js'
import type { Context } from '../resolvers/Context.js'
import type { CacheOutcome } from './cacheAnswers.js'

/** Figures for Prometheus, and what counts them. */
export interface Metrics {
  /** Shows the figures. */
  readonly page: Router
  /** Counts every answer, also those that never come to GraphQL. */
  readonly countResponses: RequestHandler
  readonly countCache: (outcome: CacheOutcome) => void
  readonly observeCost: (cost: number) => void
  readonly plugin: ApolloServerPlugin<Context>
}

/** What the runs of the pipeline did in all, by how they ended: a row of `questions/ingest-totals`. */
interface IngestTotals {
  readonly status: string
  readonly runs: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
  readonly claims: number
}

/** Figures of the process, of what is asked of it, and of what was ingested, by whichever process. */
export const createMetrics = (store: GraphStore, logger: Logger): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const responses = new Counter({
    name: 'claimgraph_http_responses_total',
    help: 'Answers to HTTP requests, by status.',
    labelNames: ['status'],
    registers,
  })
  const requests = new Counter({
    name: 'claimgraph_graphql_requests_total',
    help: 'GraphQL requests, by whether they had errors.',
    labelNames: ['outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'claimgraph_graphql_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer.',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
    registers,
  })
  const costs = new Histogram({
    name: 'claimgraph_graphql_cost',
    help: 'Cost of a GraphQL request, refused ones included.',
    buckets: [1, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000],
    registers,
  })
  const statements = new Histogram({
    name: 'claimgraph_graphql_statements',
    help: 'Statements that a GraphQL request ran in the store.',
    buckets: [0, 1, 2, 3, 5, 8, 12, 20, 50],
    registers,
  })
  const roundTrips = new Histogram({
    name: 'claimgraph_graphql_round_trips',
    help: 'How often a GraphQL request asked the store.',
    buckets: [0, 1, 2, 3, 5, 8, 12, 20, 50],
    registers,
  })
  const cache = new Counter({
    name: 'claimgraph_graphql_cache_total',
    help: 'Queries by what became of them: hit (answered from memory), unchanged (304, the client had it), or miss.',
    labelNames: ['outcome'],
    registers,
  })
  const runs = new Gauge({
    name: 'claimgraph_ingest_runs',
    help: 'Runs of the pipeline over this graph, by how they ended.',
    labelNames: ['status'],
    registers,
  })
  const papers = new Gauge({
    name: 'claimgraph_ingest_papers',
    help: 'Papers that all runs read, by what became of them.',
    labelNames: ['outcome'],
    registers,
  })
  const claims = new Gauge({
    name: 'claimgraph_ingest_claims',
    help: 'Claims that all runs found.',
    registers,
  })

  const readIngestTotals = async (): Promise<void> => {
    const rows = await store.read<IngestTotals>(statement('questions/ingest-totals'))
    for (const gauge of [runs, papers, claims]) gauge.reset()
    for (const { status, ...totals } of rows) {
      runs.set({ status }, totals.runs)
      for (const outcome of ['added', 'changed', 'unchanged', 'rejected'] as const)
        papers.inc({ outcome }, totals[outcome])
      claims.inc(totals.claims)
    }
  }

  const page = express.Router()
  page.get('/', async (_request, response) => {
    try {
      await readIngestTotals()
    } catch (error) {
      // Without the store, the figures of the process are wanted most.
      logger.warn({ err: error }, 'What was ingested could not be read')
    }
    response.type(registry.contentType).send(await registry.metrics())
  })
  return {
    page,
    countResponses: (_request, response, next) => {
      response.on('finish', () => {
        responses.inc({ status: response.statusCode })
      })
      next()
    },
    countCache: (outcome) => {
      cache.inc({ outcome })
    },
    observeCost: (cost) => {
      costs.observe(cost)
    },
    plugin: {
      requestDidStart: () => {
        const stop = durations.startTimer()
        return Promise.resolve({
          willSendResponse: ({ errors, contextValue }) => {
            requests.inc({ outcome: errors ? 'error' : 'success' })
            stop()
            if (contextValue.store instanceof RequestStore) {
              statements.observe(contextValue.store.statements)
              roundTrips.observe(contextValue.store.roundTrips)
            }
            return Promise.resolve()
          },
        })
      },
    },
  }
}
