import { buildingVerbs, introducingVerbs, namingWords } from '../rules/nameFrames.js'
import type { Entity } from './Analysis.js'
import { governingIndex } from './governor.js'
import { lowerAt, type Line } from './Line.js'

/** True for data that the paper itself brings out: it heads the title before a colon, or is what the authors release, build or name. */
export const isOwnData = ({ occurrences }: Entity, lines: readonly Line[]): boolean =>
  occurrences.some(({ sentence, start, end }) => {
    const line = lines[sentence + 1]
    if (!line) return false
    const from = line.tokens.findIndex((token) => token.start >= start)
    const to = line.tokens.findIndex((token) => token.start >= end)
    if (sentence === -1) return from === 0 && lowerAt(line, to) === ':'
    const governor = lowerAt(line, governingIndex(line, { from, to }))
    return introducingVerbs.has(governor) || buildingVerbs.has(governor) || namingWords.has(governor)
  })
