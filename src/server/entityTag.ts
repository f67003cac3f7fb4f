import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Caller } from '../resolvers/Context.js'

/** What an answer depends on. */
interface Asked {
  /** Version of the graph. */
  readonly graph: string
  /** Version of the program. */
  readonly program: string
  readonly role: string
  /** All that the client chose. */
  readonly question: readonly unknown[]
}

/** Names an answer: another question, role, graph or program has another. */
export const digestOf = ({ graph, program, role, question }: Asked): string =>
  createHash('sha256')
    .update(JSON.stringify([graph, program, role, question]))
    .digest('base64url')

/** The tag of an answer. It is weak: an answer may come as one content type or the other, or compressed on its way. */
export const entityTagOf = (digest: string): string => `W/"${digest}"`

/** Whether the client has the answer already: it sends the tags of what it has. */
export const isKnown = (digest: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${digest}"`) ?? false

/** Lets everybody on the way keep what was asked without a key, else only who asked; the server is asked each time. */
export const cacheControlOf = ({ key }: Caller): string => `${key === null ? 'public' : 'private'}, no-cache`

/** Whatever comes before an answer, or instead of it, is not stored by anybody; nor is one key's answer given to another. */
export const storeNothing: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store').vary('Authorization, Accept')
  next()
}
