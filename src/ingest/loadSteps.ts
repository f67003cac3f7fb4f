import { aliasKeys } from '../graph/aliasKeys.js'
import type { Step } from '../graph/GraphStore.js'
import { sortedSet } from '../graph/sortedSet.js'
import type { LinkedClaim, LinkedEntity, LinkedPaper } from './LinkedPaper.js'
import { ideaId } from './loadIdeas.js'
import { loadStep, loadStepOver, type Row } from './loadStep.js'

/** A paper to be written, with the hashes of the versions of the same input that gave way to it. */
export interface ChosenPaper {
  readonly paper: LinkedPaper
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

/** What a paper knows of an entity, kept on the relationship: what it alone knows goes when the paper goes. */
const mentionProperties = ({ surface, name, known, aliases }: LinkedEntity): Row => ({
  surface,
  name,
  known,
  aliases: sortedSet(aliases),
})

const mentions = (papers: readonly LinkedPaper[], entitiesOf: (paper: LinkedPaper) => readonly LinkedEntity[]): Row[] =>
  papers.flatMap((paper) =>
    entitiesOf(paper).map((entity) => ({ paperId: paper.id, id: entity.id, properties: mentionProperties(entity) })),
  )

const methodRows = (papers: readonly LinkedPaper[], isIntroduced: boolean): Row[] =>
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

const authorRows = ({ id: paperId, extraction: { document } }: LinkedPaper): Row[] =>
  document.authors.map((given, index) => {
    const name = given.normalize('NFC').trim().replace(/\s+/g, ' ')
    return { paperId, id: `author:${name}`, name, position: index + 1 }
  })

const claimRow = (paper: LinkedPaper, claim: LinkedClaim): Row => ({
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
})

/** From a claim that names who is better than whom; `worse` turns it round, `equal` says nothing of the kind. */
const outperformsRows = (paper: LinkedPaper, claim: LinkedClaim): Row[] => {
  const { subjectId, baselineIds, direction } = claim
  if (subjectId === null || claim.baselineKind !== 'named' || direction === 'equal') return []
  const properties = {
    claimId: claim.id,
    benchmark: paper.benchmarks.find(({ id }) => id === claim.benchmarkId)?.name ?? null,
    metric: paper.metrics.find(({ id }) => id === claim.metricId)?.name ?? null,
    delta: claim.delta,
    unit: claim.deltaUnit,
  }
  return sortedSet(baselineIds)
    .filter((baselineId) => baselineId !== subjectId)
    .map((baselineId) => ({
      winnerId: direction === 'better' ? subjectId : baselineId,
      loserId: direction === 'better' ? baselineId : subjectId,
      properties,
    }))
}

/** The one relationship of a claim to an entity of that kind, where it has one. */
const claimTo = (papers: readonly LinkedPaper[], idOf: (claim: LinkedClaim) => string | null): Row[] =>
  papers.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const id = idOf(claim)
      return id === null ? [] : [{ claimId: claim.id, id }]
    }),
  )

/** All that a paper will mention, in the form that `mark-stale-entities` compares with what it mentioned before. */
const allMentions = (paper: LinkedPaper): Row => {
  const measuredBy = new Set(paper.claims.map(({ metricId }) => metricId))
  const metrics = paper.metrics.filter(({ id }) => measuredBy.has(id))
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

/**
 * The statements that put the papers into the graph in place of what it holds of them, to be run in one transaction.
 * The papers come first: in Neo4j that keeps other writers from them until the transaction ends.
 */
export const replaceSteps = (chosen: readonly ChosenPaper[]): Step[] => {
  const papers = chosen.map(({ paper }) => paper)
  const ids = papers.map(({ id }) => id)
  const plain = () => ({})
  const benchmarks = new Map(papers.flatMap((paper) => paper.benchmarks.map(({ id, builtOn }) => [id, builtOn])))
  const metrics = new Map(
    papers.flatMap((paper) => paper.metrics.map(({ id, higherIsBetter }) => [id, higherIsBetter])),
  )
  const builtOn = [...benchmarks].map(([id, datasetId]) => ({ id, builtOn: datasetId }))
  // A metric is in the graph only where a claim is measured by it.
  const measured = papers.flatMap(({ claims, metrics: listed }) =>
    claims.flatMap((claim) => listed.filter(({ id }) => id === claim.metricId).map((metric) => ({ claim, metric }))),
  )
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
        ({ id }) => ({ builtOn: benchmarks.get(id) ?? null }),
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
        ({ id }) => ({ higherIsBetter: metrics.get(id) ?? null }),
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
    loadStep('built-on-datasets', { ids: sortedSet(papers.flatMap(({ datasets }) => datasets.map(({ id }) => id))) }),
    ...loadStepOver(
      'claims',
      papers.flatMap((paper) => paper.claims.map((claim) => claimRow(paper, claim))),
    ),
    ...loadStepOver(
      'subject',
      claimTo(papers, ({ subjectId }) => subjectId),
    ),
    ...loadStepOver(
      'baseline',
      papers.flatMap(({ claims }) =>
        claims.flatMap((claim) => sortedSet(claim.baselineIds).map((id) => ({ claimId: claim.id, id }))),
      ),
    ),
    ...loadStepOver(
      'on',
      claimTo(papers, ({ benchmarkId }) => benchmarkId),
    ),
    ...loadStepOver(
      'for',
      claimTo(papers, ({ taskId }) => taskId),
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
          methodIds.map((methodId) => ({ methodId, ideaId: ideaId(id), properties: { paperId, evidence, rule } })),
        ),
      ),
    ),
    ...loadStepOver(
      'outperforms',
      papers.flatMap((paper) => paper.claims.flatMap((claim) => outperformsRows(paper, claim))),
    ),
    ...settle,
  ]
}
