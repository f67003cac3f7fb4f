import type { Document } from '../../src/ingest/Document.js'

const benchmarks = ['ImageNet', 'GLUE', 'COCO', 'MMLU']
const baselines = ['LoRA', 'BERT', 'ResNet-50', 'CLIP', 'DoRA']

/** As many made-up papers as wanted: each introduces a method and says by how much it beats a known one. */
// eslint-disable-next-line @typescript-eslint/require-await -- the pipeline takes an async iterable
export async function* syntheticDocuments(count: number): AsyncGenerator<Document> {
  for (let index = 0; index < count; index += 1) {
    const method = `Quokka${index}`
    const gain = `${1 + (index % 40)}.${index % 10}`
    const [baseline, benchmark] = [
      baselines[index % baselines.length] ?? '',
      benchmarks[index % benchmarks.length] ?? '',
    ]
    yield {
      sourceId: `synthetic/${index}`,
      title: `${method}: A Short Story of Number ${index}`,
      abstract: `We propose ${method}, a sample reweighting method. ${method} outperforms ${baseline} by ${gain}% on ${benchmark}.`,
      publishedOn: '2025-05-06',
      authors: [`Author ${index}`, `Author ${index % 7}`],
      authorCount: 2,
      commentCount: index % 5,
      place: { path: 'synthetic', line: index + 1 },
    }
  }
}
