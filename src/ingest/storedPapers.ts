import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import type { MethodRole } from './Extraction.js'
import type {
  LinkedBenchmark,
  LinkedEntity,
  LinkedIdea,
  LinkedMethod,
  LinkedMetric,
  LoadableClaim,
  LoadablePaper,
} from './LinkedPaper.js'
import type { ChosenPaper } from './loadSteps.js'
import { byHand } from './withManualClaims.js'

/** What the load statements keep of a mention; see `mentionProperties`. */
interface StoredMention {
  readonly surface: string
  readonly name: string
  readonly known: boolean
  readonly aliases: readonly string[]
  readonly role?: string | null
  readonly addedByHand?: boolean | null
  readonly original?: string | null
}

interface PaperRow {
  readonly id: string
  readonly paper: {
    readonly title: string
    readonly abstract: string
    readonly publishedOn?: string | null
    readonly authorCount?: number | null
    readonly commentCount?: number | null
    readonly url?: string | null
    readonly arxivId?: string | null
    readonly contentHash: string
    readonly extractorVersion: string
    readonly otherHashes?: readonly string[] | null
  }
  readonly authors: readonly { readonly position: number; readonly name: string }[]
  readonly mentions: readonly {
    readonly type: string
    readonly id: string
    readonly builtOn: string | null
    readonly properties: StoredMention
  }[]
}

type ClaimProperties = Omit<
  LoadableClaim,
  'baselines' | 'subjectId' | 'baselineIds' | 'benchmarkId' | 'metricId' | 'taskId'
>

interface ClaimRow {
  readonly paperId: string
  readonly claim: Partial<ClaimProperties> &
    Pick<
      ClaimProperties,
      | 'id'
      | 'sentence'
      | 'baselineKind'
      | 'direction'
      | 'type'
      | 'polarity'
      | 'confidence'
      | 'rule'
      | 'extractorVersion'
    > & { readonly baselineText?: string | null }
  readonly links: readonly {
    readonly role: string
    readonly id: string
    readonly higherIsBetter: boolean | null
    readonly properties: Partial<StoredMention> & { readonly mergedFrom?: readonly string[] | null }
  }[]
}

interface IdeaRow {
  readonly paperId: string
  readonly methodId: string
  readonly ideaId: string
  readonly properties: {
    readonly evidence: string
    readonly rule: string
    readonly mergedFrom?: readonly string[] | null
  }
}

/** A paper as it was before anything was corrected. */
export interface StoredPaper extends ChosenPaper {
  readonly paper: LoadablePaper
}

/** What the paper itself mentions: where that is merged into another entity, it was kept as JSON. */
const mentioned = <Extra>(id: string, mention: StoredMention, extra: Extra): LinkedEntity & Extra => {
  if (mention.original) return JSON.parse(mention.original) as LinkedEntity & Extra
  const { surface, name, known, aliases } = mention
  return { id, surface, name, known, aliases, ...extra }
}

const roleOf = (type: string, { role }: StoredMention): MethodRole => {
  if (type === 'INTRODUCES') return 'introduced'
  return role === 'baseline' ? 'baseline' : 'used'
}

const claimOf = ({ claim, links }: ClaimRow): LoadableClaim => {
  const idsOf = (wanted: string) =>
    links.filter(({ role }) => role === wanted).flatMap(({ id, properties }) => properties.mergedFrom ?? [id])
  const idOf = (wanted: string) => idsOf(wanted)[0] ?? null
  return {
    id: claim.id,
    sentence: claim.sentence,
    start: claim.start ?? null,
    end: claim.end ?? null,
    source: claim.source ?? null,
    subjectText: claim.subjectText ?? null,
    baselines: claim.baselineText ? [claim.baselineText] : [],
    baselineKind: claim.baselineKind,
    delta: claim.delta ?? null,
    deltaUnit: claim.deltaUnit ?? null,
    deltaKind: claim.deltaKind ?? null,
    value: claim.value ?? null,
    valueUnit: claim.valueUnit ?? null,
    baselineValue: claim.baselineValue ?? null,
    direction: claim.direction,
    type: claim.type,
    polarity: claim.polarity,
    confidence: claim.confidence,
    rule: claim.rule,
    extractorVersion: claim.extractorVersion,
    subjectId: idOf('SUBJECT'),
    baselineIds: idsOf('BASELINE'),
    benchmarkId: idOf('ON'),
    metricId: idOf('MEASURED_BY'),
    taskId: idOf('FOR'),
  }
}

const paperOf = (
  { id, paper, authors, mentions }: PaperRow,
  claims: readonly ClaimRow[],
  ideas: readonly IdeaRow[],
): StoredPaper => {
  const of = <Extra>(types: readonly string[], extraOf: (mention: PaperRow['mentions'][number]) => Extra) =>
    mentions
      .filter(({ type, properties }) => types.includes(type) && properties.addedByHand !== true)
      .map((mention) => mentioned(mention.id, mention.properties, extraOf(mention)))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  const read = claims.filter(({ claim }) => claim.rule !== byHand)
  const measures = read.flatMap(({ links }) => links.filter(({ role }) => role === 'MEASURED_BY'))
  const metrics = measures.map(({ id: metricId, higherIsBetter, properties }) =>
    mentioned(metricId, properties as StoredMention, { higherIsBetter }),
  )
  return {
    otherHashes: paper.otherHashes ?? [],
    paper: {
      id,
      arxivId: paper.arxivId ?? null,
      url: paper.url ?? null,
      contentHash: paper.contentHash,
      extractorVersion: paper.extractorVersion,
      extraction: {
        document: {
          title: paper.title,
          abstract: paper.abstract,
          publishedOn: paper.publishedOn ?? null,
          authors: [...authors].sort((one, other) => one.position - other.position).map(({ name }) => name),
          authorCount: paper.authorCount ?? null,
          commentCount: paper.commentCount ?? null,
        },
      },
      methods: of(['INTRODUCES', 'USES'], ({ type, properties }) => ({
        role: roleOf(type, properties),
      })) satisfies LinkedMethod[],
      datasets: of(['TRAINS_ON'], () => ({})),
      benchmarks: of(['EVALUATES_ON'], ({ builtOn }) => ({ builtOn: builtOn ?? null })) satisfies LinkedBenchmark[],
      tasks: of(['ADDRESSES'], () => ({})),
      metrics: [...new Map(metrics.map((metric): [string, LinkedMetric] => [metric.id, metric])).values()],
      ideas: ideas.map(({ methodId, ideaId, properties: { evidence, rule, mergedFrom } }): LinkedIdea => ({
        id: ideaId.slice('idea:'.length),
        evidence,
        rule,
        methodIds: mergedFrom ?? [methodId],
      })),
      claims: read.map(claimOf),
    },
  }
}

const byPaper = <Row extends { readonly paperId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(row.paperId, [...(found.get(row.paperId) ?? []), row])
  return found
}

/**
 * Papers as they were loaded, from what the graph holds of them, so that they can be loaded anew with other corrections:
 * merges are undone, and claims that were added by hand left out. Unknown ids are left out.
 * @throws ClaimgraphError STORE_*.
 */
export const storedPapers = async (store: GraphStore, ids: readonly string[]): Promise<StoredPaper[]> => {
  const [papers, claims, ideas] = await Promise.all([
    store.read<PaperRow>(statement('load/stored-papers'), { ids }),
    store.read<ClaimRow>(statement('load/stored-claims'), { ids }),
    store.read<IdeaRow>(statement('load/stored-ideas'), { ids }),
  ])
  const [claimsOf, ideasOf] = [byPaper(claims), byPaper(ideas)]
  return papers.map((row) => paperOf(row, claimsOf.get(row.id) ?? [], ideasOf.get(row.id) ?? []))
}
