import { lexicon } from '../lexicon/Lexicon.js'
import { NameMatcher } from '../lexicon/NameMatcher.js'
import type { Abbreviation } from './abbreviations.js'
import type { Entity, EntityKind, Occurrence } from './Analysis.js'
import type { Candidate } from './Candidate.js'
import { spanOf, type Line } from './Line.js'
import { spellingKey } from './spellingKey.js'

/** An abbreviation with the keys of its two forms. */
interface Keyed extends Abbreviation {
  readonly shortKey: string
  readonly longKey: string
}

const keyed = (abbreviation: Abbreviation): Keyed => ({
  ...abbreviation,
  shortKey: spellingKey(abbreviation.short),
  longKey: spellingKey(abbreviation.long),
})

/** A thing in the making: the candidates that name it. */
interface Group {
  readonly kind: EntityKind
  readonly candidates: Candidate[]
  readonly keys: Set<string>
}

/** `the SWAN framework` is SWAN, `image classification tasks` are image classification: a head that says the kind alone adds nothing. */
const kindHeads: Readonly<Record<EntityKind, RegExp>> = {
  method:
    / (?:frameworks?|methods?|models?|approach(?:es)?|algorithms?|modules?|mechanisms?|strateg(?:y|ies)|techniques?|pipelines?|systems?|architectures?|networks?|schemes?|losses|loss|agents?)$/i,
  dataset: / (?:datasets?|corpus|benchmarks?)$/i,
  benchmark: / (?:datasets?|benchmarks?|suite)$/i,
  task: / (?:tasks?|problems?)$/i,
  metric: / (?:scores?|performance|metrics?)$/i,
}

const coreKeys = ({ kind, name }: Candidate): string[] => {
  const core = name.replace(kindHeads[kind], '')
  return core === name ? [] : [spellingKey(core)]
}

/** Puts candidates together that share a spelling, an abbreviation or an entry of the lexicon. */
const groupsOf = (candidates: readonly Candidate[], abbreviations: readonly Keyed[]): Group[] => {
  const partners = new Map<string, string[]>()
  const pair = (one: string, other: string): void => {
    partners.set(one, [...(partners.get(one) ?? []), other])
  }
  for (const { shortKey, longKey } of abbreviations) {
    pair(shortKey, longKey)
    pair(longKey, shortKey)
  }
  const groups = new Set<Group>()
  const groupByKey = new Map<string, Group>()
  const take = (group: Group, key: string): void => {
    group.keys.add(key)
    groupByKey.set(key, group)
  }
  for (const candidate of candidates) {
    const own = spellingKey(candidate.name)
    const spellings = [own, ...coreKeys(candidate), ...candidate.aliases.map(spellingKey), ...(partners.get(own) ?? [])]
    const keys = [...spellings, ...(candidate.entry ? [candidate.entry.id] : [])].map(
      (key) => `${candidate.kind} ${key}`,
    )
    const same = new Set(keys.flatMap((key) => groupByKey.get(key) ?? []))
    const [first = { kind: candidate.kind, candidates: [], keys: new Set<string>() }, ...others] = same
    for (const other of others) {
      first.candidates.push(...other.candidates)
      for (const key of other.keys) take(first, key)
      groups.delete(other)
    }
    first.candidates.push(candidate)
    for (const key of keys) take(first, key)
    groups.add(first)
  }
  return [...groups]
}

/** `F1 scores` are several values of one measure, the F1 score. */
const pluralMeasure = /(?<=\b(?:score|rate))s$/i

/** Names of data and methods are short; tasks are called by their words, and measures that no list calls by the short form. */
const preferredName = (kind: EntityKind, forms: readonly string[], abbreviations: readonly Keyed[]): string => {
  const [given = ''] = forms
  const first = kind === 'metric' ? given.replace(pluralMeasure, '') : given
  const keys = new Set(forms.map(spellingKey))
  const pair = abbreviations.find(({ shortKey, longKey }) => keys.has(shortKey) || keys.has(longKey))
  if (!pair) return first
  const isInWords = kind === 'task' || (kind === 'metric' && lexicon.find('metric', pair.short)?.name !== pair.short)
  return isInWords ? pair.long : pair.short
}

/** All spellings of a group: what its candidates say and what is spelled out in brackets. */
const formsOf = ({ candidates }: Group, abbreviations: readonly Keyed[]): readonly string[] => {
  const named = candidates.flatMap(({ name, aliases }) => [name, ...aliases])
  const keys = new Set(named.map(spellingKey))
  const spelled = abbreviations.filter(({ shortKey, longKey }) => keys.has(shortKey) || keys.has(longKey))
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
  const matcher = new NameMatcher(
    groups.flatMap((group) => group.forms.map((form) => ({ form, kind: group.kind, exactCase: false, value: group }))),
  )
  for (const line of lines)
    for (const match of matcher.find(line))
      for (const group of new Set(match.values))
        found
          .get(group)
          ?.push({ ...spanOf(line, match), sentence: line.sentence, entity: group.name, kind: group.kind })
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
    ownChance: 0,
    lexiconId: candidates.find(({ entry }) => entry !== null)?.entry?.id ?? null,
    occurrences,
  }
}

/** The entities that candidates stand for, with every place of the paper that names them. */
export const entitiesOf = (
  candidates: readonly Candidate[],
  abbreviations: readonly Abbreviation[],
  lines: readonly Line[],
): Entity[] => {
  const spelledOut = abbreviations.map(keyed)
  const groups = groupsOf(candidates, spelledOut).map((group): NamedGroup => {
    const forms = formsOf(group, spelledOut)
    return { ...group, forms, name: preferredName(group.kind, forms, spelledOut) }
  })
  const occurrences = occurrencesOf(groups, lines)
  return groups.map((group) => entityOf(group, occurrences.get(group) ?? [], lines))
}
