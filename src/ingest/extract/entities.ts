import { lexicon } from '../lexicon/Lexicon.js'
import { NameMatcher } from '../lexicon/NameMatcher.js'
import { lookupKey } from '../lexicon/slug.js'
import { abbreviationsIn, spells, type Abbreviation } from './abbreviations.js'
import type { Entity, EntityKind, Occurrence } from './Analysis.js'
import { methodHeads, wholeHeads } from '../rules/nameFrames.js'
import { metricHeads } from '../rules/metricFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { describedComponents, listedComponents } from './components.js'
import { dataNames } from './dataNames.js'
import { givenNames, introducedNames, introduces, isOwn, spelledOutNames } from './introducedNames.js'
import { knownNames } from './knownNames.js'
import { measuresAtCuts, metricPhrases } from './metricPhrases.js'
import { newNames } from './newNames.js'
import { linesOf, spanOf, type Line } from './Line.js'
import { isCapitalized, isName } from './properNames.js'
import { stage } from './Stage.js'
import { titleMethodPhrase } from './titleMethodPhrase.js'
import { taskPhrases } from './taskPhrases.js'
import { usedPhrases } from './usedPhrases.js'
import { titleMeans, titleNames } from './titleNames.js'

/** A thing in the making: the candidates that name it. */
interface Group {
  readonly kind: EntityKind
  readonly candidates: Candidate[]
  readonly keys: Set<string>
}

const keyOf = (form: string): string => lookupKey(form).replace(/(?<=...)s$/, '')

/** Puts candidates together that share a spelling, an abbreviation or an entry of the lexicon. */
const groupsOf = (candidates: readonly Candidate[], abbreviations: readonly Abbreviation[]): Group[] => {
  const partners = new Map<string, string[]>()
  for (const { short, long } of abbreviations)
    for (const [one, other] of [
      [short, long],
      [long, short],
    ] as const)
      partners.set(keyOf(one), [...(partners.get(keyOf(one)) ?? []), other])
  let groups: Group[] = []
  for (const candidate of candidates) {
    const forms = [candidate.name, ...candidate.aliases, ...(partners.get(keyOf(candidate.name)) ?? [])]
    const keys = new Set(forms.map(keyOf))
    if (candidate.entry) keys.add(candidate.entry.id)
    const same = groups.filter((group) => group.kind === candidate.kind && [...keys].some((key) => group.keys.has(key)))
    const merged: Group = {
      kind: candidate.kind,
      candidates: [...same.flatMap((group) => group.candidates), candidate],
      keys: new Set([...same.flatMap((group) => [...group.keys]), ...keys]),
    }
    groups = [...groups.filter((group) => !same.includes(group)), merged]
  }
  return groups
}

/** Names of data and methods are short; tasks are called by their words. */
const preferredName = (kind: EntityKind, forms: readonly string[], abbreviations: readonly Abbreviation[]): string => {
  const [first = ''] = forms
  const keys = new Set(forms.map(keyOf))
  const pair = abbreviations.find(({ short, long }) => keys.has(keyOf(short)) || keys.has(keyOf(long)))
  if (!pair) return first
  return kind === 'task' ? pair.long : pair.short
}

/** All spellings of a group: what its candidates say and what is spelled out in brackets. */
const formsOf = ({ candidates }: Group, abbreviations: readonly Abbreviation[]): readonly string[] => {
  const named = candidates.flatMap(({ name, aliases }) => [name, ...aliases])
  const keys = new Set(named.map(keyOf))
  const spelled = abbreviations.filter(({ short, long }) => keys.has(keyOf(short)) || keys.has(keyOf(long)))
  return [...new Set([...named, ...spelled.flatMap(({ short, long }) => [short, long])])]
}

/** A group under its name, with every spelling. */
interface NamedGroup extends Group {
  readonly name: string
  readonly forms: readonly string[]
}

/** Every place that names one of the groups. Of names within one another only the longest counts. */
const occurrencesOf = (groups: readonly NamedGroup[], lines: readonly Line[]): Map<NamedGroup, Occurrence[]> => {
  const found = new Map<NamedGroup, Occurrence[]>(groups.map((group) => [group, []]))
  for (const kinds of [['method', 'dataset', 'benchmark'], ['task'], ['metric']]) {
    const forms = groups
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((group) => group.forms.map((form) => ({ form, exactCase: false, value: group })))
    const matcher = new NameMatcher(forms)
    for (const line of lines)
      for (const match of matcher.find(line))
        for (const group of new Set(match.values))
          found
            .get(group)
            ?.push({ ...spanOf(line, match), sentence: line.sentence, entity: group.name, kind: group.kind })
  }
  return found
}

const entityOf = (
  { kind, name, forms, candidates }: NamedGroup,
  occurrences: readonly Occurrence[],
  lines: readonly Line[],
): Entity => {
  const [first = candidates[0]] = occurrences
  const source = lines.find(({ sentence }) => sentence === first?.sentence)?.source
  const shown = first !== undefined && source ? source.toOriginal(first) : { start: 0, end: 0 }
  return {
    kind,
    name,
    aliases: forms.filter((form) => form !== name),
    surface: source?.original.slice(shown.start, shown.end) ?? name,
    introduced: candidates.some(({ introduced }) => introduced),
    lexiconId: candidates.find(({ entry }) => entry !== null)?.entry?.id ?? null,
    occurrences,
  }
}

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

/** `X, a Cross-modal Sampling network`: a name of capitals and the words that it abbreviates, without brackets. */
const impliedAbbreviations = (candidates: readonly Candidate[]): Abbreviation[] => {
  const introduced = candidates.filter(({ kind, introduced: own }) => kind === 'method' && own)
  const shorts = introduced.filter(({ name }) => isName(name))
  return introduced.flatMap(({ name: long, sentence }) => {
    const words = long.split(/\s+/)
    const short = words.length < 2 ? undefined : shorts.find(({ name }) => spells(name, words))
    const run = { from: 0, to: 0 }
    return short ? [{ short: short.name, long, sentence, longRun: run, shortRun: run }] : []
  })
}

/** `CoFuse-S` and `CoFuse-L` of a paper that introduces CoFuse are its own. */
const withOwnVariants = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const own = candidates.filter(({ kind, introduced, name }) => kind === 'method' && introduced && isName(name))
  return candidates.map((one) =>
    one.kind === 'method' && !one.introduced && own.some(({ name }) => one.name.startsWith(`${name}-`))
      ? { ...one, introduced: true }
      : one,
  )
}

/** Names that the text calls data are no methods elsewhere, and the other way round. */
const withoutContradictions = (candidates: readonly Candidate[]): Candidate[] => {
  const keysOf = (wanted: (candidate: Candidate) => boolean) =>
    new Set(candidates.filter(wanted).map(({ name }) => keyOf(name)))
  const data = keysOf(({ kind }) => isData(kind))
  const methods = keysOf(({ kind, entry, introduced }) => kind === 'method' && (entry !== null || introduced))
  const introducedData = keysOf(({ kind, introduced }) => isData(kind) && introduced)
  return candidates.filter(({ kind, name, entry, introduced }) => {
    if (entry) return true
    const key = keyOf(name)
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

const lastWord = (phrase: string): string => phrase.toLowerCase().split(/[\s-]/).at(-1) ?? ''

/** An abbreviation is of the kind of what it stands for: one of a task or a measure names no method. */
const withoutOtherAbbreviations = (
  candidates: readonly Candidate[],
  abbreviations: readonly Abbreviation[],
): readonly Candidate[] => {
  const foreign = new Set(
    abbreviations
      .filter(({ long }) => !/\p{Lu}\p{Ll}+.*\p{Lu}/u.test(long) && !methodHeads.has(lastWord(long)))
      .map(({ short }) => keyOf(short)),
  )
  const noMeasures = new Set(
    abbreviations
      .filter(({ long }) => !metricHeads.has(lastWord(long)) && lexicon.find('metric', long) === null)
      .map(({ short }) => keyOf(short)),
  )
  return candidates.filter(
    ({ kind, entry, introduced, name }) =>
      (kind === 'metric' && !noMeasures.has(keyOf(name))) ||
      kind === 'task' ||
      (kind !== 'metric' && (entry !== null || introduced || !foreign.has(keyOf(name)))),
  )
}

/** "We propose a novel framework" beside a name that the framework has: one thing, not two. */
const withoutDescriptionsOfNamed = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const isNamed = ({ kind, name, introduced }: Candidate): boolean => {
    const words = name.split(/\s/)
    return kind === 'method' && introduced && (words.some(isName) || (words.length > 1 && words.every(isCapitalized)))
  }
  if (!candidates.some(isNamed)) return candidates
  return candidates.filter(
    (one) =>
      one.kind !== 'method' ||
      !one.introduced ||
      isNamed(one) ||
      !wholeHeads.has(one.name.toLowerCase().split(/\s/).at(-1) ?? ''),
  )
}

/** A paper that names no method of its own is about the one that its title describes. */
const titleMethod = (title: Line, candidates: readonly Candidate[]): Candidate[] => {
  if (candidates.some(({ kind, introduced }) => introduced && kind !== 'task' && kind !== 'metric')) return []
  const phrase = titleMethodPhrase(title.source.text)
  if (phrase === null) return []
  const start = title.source.text.indexOf(phrase)
  const from = title.tokens.findIndex((token) => token.start >= start)
  const to = title.tokens.findIndex((token) => token.end >= start + phrase.length) + 1
  return from < 0 || to <= from ? [] : [candidate('method', title, { from, to }, { introduced: true })]
}

/** Every named thing of a paper, known or new, with each place that names it. */
export const entities = stage({
  name: 'entities',
  requires: ['title', 'abstract', 'titleTokens', 'sentences'],
  provides: ['entities'],
  run: (analysis) => {
    const lines = linesOf(analysis)
    const [title] = lines
    const spelledOut = lines.flatMap(abbreviationsIn)
    const sentences = lines.slice(1)
    const introducing = sentences.findIndex(introduces)
    const own = sentences.findIndex(isOwn)
    const firstOwn = introducing < 0 ? own : introducing
    const firstResult = Math.max(0, own < 0 ? firstOwn : Math.min(own, firstOwn))
    const found = [
      ...(title ? [...titleNames(title), ...titleMeans(title)] : []),
      ...lines.flatMap(knownNames),
      ...sentences.flatMap((line) => [...introducedNames(line), ...givenNames(line), ...spelledOutNames(line)]),
      ...sentences.flatMap(dataNames),
      ...sentences.flatMap((line, index) => newNames(line, firstOwn >= 0 && index >= firstOwn)),
      ...sentences.flatMap((line, index) => usedPhrases(line, firstOwn >= 0 && index >= firstOwn)),
      ...lines.flatMap(taskPhrases),
      ...sentences.slice(firstResult).flatMap((line) => [...metricPhrases(line), ...measuresAtCuts(line)]),
    ]
    const described = [
      ...(title ? titleMethod(title, found) : []),
      ...(firstOwn < 0
        ? []
        : sentences.slice(firstOwn).flatMap((line) => [...describedComponents(line), ...listedComponents(line)])),
    ]
    const whole = [...found, ...described].map((one) => asSpelledOut(one, spelledOut, lines))
    const candidates = withOwnVariants(
      withoutDescriptionsOfNamed(withoutOtherAbbreviations(withoutNested(withoutContradictions(whole)), spelledOut)),
    )
    const abbreviations = [...spelledOut, ...impliedAbbreviations(candidates)]
    const groups = groupsOf(candidates, abbreviations).map((group): NamedGroup => {
      const forms = formsOf(group, abbreviations)
      return { ...group, forms, name: preferredName(group.kind, forms, abbreviations) }
    })
    const occurrences = occurrencesOf(groups, lines)
    return { entities: groups.map((group) => entityOf(group, occurrences.get(group) ?? [], lines)) }
  },
})
