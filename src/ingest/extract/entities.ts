import { abbreviationsIn } from './abbreviations.js'
import type { Candidate } from './Candidate.js'
import { coherentCandidates } from './coherentCandidates.js'
import { describedComponents, listedComponents } from './components.js'
import { dataNames } from './dataNames.js'
import { entitiesOf } from './entityGroups.js'
import { impliedAbbreviations } from './impliedAbbreviations.js'
import { givenNames, introducedNames, introduces, isOwn, ownPhrases, spelledOutNames } from './introducedNames.js'
import { knownNames } from './knownNames.js'
import { linesOf, type Line } from './Line.js'
import { measuresAtCuts, metricPhrases } from './metricPhrases.js'
import { newNames } from './newNames.js'
import { stage } from './Stage.js'
import { taskPhrases } from './taskPhrases.js'
import { titleMeans, titleMethod, titleNames } from './titleNames.js'
import { usedPhrases } from './usedPhrases.js'

/** What every finder sees in a paper, in a visible order. Before its first sentence about itself a paper speaks of others. */
const candidatesIn = (lines: readonly Line[]): Candidate[] => {
  const [title, ...sentences] = lines
  const introducing = sentences.findIndex(introduces)
  const speaking = sentences.findIndex(isOwn)
  const firstOwn = introducing < 0 ? speaking : introducing
  const ownSentences = firstOwn < 0 ? [] : sentences.slice(firstOwn)
  const resultSentences = speaking < 0 ? sentences : sentences.slice(Math.min(speaking, firstOwn))
  const found = [
    ...(title ? titleNames(title) : []),
    ...lines.flatMap(knownNames),
    ...sentences.flatMap((line) => [
      ...introducedNames(line),
      ...givenNames(line),
      ...spelledOutNames(line),
      ...ownPhrases(line),
    ]),
    ...sentences.flatMap(dataNames),
    ...sentences.flatMap((line) => newNames(line, ownSentences.includes(line))),
    ...sentences.flatMap((line) => usedPhrases(line, ownSentences.includes(line))),
    ...lines.flatMap(taskPhrases),
    ...resultSentences.flatMap((line) => [...metricPhrases(line), ...measuresAtCuts(line)]),
    ...ownSentences.flatMap((line) => [...describedComponents(line), ...listedComponents(line)]),
  ]
  if (!title) return found
  const withMeans = [...found, ...titleMeans(title, found)]
  return [...withMeans, ...titleMethod(title, withMeans)]
}

/** Every named thing of a paper, known or new, with each place that names it. */
export const entities = stage({
  name: 'entities',
  requires: ['title', 'abstract', 'titleTokens', 'sentences'],
  provides: ['entities'],
  run: (analysis) => {
    const lines = linesOf(analysis)
    const spelledOut = lines.flatMap(abbreviationsIn)
    const candidates = coherentCandidates(candidatesIn(lines), spelledOut, lines)
    return { entities: entitiesOf(candidates, [...spelledOut, ...impliedAbbreviations(candidates)], lines) }
  },
})
