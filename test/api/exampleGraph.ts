import type { GraphStore } from '../../src/graph/GraphStore.js'
import { nameKey } from '../../src/graph/nameKey.js'
import type { ExtractedClaim } from '../../src/ingest/Extraction.js'
import type { EntityLabel, LinkedClaim, LinkedEntity, LinkedPaper } from '../../src/ingest/LinkedPaper.js'
import { ideaTaxonomy } from '../../src/ingest/lexicon/ideaTaxonomy.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'

const entity = (label: EntityLabel, name: string, ...aliases: string[]): LinkedEntity => ({
  id: `${label.toLowerCase()}:${nameKey(name)}`,
  name,
  known: true,
  aliases: [...new Set([name, ...aliases])].sort(),
  surface: name,
})

const method = {
  heron: { ...entity('Method', 'Heron', 'Heron-S'), role: 'introduced' as const },
  osprey: { ...entity('Method', 'Osprey'), role: 'introduced' as const },
  wagtail: { ...entity('Method', 'Wagtail'), role: 'baseline' as const },
  plover: { ...entity('Method', 'Plover'), role: 'baseline' as const },
}
const imageNet = {
  ...entity('Benchmark', 'ImageNet-1K', 'ImageNet', 'ILSVRC 2012'),
  builtOn: 'dataset:birdpictures',
}
const birdPictures = entity('Dataset', 'Bird Pictures')
const accuracy = { ...entity('Metric', 'accuracy', 'Accuracy'), higherIsBetter: true }
const classification = entity('Task', 'image classification')

type Said = Partial<ExtractedClaim> & Pick<ExtractedClaim, 'sentence'> & Partial<LinkedClaim>

const claim = (paper: string, number: number, said: Said): LinkedClaim => ({
  id: `claim:${paper}:${number}`,
  start: number * 100,
  end: number * 100 + said.sentence.length,
  method: null,
  subjectText: 'our method',
  baselines: [],
  baselineKind: 'none',
  dataset: null,
  task: null,
  metric: null,
  delta: null,
  deltaUnit: null,
  deltaKind: null,
  value: null,
  valueUnit: null,
  baselineValue: null,
  direction: 'better',
  type: 'quantified-gain',
  polarity: 'asserted',
  confidence: 0.8,
  rule: 'example',
  extractorVersion: 'example',
  subjectId: null,
  baselineIds: [],
  benchmarkId: null,
  metricId: null,
  taskId: null,
  ...said,
})

const paper = (
  number: number,
  title: string,
  rest: Partial<Omit<LinkedPaper, 'claims'>> & { readonly says: readonly Said[] },
): LinkedPaper => {
  const { says, ...linked } = rest
  const id = `paper:example:${number}`
  const claims = says.map((said, index) => claim(`example-${number}`, index, said))
  return {
    id,
    arxivId: null,
    url: `https://papers.example/${number}`,
    contentHash: `example-${number}`,
    extractorVersion: 'example',
    extraction: {
      extractorVersion: 'example',
      document: {
        sourceId: `example/${number}`,
        title,
        abstract: says.map(({ sentence }) => sentence).join(' '),
        publishedOn: number === 3 ? null : `2025-0${number}-01`,
        authors: [`Ada ${number}`, 'Grace'],
        authorCount: 2,
        commentCount: null,
        place: { path: 'example', line: number },
      },
      methods: [],
      datasets: [],
      benchmarks: [],
      tasks: [],
      metrics: [],
      ideas: [],
      claims,
    },
    methods: [],
    datasets: [],
    benchmarks: [],
    tasks: [],
    metrics: [accuracy],
    ideas: [],
    ...linked,
    claims,
  }
}

const points = (delta: number): Said => ({
  sentence: `Heron gains ${delta} points over Wagtail on ImageNet.`,
  subjectId: method.heron.id,
  subjectText: 'Heron',
  baselines: ['Wagtail'],
  baselineIds: [method.wagtail.id],
  baselineKind: 'named',
  delta,
  deltaUnit: 'percentage-point',
  deltaKind: 'absolute',
  benchmarkId: imageNet.id,
  metricId: accuracy.id,
  taskId: classification.id,
})

/** Three papers of our invention, with one claim of each sort that the API treats in its own way. */
export const examplePapers: readonly LinkedPaper[] = [
  paper(1, 'Heron sees more in fewer pictures', {
    methods: [method.heron, method.wagtail],
    benchmarks: [imageNet],
    datasets: [birdPictures],
    tasks: [classification],
    ideas: [
      {
        id: 'loss-reweighting',
        evidence: 'Heron scales the loss of each picture.',
        rule: 'example',
        methodIds: [method.heron.id],
      },
    ],
    says: [
      { ...points(2.5), value: 81.5, baselineValue: 79, valueUnit: 'percent' },
      { ...points(1.5), confidence: 0.4, polarity: 'hedged' },
      {
        sentence: 'It trains 6.6x faster.',
        subjectId: method.heron.id,
        delta: 6.6,
        deltaUnit: 'times',
        deltaKind: 'relative',
        type: 'efficiency-gain',
        benchmarkId: imageNet.id,
      },
      {
        sentence: 'Heron reaches 81.5%.',
        subjectId: method.heron.id,
        type: 'absolute-result',
        benchmarkId: imageNet.id,
      },
    ],
  }),
  paper(2, 'Osprey, and where it fails', {
    methods: [method.osprey, method.wagtail, method.plover],
    benchmarks: [imageNet],
    says: [
      {
        sentence: 'Osprey falls 3% behind Wagtail and Plover.',
        subjectId: method.osprey.id,
        subjectText: 'Osprey',
        baselines: ['Wagtail', 'Plover'],
        baselineIds: [method.wagtail.id, method.plover.id],
        baselineKind: 'named',
        direction: 'worse',
        delta: 3,
        deltaUnit: 'percent',
        deltaKind: 'unspecified',
        benchmarkId: imageNet.id,
      },
      {
        sentence: 'It matches Heron on ImageNet.',
        subjectId: method.osprey.id,
        baselines: ['Heron'],
        baselineIds: [],
        direction: 'equal',
        benchmarkId: imageNet.id,
      },
    ],
  }),
  paper(3, 'Better than before', {
    says: [
      {
        sentence: 'We outperform the previous state of the art.',
        subjectText: 'We',
        baselines: ['the previous state of the art'],
        baselineKind: 'generic',
        type: 'qualitative-gain',
        benchmarkId: imageNet.id,
      },
    ],
    benchmarks: [imageNet],
  }),
]

/** Migrates an empty store and loads the taxonomy and the papers through the real loader. */
export const loadExampleGraph = async (store: GraphStore): Promise<void> => {
  await store.migrate()
  await loadIdeas(store, ideaTaxonomy)
  await new PaperLoader(store).load(examplePapers)
}
