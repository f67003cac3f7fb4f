import { aliasKeys } from '../graph/aliasKeys.js'
import type { Step } from '../graph/GraphStore.js'
import { sortedSet } from '../graph/sortedSet.js'
import { type Corrections, standsFor, survivorOf } from './Corrections.js'
import type { LinkedEntity, LoadableClaim, LoadablePaper } from './LinkedPaper.js'
import { ideaId } from './loadIdeas.js'
import { loadStep, loadStepOver, type Row } from './loadStep.js'
import { withManualClaims } from './withManualClaims.js'
import { ownId, withMerges } from './withMerges.js'

/** A paper to be written, with the hashes of the versions of the same input that gave way to it. */
export interface ChosenPaper {
  readonly paper: LoadablePaper
  readonly otherHashes: readonly string[]
}

/** One row per entity of a batch: what all its papers know of it. */
const entityRows = (label: string, entities: readonly LinkedEntity[], extra: (entity: LinkedEntity) => Row): Row[] => {
  const byId = new Map<string, LinkedEntity>()
  for (const entity of entities) {
    const other = byId.get(entity.id)
    const [first, second] =
      other && (other.known === entity.known ? other.name < entity.name : other.known)
        ? [other, entity]
        : [entity, other]
    byId.set(entity.id, { ...first, aliases: [...first.aliases, ...(second?.aliases ?? [])] })
  }
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      known: entity.known,
      keys: aliasKeys(label, entity.aliases).map((key) => ({ ...key })),
      ...extra(entity),
    }))
}

/** JSON with the names of fields and the aliases in their order: equal for equal entities, wherever they come from. */
const inOneOrder = (entity: LinkedEntity): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries({ ...entity, aliases: sortedSet(entity.aliases) }).sort(([one], [other]) =>
        one < other ? -1 : 1,
      ),
    ),
  )

/**
 * What a paper knows of an entity, kept on the relationship: what it alone knows goes when the paper goes. Of a merged
 * entity, all that it takes to tell the two apart again is kept as JSON.
 */
const mentionProperties = ({ surface, name, known, aliases, addedByHand, mergedFrom }: LinkedEntity): Row => ({
  surface,
  name,
  known,
  aliases: sortedSet(aliases),
  addedByHand: addedByHand ?? null,
  mergedFrom: mergedFrom ? [mergedFrom.id] : null,
  original: mergedFrom ? inOneOrder(mergedFrom) : null,
})

const mentions = (
  papers: readonly LoadablePaper[],
  entitiesOf: (paper: LoadablePaper) => readonly LinkedEntity[],
): Row[] =>
  papers.flatMap((paper) =>
    entitiesOf(paper).map((entity) => ({ paperId: paper.id, id: entity.id, properties: mentionProperties(entity) })),
  )

const methodRows = (papers: readonly LoadablePaper[], isIntroduced: boolean): Row[] =>
  papers.flatMap(({ id: paperId, methods }) =>
    methods
      .filter(({ role }) => (role === 'introduced') === isIntroduced)
      .map((method) => ({
        paperId,
        id: method.id,
        properties: { ...mentionProperties(method), role: method.role === 'baseline' ? 'baseline' : null },
      })),
  )

const paperRow = ({ paper, otherHashes }: ChosenPaper): Row => {
  const { document } = paper.extraction
  return {
    id: paper.id,
    title: document.title,
    abstract: document.abstract,
    publishedOn: document.publishedOn,
    authorCount: document.authorCount,
    commentCount: document.commentCount,
    url: paper.url,
    arxivId: paper.arxivId,
    contentHash: paper.contentHash,
    extractorVersion: paper.extractorVersion,
    otherHashes: otherHashes.length === 0 ? null : otherHashes,
  }
}

const authorRows = ({ id: paperId, extraction: { document } }: LoadablePaper): Row[] =>
  document.authors.map((given, index) => {
    const name = given.normalize('NFC').trim().replace(/\s+/g, ' ')
    return { paperId, id: `author:${name}`, name, position: index + 1 }
  })

const claimRow = (paper: LoadablePaper, claim: LoadableClaim): Row => ({
  id: claim.id,
  paperId: paper.id,
  publishedOn: paper.extraction.document.publishedOn,
  type: claim.type,
  direction: claim.direction,
  polarity: claim.polarity,
  delta: claim.delta,
  deltaUnit: claim.deltaUnit,
  deltaKind: claim.deltaKind,
  value: claim.value,
  valueUnit: claim.valueUnit,
  baselineValue: claim.baselineValue,
  baselineKind: claim.baselineKind,
  subjectText: claim.subjectText,
  baselineText: claim.baselines.length === 0 ? null : claim.baselines.join(', '),
  sentence: claim.sentence,
  start: claim.start,
  end: claim.end,
  confidence: claim.confidence,
  rule: claim.rule,
  extractorVersion: claim.extractorVersion,
  source: claim.source ?? null,
})

/** Where claims that name an entity lead to, with those of its ids that are merged into others. */
const placed = (merges: Corrections['merges'], ids: readonly string[]): { id: string; properties: Row }[] => {
  const byPlace = new Map<string, string[]>()
  for (const id of sortedSet(ids)) {
    const place = survivorOf(merges, id)
    byPlace.set(place, [...(byPlace.get(place) ?? []), id])
  }
  return [...byPlace].map(([id, all]) => ({
    id,
    properties: { mergedFrom: all.length === 1 && all[0] === id ? null : all },
  }))
}

/** From a claim that names who is better than whom; `worse` turns it round, `equal` says nothing of the kind. */
const outperformsRows = (paper: LoadablePaper, claim: LoadableClaim, merges: Corrections['merges']): Row[] => {
  const { direction } = claim
  if (claim.subjectId === null || claim.baselineKind !== 'named' || direction === 'equal') return []
  const subjectId = survivorOf(merges, claim.subjectId)
  const properties = {
    claimId: claim.id,
    benchmark: paper.benchmarks.find((benchmark) => ownId(benchmark) === claim.benchmarkId)?.name ?? null,
    metric: paper.metrics.find((metric) => ownId(metric) === claim.metricId)?.name ?? null,
    delta: claim.delta,
    unit: claim.deltaUnit,
  }
  return placed(merges, claim.baselineIds)
    .filter(({ id }) => id !== subjectId)
    .map(({ id }) => ({
      winnerId: direction === 'better' ? subjectId : id,
      loserId: direction === 'better' ? id : subjectId,
      properties,
    }))
}

/** The relationships of claims to entities of one kind. */
const claimTo = (
  papers: readonly LoadablePaper[],
  merges: Corrections['merges'],
  idsOf: (claim: LoadableClaim) => readonly (string | null)[],
): Row[] =>
  papers.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      placed(
        merges,
        idsOf(claim).filter((id) => id !== null),
      ).map((place) => ({ claimId: claim.id, ...place })),
    ),
  )

/** All that a paper will mention, in the form that `mark-stale-entities` compares with what it mentioned before. */
const allMentions = (paper: LoadablePaper): Row => {
  const measuredBy = new Set(paper.claims.map(({ metricId }) => metricId))
  const metrics = paper.metrics.filter((metric) => measuredBy.has(ownId(metric)))
  const entities = [...paper.methods, ...paper.datasets, ...paper.benchmarks, ...paper.tasks, ...metrics]
  return {
    id: paper.id,
    mentions: [
      ...entities.map(({ id, name, known, aliases }) => [id, name, String(known), ...sortedSet(aliases)]),
      ...authorRows(paper).map((author) => [author.id ?? null, '', 'false']),
    ],
  }
}

const settle = [
  'settle-1-marks',
  'settle-2-orphans',
  'settle-3-spellings',
  'settle-4-unused-spellings',
  'settle-5-names',
  'settle-6-aliases',
  'settle-7-aliases-without-entity',
  'settle-8-unmark-aliases',
  'settle-9-unmark-entities',
].map((name) => loadStep(name, {}))

/** The relationships of benchmarks to the datasets that they are built on, where one is merged or its merge is undone. */
export const rebuildSteps = (datasetIds: readonly string[], merges: Corrections['merges']): Step[] => {
  const rows = datasetIds.map((builtOn) => ({ builtOn, id: survivorOf(merges, builtOn) }))
  return [...loadStepOver('remove-built-on-merged', rows), ...loadStepOver('built-on-datasets', rows)]
}

/**
 * The statements that put the papers into the graph in place of what it holds of them, to be run in one transaction, with
 * what editors have changed. The papers come first: in Neo4j that keeps other writers from them until the transaction ends.
 */
export const replaceSteps = (
  chosen: readonly ChosenPaper[],
  { merges, retractions, manualClaims }: Corrections,
): Step[] => {
  const added = [...manualClaims.values()]
  const corrected = (paper: LoadablePaper) =>
    withMerges(
      withManualClaims(
        paper,
        added.filter(({ paperId }) => paperId === paper.id),
      ),
      merges,
    )
  const papers = chosen.map(({ paper }) => corrected(paper))
  const ids = papers.map(({ id }) => id)
  const plain = () => ({})
  // What an entity is, the papers say that mean it, and not those that mean one which is merged into it.
  const own = <T extends LinkedEntity, Value>(entities: readonly T[], valueOf: (entity: T) => Value) =>
    new Map(entities.filter(({ mergedFrom }) => !mergedFrom).map((entity) => [entity.id, valueOf(entity)]))
  const benchmarks = own(
    papers.flatMap((paper) => paper.benchmarks),
    ({ builtOn }) => builtOn,
  )
  const metrics = own(
    papers.flatMap((paper) => paper.metrics),
    ({ higherIsBetter }) => higherIsBetter,
  )
  const builtOn = [...benchmarks].map(([id, datasetId]) => ({
    id,
    builtOn: datasetId === null ? null : survivorOf(merges, datasetId),
  }))
  const datasets = sortedSet(papers.flatMap((paper) => paper.datasets.map(({ id }) => id)))
  // A metric is in the graph only where a claim is measured by it.
  const measured = papers.flatMap(({ claims, metrics: listed }) =>
    claims.flatMap((claim) =>
      listed.filter((metric) => ownId(metric) === claim.metricId).map((metric) => ({ claim, metric })),
    ),
  )
  const retracted = papers.flatMap(({ claims }) => claims.flatMap(({ id }) => retractions.get(id) ?? []))
  return [
    ...loadStepOver('papers', chosen.map(paperRow)),
    loadStep('remove-outperforms', { ids }),
    loadStep('remove-applies', { ids }),
    loadStep('mark-stale-metrics', { rows: papers.map(allMentions) }),
    loadStep('mark-stale-entities', { rows: papers.map(allMentions) }),
    loadStep('remove-claims', { ids }),
    loadStep('remove-relationships', { ids }),
    ...loadStepOver(
      'methods',
      entityRows(
        'Method',
        papers.flatMap(({ methods }) => methods),
        plain,
      ),
    ),
    ...loadStepOver(
      'datasets',
      entityRows(
        'Dataset',
        papers.flatMap(({ datasets }) => datasets),
        plain,
      ),
    ),
    ...loadStepOver(
      'benchmarks',
      entityRows(
        'Benchmark',
        papers.flatMap((paper) => paper.benchmarks),
        ({ id }) => ({ builtOn: benchmarks.get(id) ?? null, isMeant: benchmarks.has(id) }),
      ),
    ),
    ...loadStepOver(
      'tasks',
      entityRows(
        'Task',
        papers.flatMap(({ tasks }) => tasks),
        plain,
      ),
    ),
    ...loadStepOver(
      'metrics',
      entityRows(
        'Metric',
        measured.map(({ metric }) => metric),
        ({ id }) => ({ higherIsBetter: metrics.get(id) ?? null, isMeant: metrics.has(id) }),
      ),
    ),
    ...loadStepOver('authors', papers.flatMap(authorRows)),
    ...loadStepOver('introduces', methodRows(papers, true)),
    ...loadStepOver('uses', methodRows(papers, false)),
    ...loadStepOver(
      'trains-on',
      mentions(papers, ({ datasets }) => datasets),
    ),
    ...loadStepOver(
      'evaluates-on',
      mentions(papers, (paper) => paper.benchmarks),
    ),
    ...loadStepOver(
      'addresses',
      mentions(papers, ({ tasks }) => tasks),
    ),
    ...loadStepOver('remove-built-on', builtOn),
    ...loadStepOver(
      'built-on-benchmarks',
      builtOn.filter(({ builtOn: datasetId }) => datasetId !== null),
    ),
    ...loadStepOver(
      'built-on-datasets',
      datasets.flatMap((id) => standsFor(merges, id).map((merged) => ({ id, builtOn: merged }))),
    ),
    ...loadStepOver(
      'claims',
      papers.flatMap((paper) => paper.claims.map((claim) => claimRow(paper, claim))),
    ),
    ...loadStepOver(
      'subject',
      claimTo(papers, merges, ({ subjectId }) => [subjectId]),
    ),
    ...loadStepOver(
      'baseline',
      claimTo(papers, merges, ({ baselineIds }) => baselineIds),
    ),
    ...loadStepOver(
      'on',
      claimTo(papers, merges, ({ benchmarkId }) => [benchmarkId]),
    ),
    ...loadStepOver(
      'for',
      claimTo(papers, merges, ({ taskId }) => [taskId]),
    ),
    ...loadStepOver(
      'measured-by',
      measured.map(({ claim, metric }) => ({
        claimId: claim.id,
        id: metric.id,
        properties: mentionProperties(metric),
      })),
    ),
    ...loadStepOver(
      'applies',
      papers.flatMap(({ id: paperId, ideas }) =>
        ideas.flatMap(({ id, methodIds, evidence, rule }) =>
          placed(merges, methodIds).map((method) => ({
            methodId: method.id,
            ideaId: ideaId(id),
            properties: { paperId, evidence, rule, ...method.properties },
          })),
        ),
      ),
    ),
    ...loadStepOver(
      'outperforms',
      papers.flatMap((paper) =>
        paper.claims.filter(({ id }) => !retractions.has(id)).flatMap((claim) => outperformsRows(paper, claim, merges)),
      ),
    ),
    ...loadStepOver(
      'retract-claims',
      retracted.map(({ claimId, reason, retractedAt }) => ({ claimId, reason, retractedAt })),
    ),
    ...loadStepOver(
      'retract-relationships',
      retracted.map(({ claimId }) => ({ claimId })),
    ),
    ...settle,
  ]
}
