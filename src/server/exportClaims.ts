import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { type Request, type Router } from 'express'
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { TableFormat } from '../graph/export/ExportFormat.js'
import { claimTables } from '../graph/export/claimTables.js'
import type { Properties } from '../graph/graphPages.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { graphVersion } from '../graph/graphVersion.js'
import { RequestStore } from '../graph/RequestStore.js'
import { shortNames } from '../resolvers/ComparisonResolver.js'
import { everyClaim } from '../resolvers/entities.js'
import type { ClaimFilter } from '../schema/ClaimFilter.js'
import { cacheControlOf, digestOf, entityTagOf, isKnown } from './entityTag.js'
import { callerOf } from './identifyCaller.js'
import { programVersion } from './programVersion.js'

const contentTypes = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' }

const refuse = (message: string): never => {
  throw new ClaimgraphError('BAD_REQUEST', message)
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return refuse(
      '`filter` must be JSON: {"benchmark": ["ImageNet"], "minimumConfidence": 0.8}, encoded for an address.',
    )
  }
}

/** What GraphQL makes of a filter, by the rules of its type. */
const claimFilterOf = (schema: GraphQLSchema, value: unknown): ClaimFilter =>
  coerceInputValue(value, schema.getType('ClaimFilter') as GraphQLInputType, (path, _value, { message }) =>
    refuse(`The filter is none${path.length > 0 ? ` at ${path.join('.')}` : ''}: ${message}`),
  ) as ClaimFilter

/**
 * The filters of a request, which must all hold.
 * @throws ClaimgraphError BAD_REQUEST for parameters that there are not, and for what is no filter.
 */
const filtersOf = (schema: GraphQLSchema, { query }: Request): ClaimFilter[] => {
  const { filter, ...short } = query
  for (const name of Object.keys(short))
    if (!(shortNames as readonly string[]).includes(name))
      refuse(
        `There is no parameter \`${name}\`; there are \`filter\`, ${shortNames.map((one) => `\`${one}\``).join(', ')}.`,
      )
  const filters = [claimFilterOf(schema, short)]
  if (filter === undefined) return filters
  if (typeof filter !== 'string') return refuse('Give `filter` once.')
  return [...filters, claimFilterOf(schema, parsed(filter))]
}

async function* written(
  format: TableFormat<Properties>,
  first: IteratorResult<readonly Properties[]>,
  rest: AsyncGenerator<readonly Properties[]>,
): AsyncGenerator<string> {
  yield format.header
  if (first.done === true) return
  const lines = (rows: readonly Properties[]) => rows.map((row) => format.line(row)).join('')
  yield lines(first.value)
  for await (const rows of rest) yield lines(rows)
}

/**
 * Gives all claims that meet a filter as one table, `/claims.csv` or `/claims.jsonl`. It is read as fast as the client takes
 * it, some at a time, and no further once the client has hung up. What goes wrong after the beginning breaks the connection
 * off, so that nobody takes a part for all.
 */
export const exportClaims = (store: GraphStore, schema: GraphQLSchema, logger: Logger): Router => {
  const program = programVersion()
  const router = express.Router()
  for (const [extension, format] of Object.entries(claimTables) as [
    keyof typeof claimTables,
    TableFormat<Properties>,
  ][])
    router.get(`/claims.${extension}`, async (request, response) => {
      const controller = new AbortController()
      response.on('close', () => {
        controller.abort()
      })
      const requestStore = new RequestStore(store, controller.signal)
      const pages = everyClaim(requestStore, filtersOf(schema, request))
      const caller = callerOf(response)
      const graph = await graphVersion(requestStore)
      const digest = digestOf({ graph: graph ?? '', program, role: caller.role, question: [request.originalUrl] })
      const tag = graph === null ? null : { ETag: entityTagOf(digest), 'Cache-Control': cacheControlOf(caller) }
      if (tag !== null && isKnown(digest, request.get('if-none-match'))) {
        response.status(304).set(tag).end()
        return
      }
      // Read ahead of the answer's head: what fails here is answered as any error.
      const first = await pages.next()
      response.set({
        ...tag,
        'Content-Type': contentTypes[extension],
        'Content-Disposition': `attachment; filename="claims.${extension}"`,
      })
      if (request.method === 'HEAD') {
        response.end()
        return
      }
      try {
        await pipeline(Readable.from(written(format, first, pages)), response)
      } catch (error) {
        // Any other error is that the client has hung up.
        if (error instanceof ClaimgraphError) logger.error({ err: error }, 'An export broke off')
      }
    })
  return router
}
