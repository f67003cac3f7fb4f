import fc from 'fast-check'
import { nameKey } from '../src/graph/nameKey.js'
import type { LinkedClaim, LinkedEntity, LinkedPaper } from '../src/ingest/LinkedPaper.js'

/** What one paper of a test says; names are few, so that papers share what they mention. */
export interface Sketch {
  readonly paper: number
  readonly version: number
  readonly comments: number | null
  /** Also which lexicon links its names. */
  readonly extractorVersion: 'older' | 'newer'
  readonly introduced: readonly string[]
  readonly used: readonly string[]
  readonly baselines: readonly string[]
  readonly datasets: readonly string[]
  readonly benchmarks: readonly string[]
  readonly tasks: readonly string[]
  readonly metrics: readonly string[]
  readonly direction: 'better' | 'worse' | 'equal'
  readonly delta: number | null
  readonly authors: readonly string[]
}

/** Names that the lexicon of these tests knows, with the canonical one. An older lexicon knew others. */
const lexicons: Readonly<Record<Sketch['extractorVersion'], ReadonlyMap<string, string>>> = {
  older: new Map([
    ['bone', 'Bone'],
    ['imagenet', 'ImageNet-1K'],
    ['imagenet1k', 'ImageNet-1K'],
    ['f1', 'F1 score'],
  ]),
  newer: new Map([
    ['lora', 'LoRA'],
    ['imagenet', 'ImageNet-1K'],
    ['imagenet1k', 'ImageNet-1K'],
    ['accuracy', 'accuracy'],
  ]),
}

const builtOn = { older: 'dataset:laion', newer: 'dataset:imagenet1k' }

const entityOf = (lexicon: ReadonlyMap<string, string>, label: string, spelling: string): LinkedEntity => {
  const canonical = lexicon.get(nameKey(spelling))
  const name = canonical ?? spelling
  return {
    id: `${label}:${nameKey(name)}`,
    name,
    known: canonical !== undefined,
    aliases: [...new Set([name, spelling, `${spelling} model`])].sort(),
    surface: spelling,
  }
}

const byId = <T extends { readonly id: string }>(entities: readonly T[]): T[] => [
  ...new Map(entities.map((one) => [one.id, one])).values(),
]

/** The linked paper of a sketch, as the linker would make it. */
export const linkedPaper = (sketch: Sketch): LinkedPaper => {
  const id = `paper:test:${sketch.paper}`
  const entity = (label: string, spelling: string) => entityOf(lexicons[sketch.extractorVersion], label, spelling)
  const methods = byId([
    ...sketch.used.map((name) => ({ ...entity('method', name), role: 'used' as const })),
    ...sketch.baselines.map((name) => ({ ...entity('method', name), role: 'baseline' as const })),
    ...sketch.introduced.map((name) => ({ ...entity('method', name), role: 'introduced' as const })),
  ])
  const benchmarks = byId(
    sketch.benchmarks.map((name) => {
      const benchmark = entity('benchmark', name)
      return {
        ...benchmark,
        builtOn: benchmark.known ? builtOn[sketch.extractorVersion] : null,
      }
    }),
  )
  const metrics = byId(
    sketch.metrics.map((name) => {
      const metric = entity('metric', name)
      return { ...metric, higherIsBetter: metric.known ? true : null }
    }),
  )
  const tasks = byId(sketch.tasks.map((name) => entity('task', name)))
  const sentence = `Version ${sketch.version} of paper ${sketch.paper} does better than others.`
  const subject = sketch.introduced[0]
  const claim: LinkedClaim = {
    id: `claim:test:${sketch.paper}:${sketch.version}`,
    sentence,
    start: 0,
    end: sentence.length,
    method: subject ?? null,
    subjectText: subject ?? null,
    baselines: sketch.baselines,
    baselineKind: sketch.baselines.length > 0 ? 'named' : 'none',
    dataset: sketch.benchmarks[0] ?? null,
    task: sketch.tasks[0] ?? null,
    metric: sketch.metrics[0] ?? null,
    delta: sketch.delta,
    deltaUnit: sketch.delta === null ? null : 'percent',
    deltaKind: sketch.delta === null ? null : 'unspecified',
    value: null,
    valueUnit: null,
    baselineValue: null,
    direction: sketch.direction,
    type: sketch.delta === null ? 'qualitative-gain' : 'quantified-gain',
    polarity: 'asserted',
    confidence: 0.5,
    rule: 'test',
    extractorVersion: sketch.extractorVersion,
    subjectId: subject === undefined ? null : entity('method', subject).id,
    baselineIds: [...new Set(sketch.baselines.map((name) => entity('method', name).id))],
    benchmarkId: benchmarks[0]?.id ?? null,
    metricId: metrics[0]?.id ?? null,
    taskId: tasks[0]?.id ?? null,
  }
  const idea = { id: sketch.paper % 2 === 0 ? 'reweighting' : 'loss-reweighting', evidence: sentence, rule: 'test' }
  return {
    id,
    arxivId: null,
    url: null,
    contentHash: `hash-${sketch.version}-${sketch.comments ?? 'none'}`,
    extractorVersion: sketch.extractorVersion,
    extraction: {
      extractorVersion: sketch.extractorVersion,
      document: {
        sourceId: `test:${sketch.paper}`,
        title: `Paper ${sketch.paper}`,
        abstract: sentence,
        publishedOn: sketch.paper % 3 === 0 ? null : '2025-03-04',
        authors: sketch.authors,
        authorCount: sketch.authors.length,
        commentCount: sketch.comments,
        place: { path: 'test', line: sketch.paper },
      },
      methods: [],
      datasets: [],
      benchmarks: [],
      tasks: [],
      metrics: [],
      ideas: [idea],
      claims: [claim],
    },
    methods,
    datasets: byId(sketch.datasets.map((name) => entity('dataset', name))),
    benchmarks,
    tasks,
    metrics,
    ideas: [{ ...idea, methodIds: subject === undefined ? [] : [entity('method', subject).id] }],
    claims: [claim],
  }
}

const spellings = ['LoRA', 'lora', 'Lo-RA', 'Bone', 'BONE', 'bone', 'PiSSA', 'Pissa', 'DoRA', 'Ⅻ-Net', '变形器', '++']
const names = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 })

/** A sketch of any paper: of `papers` papers, in up to three versions of its text. */
const anySketch = (papers: number, extractorVersion: Sketch['extractorVersion']): fc.Arbitrary<Sketch> =>
  fc.record({
    paper: fc.integer({ min: 1, max: papers }),
    version: fc.integer({ min: 1, max: 3 }),
    comments: fc.constantFrom(null, 1, 2),
    extractorVersion: fc.constant(extractorVersion),
    introduced: names(spellings),
    used: names(spellings),
    baselines: names(spellings),
    datasets: names(['ImageNet-1K', 'imagenet', 'LAION', 'laion', 'C4']),
    benchmarks: names(['ImageNet', 'imagenet 1k', 'GLUE', 'glue', 'MMLU']),
    tasks: names(['image classification', 'Image Classification', 'question answering']),
    metrics: names(['accuracy', 'Accuracy', 'F1', 'f1', 'BLEU']),
    direction: fc.constantFrom('better', 'worse', 'equal'),
    delta: fc.constantFrom(null, 1.5, 9.8, 12),
    authors: names(['Ada Lovelace', 'Alan Turing', 'Ada  Lovelace']),
  })

/** Papers whose versions, where one paper has several, differ in content and thereby in hash. */
export const anyPapers = (
  papers: number,
  maxLength: number,
  extractorVersion: Sketch['extractorVersion'] = 'newer',
  minLength = 0,
): fc.Arbitrary<LinkedPaper[]> =>
  fc
    .uniqueArray(anySketch(papers, extractorVersion), {
      minLength,
      maxLength,
      selector: ({ paper, version, comments }) => `${paper} ${version} ${comments ?? ''}`,
    })
    .map((sketches) => sketches.map(linkedPaper))
