import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Entity, EntityKind } from '../../../src/ingest/extract/Analysis.js'
import { entities } from '../../../src/ingest/extract/entities.js'
import { text } from '../../../src/ingest/extract/text.js'
import { documentOf } from './documentOf.js'

const entitiesOf = (abstract: string, title = 'Untitled'): readonly Entity[] =>
  entities.run(text.run({ document: documentOf(title, abstract) })).entities ?? []

const namesOf = (kind: EntityKind, abstract: string, title?: string): string[] =>
  entitiesOf(abstract, title)
    .filter((entity) => entity.kind === kind)
    .map(({ name }) => name)

const introducedIn = (abstract: string, title?: string): string[] =>
  entitiesOf(abstract, title)
    .filter(({ kind, introduced }) => kind === 'method' && introduced)
    .map(({ name }) => name)

/** A paper as papers are: what others do, what it proposes, its parts, and how it fares. */
const paper = {
  title: 'KiteNet: Gust-Aware Pre-training for Aerial Scene Classification',
  abstract:
    `Existing pre-trained models struggle with windy scenes. In this paper, we propose KiteNet, a novel gust-aware framework
for aerial scene classification. It consists of a tail stabilization module and a Wind Contrastive Loss (WCL). We fine-tune
KiteNet with LoRA and compare it with ResNet-50, GlideFormer and SkyLLaVA-7B. Experiments on ImageNet and the SkyView benchmark
show that KiteNet outperforms GlideFormer by 3.2% in top-1 accuracy and reduces inference latency by 40%.`.replace(
      /\n/g,
      ' ',
    ),
}

describe('the methods of a paper', () => {
  it('are introduced where the paper proposes them, their parts with them', () => {
    expect(introducedIn(paper.abstract, paper.title)).toEqual(
      expect.arrayContaining(['KiteNet', 'tail stabilization module', 'WCL']),
    )
  })

  it('are not introduced where they are used or compared with', () => {
    const found = namesOf('method', paper.abstract, paper.title)
    expect(found).toEqual(expect.arrayContaining(['LoRA', 'ResNet-50', 'GlideFormer', 'SkyLLaVA-7B']))
    const own = introducedIn(paper.abstract, paper.title)
    for (const name of ['LoRA', 'ResNet-50', 'GlideFormer', 'SkyLLaVA-7B']) expect(own).not.toContain(name)
  })

  it('have the long form that brackets give as an alias', () => {
    const found = entitiesOf(paper.abstract, paper.title).find(({ name }) => name === 'WCL')
    expect(found?.aliases).toContain('Wind Contrastive Loss')
  })

  it.each([
    ['by the verb', 'In this work, we introduce Folded Paper Attention for long maps.', 'Folded Paper Attention'],
    ['by a word of naming', 'To this end, we present a simple optimizer called Wobble.', 'Wobble'],
    [
      'by a description alone',
      'We develop a novel gust-aware graph neural network.',
      'gust-aware graph neural network',
    ],
  ])('are introduced %s', (_, sentence, name) => {
    expect(introducedIn(`Deep models are hard to train. ${sentence} It outperforms all baselines.`)).toContain(name)
  })

  it('are known by the lexicon, in any spelling', () => {
    const found = entitiesOf(
      'We adapt the model with Low-Rank Adaptation (LoRA) and a vision transformer (ViT) backbone.',
    )
    expect(found.map(({ lexiconId }) => lexiconId)).toEqual(expect.arrayContaining(['method:lora', 'method:vit']))
  })

  it('are models of their own where an edition follows the name of the family', () => {
    const names = namesOf('method', 'We compare our agent with Claude Sonnet 4.5 and Gemini 3 Flash on coding tasks.')
    expect(names).toEqual(expect.arrayContaining(['Claude Sonnet 4.5', 'Gemini 3 Flash']))
  })

  it('are none in a text that speaks of no technique', () => {
    expect(namesOf('method', 'Kites are interesting. Many people fly them on beaches in autumn.')).toEqual([])
  })
})

describe('the data of a paper', () => {
  it('are what it is evaluated on', () => {
    const found = namesOf('benchmark', paper.abstract, paper.title)
    expect(found).toEqual(expect.arrayContaining(['ImageNet', 'SkyView']))
  })

  it('are datasets where models are trained on them', () => {
    const abstract =
      'We propose a model for kites. The model is trained on the WikiText corpus and evaluated on SuperGLUE.'
    expect(namesOf('dataset', abstract)).toContain('WikiText')
    expect(namesOf('benchmark', abstract)).toContain('SuperGLUE')
  })

  it('are introduced where the paper brings them out', () => {
    const abstract =
      'Evaluating language models on aerial knowledge is hard. We introduce KiteBench, a benchmark of ten thousand questions about flights.'
    const found = entitiesOf(abstract, 'KiteBench: A Benchmark for Aerial Knowledge')
    expect(found.find(({ name }) => name === 'KiteBench')).toMatchObject({ kind: 'benchmark', introduced: true })
  })

  it('have no unnamed collections among them', () => {
    const abstract = 'Our method is tested on a large-scale dataset, several Chinese datasets and public benchmarks.'
    expect([...namesOf('benchmark', abstract), ...namesOf('dataset', abstract)]).toEqual([])
  })
})

describe('the tasks and measures of a paper', () => {
  it('are what it solves and how well', () => {
    expect(namesOf('task', paper.abstract, paper.title).map((name) => name.toLowerCase())).toContain(
      'aerial scene classification',
    )
    expect(namesOf('metric', paper.abstract, paper.title)).toEqual(
      expect.arrayContaining(['top-1 accuracy', 'inference latency']),
    )
  })

  it('are known by their abbreviations', () => {
    const abstract = 'We propose KiteNet for object detection. It reaches an mAP of 41.2 and 0.93 Recall@5 on COCO.'
    expect(namesOf('metric', abstract)).toEqual(expect.arrayContaining(['mAP', 'Recall@5']))
  })
})

describe('every entity', () => {
  it('has a surface that stands in the title or the abstract, and offsets that lead to it', () => {
    const abstract = 'We propose $\\textbf{KiteNet}$, which beats LoRA by 5\\% on the SkyView dataset.'
    const { title, abstract: normalized } = text.run({ document: documentOf('On Kites', abstract) })
    for (const { surface, occurrences } of entitiesOf(abstract, 'On Kites')) {
      expect(abstract).toContain(surface)
      for (const { sentence, start, end } of occurrences)
        expect((sentence === -1 ? title : normalized)?.text.slice(start, end)).not.toBe('')
    }
  })

  it('is found without failure in any text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, abstract) => Array.isArray(entitiesOf(abstract, title))))
  })
})
