import { lexicon } from '../lexicon/Lexicon.js'
import { metricHeads } from '../rules/metricFrames.js'
import { methodHeads, wholeHeads } from '../rules/nameFrames.js'
import type { Abbreviation } from './abbreviations.js'
import type { EntityKind } from './Analysis.js'
import type { Candidate } from './Candidate.js'
import { spanOf, type Line } from './Line.js'
import { isCapitalized, isName, lastWord } from './properNames.js'
import { spellingKey } from './spellingKey.js'

const isData = (kind: EntityKind): boolean => kind === 'dataset' || kind === 'benchmark'

/** A name that the text spells out goes as far as what is spelled out: `Insight Network for Disentanglement (IND)`. */
const asSpelledOut = (one: Candidate, abbreviations: readonly Abbreviation[], lines: readonly Line[]): Candidate => {
  if (one.entry) return one
  for (const { long, sentence, longRun } of abbreviations) {
    const line = lines[sentence + 1]
    if (sentence !== one.sentence || !line) continue
    const { start, end } = spanOf(line, longRun)
    if (one.start === start && one.end < end) return { ...one, end, name: long }
  }
  return one
}

/** `CoFuse-S`, `CoFuse+` and `CoFuseE` are variants of CoFuse. */
const isVariantOf = (name: string, own: string): boolean =>
  name.startsWith(`${own}-`) ||
  (name.startsWith(own) && own.length > 3 && /^[+*\p{Lu}\d]{1,3}$/u.test(name.slice(own.length)))

/** Variants of what a paper introduces are its own. */
const withOwnVariants = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const own = candidates.filter(
    ({ kind, introduced, name }) => kind === 'method' && introduced && (isName(name) || /^\p{Lu}\S+$/u.test(name)),
  )
  return candidates.map((one) =>
    one.kind === 'method' && !one.introduced && own.some(({ name }) => isVariantOf(one.name, name))
      ? { ...one, introduced: true }
      : one,
  )
}

/** Names that the text calls data are no methods elsewhere, and the other way round. */
const withoutContradictions = (candidates: readonly Candidate[]): Candidate[] => {
  const keysOf = (wanted: (candidate: Candidate) => boolean): ReadonlySet<string> =>
    new Set(candidates.filter(wanted).map(({ name }) => spellingKey(name)))
  const data = keysOf(({ kind }) => isData(kind))
  const methods = keysOf(({ kind, entry, introduced }) => kind === 'method' && (entry !== null || introduced))
  const introducedData = keysOf(({ kind, introduced }) => isData(kind) && introduced)
  return candidates.filter(({ kind, name, entry, introduced }) => {
    if (entry) return true
    const key = spellingKey(name)
    if (kind === 'method') return !introducedData.has(key) && (introduced || !data.has(key))
    return !isData(kind) || introduced || !methods.has(key)
  })
}

/** Of two tasks or two measures in one place the longer phrase is the name. */
const withoutNested = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const phrases = candidates.filter(({ kind }) => kind === 'task' || kind === 'metric')
  const contains = (outer: Candidate, inner: Candidate): boolean =>
    outer.kind === inner.kind &&
    outer.sentence === inner.sentence &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  return candidates.filter((one) => !phrases.includes(one) || !phrases.some((other) => contains(other, one)))
}

/** An abbreviation is of the kind of what it stands for: one of a task or a measure names no method. */
const withoutOtherAbbreviations = (
  candidates: readonly Candidate[],
  abbreviations: readonly Abbreviation[],
): readonly Candidate[] => {
  const foreign = new Set(
    abbreviations
      .filter(({ long }) => !/\p{Lu}\p{Ll}+.*\p{Lu}/u.test(long) && !methodHeads.has(lastWord(long)))
      .map(({ short }) => spellingKey(short)),
  )
  const noMeasures = new Set(
    abbreviations
      .filter(({ long }) => !metricHeads.has(lastWord(long)) && lexicon.find('metric', long) === null)
      .map(({ short }) => spellingKey(short)),
  )
  return candidates.filter(
    ({ kind, entry, introduced, name }) =>
      (kind === 'metric' && !noMeasures.has(spellingKey(name))) ||
      kind === 'task' ||
      (kind !== 'metric' && (entry !== null || introduced || !foreign.has(spellingKey(name)))),
  )
}

/** "We propose a novel framework" beside a name that the framework has: one thing, not two. */
const withoutDescriptionsOfNamed = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const isNamed = ({ kind, name, introduced }: Candidate): boolean => {
    const words = name.split(/\s/)
    return kind === 'method' && introduced && (words.some(isName) || (words.length > 1 && words.every(isCapitalized)))
  }
  const named = candidates.filter(isNamed)
  if (named.length === 0) return candidates
  const firstNamed = Math.min(...named.filter(({ sentence }) => sentence >= 0).map(({ sentence }) => sentence))
  const isPartOfNamed = ({ sentence, name }: Candidate): boolean => sentence > firstNamed && name.split(' ').length > 3
  return candidates.filter(
    (one) =>
      one.kind !== 'method' ||
      !one.introduced ||
      isNamed(one) ||
      isPartOfNamed(one) ||
      !wholeHeads.has(lastWord(one.name)),
  )
}

/** Candidates that agree with one another: each place and each name stands for one thing. */
export const coherentCandidates = (
  candidates: readonly Candidate[],
  abbreviations: readonly Abbreviation[],
  lines: readonly Line[],
): readonly Candidate[] => {
  const whole = candidates.map((one) => asSpelledOut(one, abbreviations, lines))
  const agreeing = withoutOtherAbbreviations(withoutNested(withoutContradictions(whole)), abbreviations)
  return withOwnVariants(withoutDescriptionsOfNamed(agreeing))
}
