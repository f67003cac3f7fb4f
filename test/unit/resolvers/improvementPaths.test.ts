import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { improvementPaths, type Link } from '../../../src/resolvers/improvementPaths.js'

/** A graph in short: `A<B` is a link by which B beats A; chains lead from A to Z. */
const graph = (...beats: string[]): Link[] =>
  beats.map((text) => {
    const [loser = '', winner = ''] = text.split('<')
    return { loser: { id: loser }, winner: { id: winner }, isFrom: loser === 'A', isTo: winner === 'Z' }
  })

const chainsOf = (links: readonly Link[], maxLength = 6, limit = 100): string[] =>
  improvementPaths(links, { maxLength, limit }).map((chain) => ['A', ...chain.map(({ winner }) => winner.id)].join(''))

/** All chains, by trying everything. */
const allChains = (links: readonly Link[], maxLength: number, chain = 'A'): string[] => {
  if (chain.endsWith('Z')) return [chain]
  if (chain.length > maxLength) return []
  return links
    .filter(({ loser, winner }) => chain.endsWith(loser.id) && !chain.includes(winner.id))
    .flatMap(({ winner }) => allChains(links, maxLength, chain + winner.id))
}

const names = ['A', 'B', 'C', 'D', 'E', 'Z']
const anyGraph = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { selector: String, maxLength: 20 })
  .map((pairs) => graph(...pairs.filter(([one, other]) => one !== other).map((pair) => pair.join('<'))))

describe('Chains of improvement', () => {
  it('lead from the one to the other, the shortest first', () => {
    expect(chainsOf(graph('A<B', 'A<Z', 'B<C', 'B<Z', 'C<Z'))).toEqual(['AZ', 'ABZ', 'ABCZ'])
    expect(chainsOf(graph('A<B', 'C<Z'))).toEqual([])
  })

  it('are no longer and no more than asked for', () => {
    const links = graph('A<B', 'A<Z', 'B<C', 'B<Z', 'C<Z')
    expect(chainsOf(links, 2)).toEqual(['AZ', 'ABZ'])
    expect(chainsOf(links, 6, 1)).toEqual(['AZ'])
  })

  it('are not caught in cycles', () => {
    expect(chainsOf(graph('A<B', 'B<A', 'B<C', 'C<B', 'C<A', 'C<Z', 'Z<A', 'A<C'))).toEqual(['ACZ', 'ABCZ'])
  })

  it('are all that there are, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 6 }), (links, maxLength) => {
        const found = chainsOf(links, maxLength, 10_000)
        expect([...found].sort()).toEqual(allChains(links, maxLength).sort())
        const lengths = found.map((chain) => chain.length)
        expect(lengths).toEqual([...lengths].sort((one, other) => one - other))
      }),
    )
  })

  it('are given up in a graph where everything leads to everything but the end', () => {
    const many = Array.from({ length: 60 }, (_, index) => `m${index}`)
    const each = many.flatMap((one) => many.filter((other) => other !== one).map((other) => `${one}<${other}`))
    // The end is reached through A alone, which every chain has behind it.
    expect(chainsOf(graph('A<m0', ...each, ...many.map((one) => `${one}<A`), 'A<n', 'n<Z'))).toEqual(['AnZ'])
  })
})
