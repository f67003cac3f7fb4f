/** A method that beats another, as far as the search for chains needs to know. */
export interface Link {
  readonly loser: { readonly id: string }
  readonly winner: { readonly id: string }
  /** Whether chains may begin with `loser`, or end with `winner`. */
  readonly isFrom: boolean
  readonly isTo: boolean
}

/** Beginnings of chains that are looked at before the search is given up: a dense graph has more than anybody can read. */
const mostBeginnings = 20_000

/** Fewest steps from each method to the end of a chain, as far as there is one within `maxLength` steps. */
const distancesToEnd = (links: readonly Link[], maxLength: number): Map<string, number> => {
  const distances = new Map<string, number>()
  let reached = new Set(links.filter(({ isTo }) => isTo).map(({ winner }) => winner.id))
  for (let distance = 0; distance <= maxLength && reached.size > 0; distance++) {
    for (const id of reached) distances.set(id, distance)
    const next = links.filter(({ loser, winner }) => reached.has(winner.id) && !distances.has(loser.id))
    reached = new Set(next.map(({ loser }) => loser.id))
  }
  return distances
}

/**
 * Chains of links from where they may begin to where they may end, the shortest first, and of one length in the order of
 * the links. No chain meets a method twice, so cycles do no harm. At most `limit` chains of at most `maxLength` links; in
 * a graph so dense that 20,000 beginnings are not enough to find them, those found by then.
 */
export const improvementPaths = <L extends Link>(
  links: readonly L[],
  { maxLength, limit }: { readonly maxLength: number; readonly limit: number },
): L[][] => {
  const distances = distancesToEnd(links, maxLength)
  const onwards = new Map<string, L[]>()
  for (const link of links) {
    const others = onwards.get(link.loser.id)
    if (others) others.push(link)
    else onwards.set(link.loser.id, [link])
  }
  const leads = ({ winner }: L, steps: number): boolean => {
    const distance = distances.get(winner.id)
    return distance !== undefined && steps + distance <= maxLength
  }
  const found: L[][] = []
  let beginnings = links.filter((link) => link.isFrom && leads(link, 1)).map((link) => [link])
  let looked = 0
  while (beginnings.length > 0) {
    const longer: L[][] = []
    for (const chain of beginnings) {
      const last = chain.at(-1)
      if (found.length === limit || last === undefined || ++looked > mostBeginnings) return found
      if (last.isTo) found.push(chain)
      else
        for (const link of onwards.get(last.winner.id) ?? []) {
          const isNew = chain.every(({ loser }) => loser.id !== link.winner.id)
          if (isNew && leads(link, chain.length + 1)) longer.push([...chain, link])
        }
    }
    beginnings = longer
  }
  return found
}
