import type { MethodMention, MethodRole } from '../Extraction.js'
import type { Analysis } from './Analysis.js'
import { stage } from './Stage.js'

/** The characters of the title or the abstract, as given, that spell a name; null where it stands in neither. */
const surfaceOf = ({ document }: Pick<Analysis, 'document'>, name: string): string | null => {
  for (const text of [document.title, document.abstract]) {
    const at = text.toLowerCase().indexOf(name.toLowerCase())
    if (at >= 0) return text.slice(at, at + name.length)
  }
  return null
}

/**
 * The methods of a paper with their roles: what it introduces, what its claims compare with, and what it builds on. Those
 * that only a claim names (a baseline that no list has, a technique that its title describes) are among them.
 */
export const methods = stage({
  name: 'methods',
  requires: ['document', 'entities', 'mainMethod', 'claims'],
  provides: ['methods'],
  run: (analysis) => {
    const { entities, mainMethod, claims } = analysis
    const baselines = new Set(claims.flatMap((claim) => (claim.baselineKind === 'named' ? claim.baselines : [])))
    const listed = entities
      .filter(({ kind }) => kind === 'method')
      .map(({ name, aliases, surface, introduced }): MethodMention => {
        const role = introduced ? 'introduced' : baselines.has(name) ? 'baseline' : 'used'
        return { name, aliases, surface, role }
      })
    const known = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]))
    const named = [...claims.flatMap(({ method }) => (method === null ? [] : [method])), ...baselines]
    const missing = [...new Set(named)].filter((name) => !known.has(name))
    const only = missing.flatMap((name): MethodMention[] => {
      const surface = surfaceOf(analysis, name)
      const role: MethodRole = name === mainMethod ? 'introduced' : baselines.has(name) ? 'baseline' : 'used'
      return surface === null ? [] : [{ name, aliases: [], surface, role }]
    })
    return { methods: [...listed, ...only] }
  },
})
