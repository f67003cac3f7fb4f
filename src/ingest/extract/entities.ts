import { NameMatcher } from '../lexicon/NameMatcher.js'
import { lookupKey } from '../lexicon/slug.js'
import { abbreviationsIn, type Abbreviation } from './abbreviations.js'
import type { Entity, EntityKind, NormalizedText, Occurrence } from './Analysis.js'
import type { Candidate } from './Candidate.js'
import { introducedNames } from './introducedNames.js'
import { knownNames } from './knownNames.js'
import { linesOf, spanOf, type Line } from './Line.js'
import { stage } from './Stage.js'
import { titleNames } from './titleNames.js'

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

const entityOf = (
  { kind, candidates }: Group,
  abbreviations: readonly Abbreviation[],
  lines: readonly Line[],
): Entity => {
  const named = [...new Set(candidates.flatMap(({ name, aliases }) => [name, ...aliases]))]
  const keys = new Set(named.map(keyOf))
  const spelled = abbreviations.filter(({ short, long }) => keys.has(keyOf(short)) || keys.has(keyOf(long)))
  const forms = [...new Set([...named, ...spelled.flatMap(({ short, long }) => [short, long])])]
  const name = preferredName(kind, forms, spelled)
  const matcher = new NameMatcher(forms.map((form) => ({ form, exactCase: false, value: form })))
  const occurrences = lines.flatMap((line) =>
    matcher
      .find(line)
      .map((run): Occurrence => ({ ...spanOf(line, run), sentence: line.sentence, entity: name, kind })),
  )
  const sourceOf = (sentence: number): NormalizedText | undefined =>
    lines.find((line) => line.sentence === sentence)?.source
  const [first = candidates[0]] = occurrences
  const source = first === undefined ? undefined : sourceOf(first.sentence)
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

/** Every named thing of a paper, known or new, with each place that names it. */
export const entities = stage({
  name: 'entities',
  requires: ['title', 'abstract', 'titleTokens', 'sentences'],
  provides: ['entities'],
  run: (analysis) => {
    const lines = linesOf(analysis)
    const [title] = lines
    const abbreviations = lines.flatMap(abbreviationsIn)
    const candidates = [
      ...(title ? titleNames(title) : []),
      ...lines.slice(1).flatMap(introducedNames),
      ...lines.flatMap(knownNames),
    ]
    return {
      entities: groupsOf(candidates, abbreviations).map((group) => entityOf(group, abbreviations, lines)),
    }
  },
})
