import { spells, type Abbreviation } from './abbreviations.js'
import type { Candidate } from './Candidate.js'
import { isCoined } from './wordForms.js'

/** `X, a Cross-modal Sampling network`: a name of capitals and the words that it abbreviates, without brackets. */
export const impliedAbbreviations = (candidates: readonly Candidate[]): Abbreviation[] => {
  const introduced = candidates.filter(({ kind, introduced: own }) => kind === 'method' && own)
  const shorts = introduced.filter(({ name }) => isCoined(name))
  return introduced.flatMap(({ name: long, sentence }) => {
    const words = long.split(/\s+/)
    const short = words.length < 2 ? undefined : shorts.find(({ name }) => spells(name, words))
    const run = { from: 0, to: 0 }
    return short ? [{ short: short.name, long, sentence, longRun: run, shortRun: run }] : []
  })
}
