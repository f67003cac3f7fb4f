import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { Parameters } from './GraphStore.js'

/** A place in an ordered list: the value that it is ordered by, and the key that breaks ties. */
export interface Place {
  readonly rank: string | number
  readonly key: string
}

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])

/** What a list is: its name with its filter and order, in few characters. The order of the parameters does not matter. */
const fingerprint = (list: string, filter: Parameters): string => {
  const sorted = Object.entries(filter)
    .filter(([, value]) => value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([list, sorted]))
    .digest('base64url')
    .slice(0, 12)
}

/** An opaque cursor for a place in the list of that name, under that filter and order. */
export const encodeCursor = (list: string, filter: Parameters, { rank, key }: Place): string =>
  Buffer.from(JSON.stringify([fingerprint(list, filter), rank, key])).toString('base64url')

/**
 * The place that a cursor stands for. Promises `decodeCursor(l, f, a, encodeCursor(l, f, p))` equals `p`.
 * `argument` is where the client gave it, for the message.
 * @throws ClaimgraphError BAD_REQUEST for what is no cursor, or is one of another list, filter or order.
 */
export const decodeCursor = (list: string, filter: Parameters, argument: 'after' | 'before', cursor: string): Place => {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    content = null
  }
  const parsed = cursorSchema.safeParse(content)
  if (!parsed.success)
    throw new ClaimgraphError(
      'BAD_REQUEST',
      `The cursor in \`${argument}\` is none: pass \`${argument === 'after' ? 'endCursor' : 'startCursor'}\` of another page.`,
    )
  const [listOfCursor, rank, key] = parsed.data
  if (listOfCursor !== fingerprint(list, filter))
    throw new ClaimgraphError(
      'BAD_REQUEST',
      `The cursor in \`${argument}\` belongs to another list, filter or order: begin without it, or keep them as they were.`,
    )
  return { rank, key }
}
