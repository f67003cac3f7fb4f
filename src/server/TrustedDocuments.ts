import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { z } from 'zod'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { messageOf } from '../messageOf.js'

/** Apollo's format of a manifest, as its tools and others write it. */
const manifestSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), name: z.string(), body: z.string() })),
})

/** Where the body of a request has the text of a document. */
const bodySchema = z.object({ query: z.unknown() })

const unusable = (path: string, why: string, cause?: unknown): ClaimgraphError =>
  new ClaimgraphError(
    'CONFIGURATION_INVALID',
    `CLAIMGRAPH_TRUSTED_DOCUMENTS names ${path}, which cannot be used (${why}): give a manifest in Apollo's format that fits this schema.`,
    { cause },
  )

const faultOf = (schema: GraphQLSchema, body: string): string | undefined => {
  try {
    return validate(schema, parse(body))[0]?.message
  } catch (error) {
    if (error instanceof GraphQLError) return error.message
    throw error
  }
}

/** The documents of a manifest: a client may send the id of one instead of its text, by GET too. */
export class TrustedDocuments {
  private readonly bodies: ReadonlyMap<string, string>
  private readonly known: ReadonlySet<string>

  /** @throws ClaimgraphError CONFIGURATION_INVALID where the file is no manifest, or a document in it does not fit the schema. */
  constructor(path: string, schema: GraphQLSchema) {
    let content: unknown
    try {
      content = JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      throw unusable(path, messageOf(error), error)
    }
    const { success, data, error } = manifestSchema.safeParse(content)
    if (!success)
      throw unusable(path, `${error.issues[0]?.path.join('.') ?? ''} ${error.issues[0]?.message ?? ''}`.trim())
    for (const { name, body } of data.operations) {
      const fault = faultOf(schema, body)
      if (fault !== undefined) throw unusable(path, `${name}: ${fault}`)
    }
    this.bodies = new Map(data.operations.map(({ id, body }) => [id, body]))
    this.known = new Set(this.bodies.values())
  }

  /** What Apollo looks up ids in; nothing else comes into it. */
  readonly cache = {
    get: (key: string) => Promise.resolve(this.bodies.get(key.slice(key.indexOf(':') + 1))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  }

  /**
   * Lets through only what sends the id of a document, or the text of one to the letter. Apollo takes the text from the
   * body of a POST and from the search of a GET; both are looked at, whatever the method.
   * @throws ClaimgraphError DOCUMENT_NOT_TRUSTED.
   */
  readonly allowNothingElse: RequestHandler = (request, _response, next) => {
    const { query: fromBody } = bodySchema.safeParse(request.body).data ?? {}
    const fromSearch = new URL(request.url, 'http://localhost').searchParams.getAll('query')
    for (const text of [...fromSearch, fromBody ?? []].flat())
      if (typeof text !== 'string' || !this.known.has(text))
        throw new ClaimgraphError(
          'DOCUMENT_NOT_TRUSTED',
          'Only documents that are known to the server are answered: send the id of one.',
        )
    next()
  }
}
