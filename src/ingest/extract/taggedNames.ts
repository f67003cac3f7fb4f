import { lexicon } from '../lexicon/Lexicon.js'
import type { EntityKind } from './Analysis.js'
import { candidate, type Candidate } from './Candidate.js'
import { dataKindAt } from './dataKindAt.js'
import { textOf, type Line, type Run } from './Line.js'
import { kindChance, nameKinds, type Chances, type NameKind } from './nameChances.js'

/** A word that is less likely part of a name than this is none; which names count is judged later, all their places together. */
const least = 0.15
/** In a phrase words count that are at least this share as likely as its likeliest. */
const leastShare = 0.4
/** From here on a word inside a phrase begins another name. */
const beginning = 0.6
/** From here on a word between two phrases joins them in one name. */
const joining = 0.4

interface Piece extends Run {
  /** Index into `nameKinds`. */
  readonly kind: number
}

const kindAt = (line: Line, run: Run, kind: NameKind): EntityKind =>
  kind === 'introduced' ? 'method' : kind === 'data' ? dataKindAt(line, run) : kind

const nameChance = (chances: Chances, index: number): number => {
  const here = chances[index]
  return here ? 1 - (here[0] ?? 1) : 0
}

const beginChance = (chances: Chances, index: number): number => {
  const here = chances[index]
  return here ? nameKinds.reduce((sum, _, kind) => sum + (here[2 * kind + 1] ?? 0), 0) : 0
}

/** The kind that the words of a run are likeliest part of. */
const likeliest = (chances: Chances, { from, to }: Run): number => {
  const sums = nameKinds.map((_, kind) => {
    let sum = 0
    for (const here of chances.slice(from, to)) if (here) sum += kindChance(here, kind)
    return sum
  })
  return sums.indexOf(Math.max(...sums))
}

/** The likely names within one noun phrase: from its first likely word to its last, cut where another begins. */
const piecesOf = (chances: Chances, phrase: Run): Piece[] => {
  let top = 0
  for (let index = phrase.from; index < phrase.to; index++) top = Math.max(top, nameChance(chances, index))
  const limit = Math.max(least, leastShare * top)
  let { from, to } = phrase
  while (from < to && nameChance(chances, from) < limit) from++
  while (to > from && nameChance(chances, to - 1) < limit) to--
  const pieces: Piece[] = []
  for (let start = from, index = from + 1; index <= to; index++) {
    if (index < to && beginChance(chances, index) < beginning) continue
    pieces.push({ from: start, to: index, kind: likeliest(chances, { from: start, to: index }) })
    start = index
  }
  return pieces
}

const isMethod = (kind: number): boolean => kind < 2

/** The runs of words that are likely names. */
export const taggedNames = (line: Line, chances: Chances): Candidate[] => {
  const runs: Piece[] = []
  for (const phrase of line.phrases)
    for (const piece of piecesOf(chances, phrase)) {
      const last = runs.at(-1)
      const isJoined =
        last?.to === piece.from - 1 &&
        nameChance(chances, last.to) >= joining &&
        (last.kind === piece.kind || (isMethod(last.kind) && isMethod(piece.kind))) &&
        beginChance(chances, piece.from) < 0.5
      if (isJoined) runs[runs.length - 1] = { ...last, to: piece.to }
      else runs.push(piece)
    }
  return runs.map((run) => {
    const name = nameKinds[run.kind] ?? 'method'
    const kind = kindAt(line, run, name)
    const entry = lexicon.find(kind, textOf(line, run))
    return candidate(kind, line, run, { introduced: name === 'introduced', entry })
  })
}
