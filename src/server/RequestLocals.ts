import type { Response } from 'express'
import type { Caller } from '../resolvers/Context.js'

/** What the steps that a request takes through the server know of it, each put there by one of them. */
export interface RequestLocals {
  /** Null where the request has no valid key and needs one; see `identifyCaller`. */
  caller: Caller | null
  /** Aborts when nobody waits for the answer any more; see `limitTime`. */
  signal: AbortSignal
}

export const localsOf = (response: Response): RequestLocals => response.locals as RequestLocals
