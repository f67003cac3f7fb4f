import { spells, type Abbreviation } from './abbreviations.js'
import type { Candidate } from './Candidate.js'
import { isName } from './properNames.js'

/** `X, a Cross-modal Sampling network`: a name of capitals and the words that it abbreviates, without brackets. */
export const impliedAbbreviations = (candidates: readonly Candidate[]): Abbreviation[] => {
  const introduced = candidates.filter(({ kind, introduced: own }) => kind === 'method' && own)
  const shorts = introduced.filter(({ name }) => isName(name))
  return introduced.flatMap(({ name: long, sentence }) => {
    const words = long.split(/\s+/)
    const short = words.length < 2 ? undefined : shorts.find(({ name }) => spells(name, words))
    const run = { from: 0, to: 0 }
    return short ? [{ short: short.name, long, sentence, longRun: run, shortRun: run }] : []
  })
}
