import { nameKey } from '../../src/graph/nameKey.js'
import { sortedSet } from '../../src/graph/sortedSet.js'
import type { LinkedClaim, LinkedEntity, LinkedPaper } from '../../src/ingest/LinkedPaper.js'
import { type Idea, readIdeas } from '../../src/ingest/lexicon/ideaTaxonomy.js'

/**
 * A small graph written by hand, on which every question of the analysts has an answer that can be worked out on paper:
 * trees beat one another on ImageNet, and two papers disagree on Alder and Birch.
 */

/** Spellings of what has more than one. Fir stands for two methods. */
const spellings: Record<string, readonly string[]> = {
  'ImageNet-1K': ['ILSVRC 2012', 'ImageNet', 'ImageNet-1K'],
  Birch: ['BIRCH', 'Birch', 'Birch Network'],
  Fir: ['Fir', 'Fir-XL'],
  'Fir-XL': ['Fir-XL'],
}
const known = new Set([
  'ImageNet-1K',
  'GLUE',
  'accuracy',
  'latency',
  'error rate',
  'image classification',
  'GLUE score',
])

const entity = (label: string, name: string): LinkedEntity => ({
  id: `${label}:${name.toLowerCase().replace(/ /g, '-')}`,
  name,
  known: known.has(name),
  aliases: sortedSet(spellings[name] ?? [name]),
  surface: name,
})

/** What one claim says; the rest is left open. */
interface ClaimSketch extends Partial<
  Pick<LinkedClaim, 'delta' | 'deltaUnit' | 'deltaKind' | 'value' | 'valueUnit' | 'type' | 'polarity' | 'direction'>
> {
  readonly sentence: string
  readonly subject: string | null
  readonly baselines?: readonly string[]
  readonly generic?: string
  readonly benchmark?: string
  readonly metric?: string
  readonly task?: string
  readonly confidence?: number
  readonly rule?: string
}

interface PaperSketch {
  readonly name: string
  readonly publishedOn: string | null
  readonly introduces: readonly string[]
  readonly uses?: readonly string[]
  /** Id of an idea, with the sentence that shows it. */
  readonly ideas?: Readonly<Record<string, string>>
  readonly benchmarks?: readonly string[]
  readonly claims: readonly ClaimSketch[]
}

const claimOf = (paper: string, sketch: ClaimSketch, place: number): LinkedClaim => {
  const { sentence, subject, baselines = [], generic, benchmark, metric, task } = sketch
  const delta = sketch.delta ?? null
  return {
    id: `claim:${paper.toLowerCase()}:${place + 1}`,
    sentence,
    start: 0,
    end: sentence.length,
    method: subject,
    subjectText: subject,
    baselines: generic === undefined ? baselines : [generic],
    baselineKind: generic !== undefined ? 'generic' : baselines.length > 0 ? 'named' : 'none',
    dataset: benchmark ?? null,
    task: task ?? null,
    metric: metric ?? null,
    delta,
    deltaUnit: sketch.deltaUnit ?? null,
    deltaKind: delta === null ? null : (sketch.deltaKind ?? 'absolute'),
    value: sketch.value ?? null,
    valueUnit: sketch.valueUnit ?? null,
    baselineValue: null,
    direction: sketch.direction ?? 'better',
    type: sketch.type ?? 'quantified-gain',
    polarity: sketch.polarity ?? 'asserted',
    confidence: sketch.confidence ?? 0.9,
    rule: sketch.rule ?? 'verb',
    extractorVersion: '1',
    subjectId: subject === null ? null : entity('method', subject).id,
    baselineIds: baselines.map((name) => entity('method', name).id),
    benchmarkId: benchmark === undefined ? null : entity('benchmark', benchmark).id,
    metricId: metric === undefined ? null : entity('metric', metric).id,
    taskId: task === undefined ? null : entity('task', task).id,
  }
}

const distinct = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== undefined)),
]

const paperOf = ({ name, publishedOn, introduces, uses = [], ideas = {}, ...rest }: PaperSketch): LinkedPaper => {
  const claims = rest.claims.map((sketch, place) => claimOf(name, sketch, place))
  const baselines = distinct(rest.claims.flatMap((claim) => claim.baselines ?? []))
  const others = distinct([...baselines, ...rest.claims.map((claim) => claim.subject ?? undefined)])
  const shown = Object.entries(ideas).map(([id, evidence]) => ({ id, evidence, rule: 'test' }))
  return {
    id: `paper:${nameKey(name)}`,
    arxivId: null,
    url: null,
    contentHash: name,
    extractorVersion: '1',
    extraction: {
      extractorVersion: '1',
      document: {
        sourceId: nameKey(name),
        title: `${name}: a paper`,
        abstract: rest.claims.map(({ sentence }) => sentence).join(' '),
        publishedOn,
        authors: [],
        authorCount: null,
        commentCount: null,
        place: { path: 'test', line: 1 },
      },
      methods: [],
      datasets: [],
      benchmarks: [],
      tasks: [],
      metrics: [],
      ideas: shown,
      claims,
    },
    methods: [
      ...introduces.map((method) => ({ ...entity('method', method), role: 'introduced' as const })),
      ...uses.map((method) => ({ ...entity('method', method), role: 'used' as const })),
      ...others
        .filter((method) => !introduces.includes(method) && !uses.includes(method))
        .map((method) => ({ ...entity('method', method), role: 'baseline' as const })),
    ],
    datasets: [],
    benchmarks: distinct([...(rest.benchmarks ?? []), ...rest.claims.map(({ benchmark }) => benchmark)]).map(
      (benchmark) => ({
        ...entity('benchmark', benchmark),
        builtOn: null,
      }),
    ),
    tasks: distinct(rest.claims.map(({ task }) => task)).map((task) => entity('task', task)),
    metrics: distinct(rest.claims.map(({ metric }) => metric)).map((metric) => ({
      ...entity('metric', metric),
      higherIsBetter: metric !== 'latency' && metric !== 'error rate',
    })),
    ideas: shown.map((idea) => ({ ...idea, methodIds: introduces.map((method) => entity('method', method).id) })),
    claims,
  }
}

const onImageNet = { benchmark: 'ImageNet-1K', metric: 'accuracy', task: 'image classification' } as const
const points = { deltaUnit: 'percentage-point' } as const

/** Five dated papers and one without a date. */
export const analystsPapers: readonly LinkedPaper[] = (
  [
    {
      name: 'Elm',
      publishedOn: null,
      introduces: ['Elm'],
      claims: [
        {
          sentence: 'Elm has an error rate of 22% on ImageNet.',
          subject: 'Elm',
          benchmark: 'ImageNet-1K',
          metric: 'error rate',
          value: 22,
          valueUnit: 'percent',
          type: 'absolute-result',
        },
      ],
    },
    {
      name: 'Alder',
      publishedOn: '2023-01-10',
      introduces: ['Alder'],
      ideas: { 'loss-reweighting': 'Alder weights the loss of each example.' },
      claims: [
        {
          ...onImageNet,
          ...points,
          sentence: 'Alder reaches 80% on ImageNet, 2 points above Elm.',
          subject: 'Alder',
          baselines: ['Elm'],
          delta: 2,
          value: 80,
          valueUnit: 'percent',
        },
      ],
    },
    {
      name: 'Birch',
      publishedOn: '2024-03-05',
      introduces: ['Birch'],
      ideas: { reweighting: 'Birch reweights.', sparsity: 'Birch keeps few weights.' },
      claims: [
        {
          ...onImageNet,
          ...points,
          sentence: 'Birch reaches 81.5% on ImageNet, 1.5 points above Alder.',
          subject: 'Birch',
          baselines: ['Alder'],
          delta: 1.5,
          value: 81.5,
          valueUnit: 'percent',
        },
        {
          sentence: 'Birch may do better than earlier methods.',
          subject: 'Birch',
          generic: 'earlier methods',
          type: 'qualitative-gain',
          polarity: 'hedged',
          confidence: 0.4,
          rule: 'adjective',
        },
      ],
    },
    {
      name: 'Cedar',
      publishedOn: '2024-09-01',
      introduces: ['Cedar'],
      uses: ['Fir'],
      ideas: { sparsity: 'Cedar prunes.' },
      claims: [
        {
          ...onImageNet,
          ...points,
          sentence: 'Cedar reaches 81% on ImageNet, 0.5 points above Elm.',
          subject: 'Cedar',
          baselines: ['Elm'],
          delta: 0.5,
          value: 81,
          valueUnit: 'percent',
        },
        {
          sentence: 'Cedar cuts latency 3 times against Birch.',
          subject: 'Cedar',
          baselines: ['Birch'],
          metric: 'latency',
          delta: 3,
          deltaUnit: 'times',
          deltaKind: 'relative',
          type: 'efficiency-gain',
          confidence: 0.8,
        },
        {
          sentence: 'Cedar is on par with Alder on GLUE.',
          subject: 'Cedar',
          baselines: ['Alder'],
          benchmark: 'GLUE',
          direction: 'equal',
          type: 'qualitative-gain',
          confidence: 0.7,
          rule: 'adjective',
        },
      ],
    },
    {
      name: 'Dogwood',
      publishedOn: '2025-02-02',
      introduces: ['Dogwood'],
      claims: [
        {
          ...onImageNet,
          ...points,
          sentence: 'On ImageNet, Birch falls 0.7 points behind Alder in our hands.',
          subject: 'Birch',
          baselines: ['Alder'],
          direction: 'worse',
          delta: 0.7,
          confidence: 0.6,
        },
        {
          sentence: 'Dogwood gains 5% on GLUE.',
          subject: 'Dogwood',
          benchmark: 'GLUE',
          metric: 'GLUE score',
          delta: 5,
          deltaUnit: 'percent',
          deltaKind: 'unspecified',
        },
        {
          sentence: 'It sets a new state of the art.',
          subject: null,
          type: 'sota',
          confidence: 0.5,
          rule: 'sota',
        },
      ],
    },
    {
      name: 'Fir',
      publishedOn: '2025-04-01',
      introduces: ['Fir', 'Fir-XL'],
      benchmarks: ['GLUE'],
      claims: [],
    },
  ] satisfies PaperSketch[]
).map(paperOf)

/** Reweighting with one narrower idea, and an idea apart; one that nothing applies. */
export const analystsIdeas: readonly Idea[] = readIdeas([
  { name: 'reweighting', definition: 'Some parts count more than others.' },
  { name: 'loss reweighting', definition: 'Examples count differently in the loss.', broader: 'reweighting' },
  { name: 'sparsity', definition: 'Most weights are zero.' },
  { name: 'curriculum', definition: 'Easy examples come first.' },
])
