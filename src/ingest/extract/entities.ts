import type { Candidate } from './Candidate.js'
import { entitiesOf } from './entityGroups.js'
import { entitySigns, type SignedEntity } from './entitySigns.js'
import { impliedAbbreviations } from './impliedAbbreviations.js'
import { judgedEntities } from './judgedEntities.js'
import { knownNames } from './knownNames.js'
import { linesOf, type Line } from './Line.js'
import { nameChances, type Chances } from './nameChances.js'
import { stage } from './Stage.js'
import { taggedNames } from './taggedNames.js'

/**
 * Everything in a paper that may be an entity, with the signs that tell whether it is one: likely names and those that the
 * lexicon knows, put together by spelling.
 */
export const possibleEntities = (
  lines: readonly Line[],
  known: readonly (readonly Candidate[])[],
  chances: readonly Chances[],
): SignedEntity[] => {
  const candidates = lines.flatMap((line, index) => [
    ...taggedNames(line, chances[index] ?? []),
    ...(known[index] ?? []),
  ])
  const spelledOut = lines.flatMap(({ abbreviations }) => abbreviations)
  const named = entitiesOf(candidates, [...spelledOut, ...impliedAbbreviations(candidates)], lines).filter(
    ({ occurrences }) => occurrences.length > 0,
  )
  return entitySigns(named, lines, chances)
}

/** Every named thing of a paper, known or new, with each place that names it. */
export const entities = stage({
  name: 'entities',
  requires: ['title', 'abstract', 'titleTokens', 'sentences'],
  provides: ['entities'],
  run: (analysis) => {
    const lines = linesOf(analysis)
    const known = lines.map(knownNames)
    const chances = nameChances(lines, known)
    return { entities: judgedEntities(possibleEntities(lines, known, chances)) }
  },
})
