import { createHash } from 'node:crypto'
import { arxivId } from './arxivId.js'
import type { Document } from './Document.js'
import type { ExtractedClaim, Extraction, IdeaMention, Mention, MethodMention, MethodRole } from './Extraction.js'
import { titleMethodPhrase } from './extract/titleMethodPhrase.js'
import { lexicon, type LexiconEntry } from './lexicon/Lexicon.js'
import type { LexiconKind } from './lexicon/LexiconFile.js'
import { lookupKey, slug } from './lexicon/slug.js'
import type {
  LinkedBenchmark,
  LinkedClaim,
  LinkedEntity,
  LinkedIdea,
  LinkedMethod,
  LinkedMetric,
  LinkedPaper,
} from './LinkedPaper.js'

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const isPhrase = (form: string): boolean => /\s/.test(form.trim())

/** Kinds of the lexicon in which the names of a kind of mention are known: what is evaluated on may be listed as a dataset. */
const kindsToSearch: Readonly<Record<LexiconKind, readonly LexiconKind[]>> = {
  method: ['method'],
  benchmark: ['benchmark', 'dataset'],
  dataset: ['dataset', 'benchmark'],
  task: ['task'],
  metric: ['metric'],
}

/**
 * True where paper and lexicon spell an abbreviation out in different words: then the abbreviation denotes two things,
 * and the paper's is not the lexicon's.
 */
const isSpelledOutOtherwise = (entry: LexiconEntry, mention: Mention): boolean => {
  const theirs = [entry.name, ...entry.aliases].filter(isPhrase).map(lookupKey)
  const ours = [mention.name, ...mention.aliases].filter(isPhrase).map(lookupKey)
  const isNear = (a: string, b: string) => a.includes(b) || b.includes(a)
  return theirs.length > 0 && ours.length > 0 && !theirs.some((their) => ours.some((our) => isNear(their, our)))
}

const findEntry = (kind: LexiconKind, mention: Mention): LexiconEntry | null => {
  for (const form of [mention.name, ...mention.aliases])
    for (const searched of kindsToSearch[kind]) {
      const entry = lexicon.find(searched, form)
      if (entry) return isSpelledOutOtherwise(entry, mention) ? null : entry
    }
  return null
}

/** Name by which an unknown thing is identified: the phrase, where an abbreviation that the lexicon has means another. */
const identifyingName = (kind: LexiconKind, mention: Mention): string =>
  kindsToSearch[kind].some((searched) => lexicon.find(searched, mention.name))
    ? (mention.aliases.find(isPhrase) ?? mention.name)
    : mention.name

const sortedForms = (forms: readonly string[]): readonly string[] => [...new Set(forms)].sort()

interface Linked {
  readonly entity: LinkedEntity
  readonly entry: LexiconEntry | null
}

const linkMention = (kind: LexiconKind, mention: Mention): Linked => {
  const entry = findEntry(kind, mention)
  const own = [mention.name, ...mention.aliases]
  const { name, aliases } = entry ?? { name: mention.name, aliases: [] }
  const entity = {
    id: `${kind}:${slug(entry ? entry.name : identifyingName(kind, mention))}`,
    name,
    known: entry !== null,
    aliases: sortedForms([name, ...aliases, ...own]),
    surface: mention.surface,
  }
  return { entity, entry }
}

/** Mentions that lead to one entity become one; the first says how the paper calls it. */
const mergeById = <T extends LinkedEntity>(entities: readonly T[], combine: (a: T, b: T) => T = (a) => a): T[] => {
  const merged = new Map<string, T>()
  for (const entity of entities) {
    const earlier = merged.get(entity.id)
    const aliases = sortedForms([...(earlier?.aliases ?? []), ...entity.aliases])
    merged.set(entity.id, { ...(earlier ? combine(earlier, entity) : entity), aliases })
  }
  return [...merged.values()]
}

const rank = { introduced: 2, baseline: 1, used: 0 } as const

const linkMethods = (mentions: readonly MethodMention[]): LinkedMethod[] =>
  mergeById(
    mentions.map((mention) => ({ ...linkMention('method', mention).entity, role: mention.role })),
    (a, b) => (rank[b.role] > rank[a.role] ? { ...a, role: b.role } : a),
  )

const linkBenchmark = (mention: Mention): LinkedBenchmark => {
  const { entity, entry } = linkMention('benchmark', mention)
  return { ...entity, builtOn: entry?.kind === 'dataset' ? entry.id : (entry?.builtOn ?? null) }
}

const linkMetric = (mention: Mention): LinkedMetric => {
  const { entity, entry } = linkMention('metric', mention)
  return { ...entity, higherIsBetter: entry?.higherIsBetter ?? null }
}

/** The entities that plain names denote, where no paper says more of them. */
export const linkName = {
  method: (name: string, role: MethodRole): LinkedMethod => ({
    ...linkMention('method', asMention(name)).entity,
    role,
  }),
  benchmark: (name: string): LinkedBenchmark => linkBenchmark(asMention(name)),
  metric: (name: string): LinkedMetric => linkMetric(asMention(name)),
  task: (name: string): LinkedEntity => linkMention('task', asMention(name)).entity,
}

const asMention = (name: string): Mention => ({ name, aliases: [], surface: name })

/** A mention for every name in a claim that the extraction lists nowhere, so that no claim points to nothing. */
const withNamesOfClaims = <T extends Mention>(
  mentions: readonly T[],
  names: readonly (string | null)[],
  make: (mention: Mention) => T,
): readonly T[] => {
  const listed = new Set(mentions.flatMap((mention) => [mention.name, ...mention.aliases]))
  const missing = [...new Set(names)].filter((name): name is string => name !== null && !listed.has(name))
  return [...mentions, ...missing.map((name) => make(asMention(name)))]
}

/** The identifier that each name of a paper leads to. */
const idsByName = <T extends Mention>(mentions: readonly T[], idOf: (mention: T) => string): Map<string, string> => {
  const ids = new Map<string, string>()
  for (const mention of mentions)
    for (const form of [mention.name, ...mention.aliases]) if (!ids.has(form)) ids.set(form, idOf(mention))
  return ids
}

const paperIdentity = ({ sourceId, title }: Document): Pick<LinkedPaper, 'id' | 'arxivId' | 'url'> => {
  const arxiv = sourceId === null ? null : arxivId(sourceId)
  if (arxiv !== null) return { id: `paper:arxiv:${arxiv}`, arxivId: arxiv, url: `https://arxiv.org/abs/${arxiv}` }
  return { id: sourceId === null ? `paper:title:${slug(title)}` : `paper:${sourceId}`, arxivId: null, url: null }
}

const names = ({ aliases, surface }: LinkedMethod, text: string): boolean =>
  [surface, ...aliases].some((form) => form.length > 1 && text.includes(form))

/** The paper's main method, and with it every introduced one that the evidence names. */
const methodsOfIdea = (idea: IdeaMention, title: string, introduced: readonly LinkedMethod[]): readonly string[] => {
  const main = introduced.find((method) => names(method, title)) ?? introduced[0]
  const named = introduced.filter((method) => method !== main && names(method, idea.evidence))
  return [...(main ? [main] : []), ...named].map(({ id }) => id)
}

type HashedClaim = Pick<
  ExtractedClaim,
  'sentence' | 'method' | 'baselines' | 'dataset' | 'metric' | 'delta' | 'deltaUnit' | 'value' | 'valueUnit'
>

const claimHash = (claim: HashedClaim): string => {
  const { sentence, method, baselines, dataset, metric, delta, deltaUnit, value, valueUnit } = claim
  return hash([sentence, method, baselines, dataset, metric, delta, deltaUnit, value, valueUnit]).slice(0, 16)
}

/** Id of a claim of a paper: made from what it says, so that the same claim has the same id whenever it is read. */
export const claimId = (paperId: string, claim: HashedClaim): string =>
  `claim:${paperId.slice('paper:'.length)}:${claimHash(claim)}`

/**
 * Replaces the names in an extraction by entities: those of the lexicon where it knows a spelling, else entities of
 * their own. What the paper wrote stays in `surface` and `aliases`. Depends on nothing but its argument and the lexicon.
 */
export const link = (extraction: Extraction): LinkedPaper => {
  const { document, claims } = extraction
  const isNamed = (claim: ExtractedClaim) => claim.baselineKind === 'named'
  const listed = withNamesOfClaims<MethodMention>(
    extraction.methods,
    claims.flatMap((claim) => [claim.method, ...(isNamed(claim) ? claim.baselines : [])]),
    (mention) => ({ ...mention, role: claims.some((claim) => claim.method === mention.name) ? 'used' : 'baseline' }),
  )
  const titleMethod = listed.some(({ role }) => role === 'introduced') ? null : titleMethodPhrase(document.title)
  const needsMethod = extraction.ideas.length > 0 && titleMethod !== null
  const methodMentions: readonly MethodMention[] = needsMethod
    ? [...listed, { ...asMention(titleMethod), role: 'introduced' }]
    : listed
  const benchmarkMentions = withNamesOfClaims(
    extraction.benchmarks,
    claims.map(({ dataset }) => dataset),
    (m) => m,
  )
  const taskMentions = withNamesOfClaims(
    extraction.tasks,
    claims.map(({ task }) => task),
    (m) => m,
  )
  const metricMentions = withNamesOfClaims(
    extraction.metrics,
    claims.map(({ metric }) => metric),
    (m) => m,
  )

  const methods = linkMethods(methodMentions)
  const introduced = methods.filter(({ role }) => role === 'introduced')
  const idOf = (kind: LexiconKind) => (mention: Mention) => linkMention(kind, mention).entity.id
  const methodIds = idsByName(methodMentions, idOf('method'))
  const benchmarkIds = idsByName(benchmarkMentions, idOf('benchmark'))
  const taskIds = idsByName(taskMentions, idOf('task'))
  const metricIds = idsByName(metricMentions, idOf('metric'))
  const idIn = (ids: Map<string, string>, name: string | null) => (name === null ? null : (ids.get(name) ?? null))

  const identity = paperIdentity(document)
  const linkClaim = (claim: ExtractedClaim): LinkedClaim => ({
    ...claim,
    id: claimId(identity.id, claim),
    subjectId: idIn(methodIds, claim.method),
    baselineIds: isNamed(claim) ? [...new Set(claim.baselines.flatMap((name) => methodIds.get(name) ?? []))] : [],
    benchmarkId: idIn(benchmarkIds, claim.dataset),
    metricId: idIn(metricIds, claim.metric),
    taskId: idIn(taskIds, claim.task),
  })
  const linkIdea = (idea: IdeaMention): LinkedIdea => ({
    ...idea,
    methodIds: methodsOfIdea(idea, document.title, introduced),
  })

  return {
    ...identity,
    contentHash: hash({ ...document, place: undefined }),
    extractorVersion: extraction.extractorVersion,
    extraction,
    methods,
    datasets: mergeById(extraction.datasets.map((mention) => linkMention('dataset', mention).entity)),
    benchmarks: mergeById(benchmarkMentions.map(linkBenchmark)),
    tasks: mergeById(taskMentions.map((mention) => linkMention('task', mention).entity)),
    metrics: mergeById(metricMentions.map(linkMetric)),
    ideas: extraction.ideas.map(linkIdea),
    claims: [...new Map(claims.map(linkClaim).map((claim) => [claim.id, claim])).values()],
  }
}
