import { ClaimgraphError } from '../ClaimgraphError.js'
import type { ListArguments } from '../schema/ListArguments.js'
import { greatestPage } from '../schema/PageArguments.js'

/**
 * How many items of a list without cursors are asked for.
 * @throws ClaimgraphError BAD_REQUEST for more than one answer may hold.
 */
export const checkedFirst = ({ first }: ListArguments): number => {
  if (first > greatestPage)
    throw new ClaimgraphError('BAD_REQUEST', `\`first\` may be at most ${greatestPage}: ask for something narrower.`)
  return first
}

/** The first items of a list, as many as are asked for; throws as `checkedFirst` does. */
export const firstOf = <T>(items: readonly T[], given: ListArguments): T[] => items.slice(0, checkedFirst(given))
