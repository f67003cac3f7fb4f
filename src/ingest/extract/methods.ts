import type { MethodMention } from '../Extraction.js'
import { stage } from './Stage.js'

/** The methods of a paper with their roles: what it introduces, what its claims compare with, and what it builds on. */
export const methods = stage({
  name: 'methods',
  requires: ['entities', 'claims'],
  provides: ['methods'],
  run: ({ entities, claims }) => {
    const baselines = new Set(claims.flatMap((claim) => (claim.baselineKind === 'named' ? claim.baselines : [])))
    return {
      methods: entities
        .filter(({ kind }) => kind === 'method')
        .map(({ name, aliases, surface, introduced }): MethodMention => {
          const role = introduced ? 'introduced' : baselines.has(name) ? 'baseline' : 'used'
          return { name, aliases, surface, role }
        }),
    }
  },
})
