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

describe('methods that a paper introduces', () => {
  it.each([
    ['beside what they are', 'We propose a wind-aware kite planner, Zephyros, based on gusts.', 'Zephyros'],
    [
      'in the brackets that end a long object',
      'We propose the Gust-based tempered Line Control Rule (TiKite), which flies.',
      'TiKite',
    ],
    [
      'behind a past verb and before what they are',
      'Methods: We developed Zephyros, a coach for kite pilots.',
      'Zephyros',
    ],
    ['with a head that no list has', 'We propose elastic kite strings that stretch in wind.', 'elastic kite strings'],
    ['as our own by what they are', 'Our string-based kite framework improves lift.', 'string-based kite framework'],
    [
      'behind a word that only says design',
      'We present a novel design of a gust-aware winch, GaleWinch, for kites.',
      'GaleWinch',
    ],
  ])('are found %s', (_, sentence, name) => {
    expect(introducedIn(sentence)).toContain(name)
  })

  it('are its own where they do their work in its own part', () => {
    const found = introducedIn(
      'We propose KiteNet. At the string level, StriMo adapts the tension. Prior work used GaleMo.',
    )
    expect(found).toEqual(expect.arrayContaining(['KiteNet', 'StriMo']))
    expect(found).not.toContain('GaleMo')
  })

  it('are not what others are said to be developing, nor many things of a kind', () => {
    expect(introducedIn('This helps when developing safe kite systems. We are designing kite models.')).toEqual([])
  })

  it('include parts that are described later, and not the description of what has a name', () => {
    const found = introducedIn(
      'We propose KiteNet, a new flying framework. It has a gust-driven string memory. We design a dynamic tail selection method.',
    )
    expect(found).toEqual(
      expect.arrayContaining(['KiteNet', 'gust-driven string memory', 'dynamic tail selection method']),
    )
    expect(found).not.toContain('flying framework')
  })

  it('are called by the means in the title where the text gives no name', () => {
    expect(introducedIn('Kites fall. Our method flies.', 'Flying Kites with Elastic Bootstrapping')).toContain(
      'Elastic Bootstrapping',
    )
    expect(introducedIn('We propose KiteNet.', 'Flying Kites with Elastic Pooling')).toEqual(['KiteNet'])
  })

  it.each([
    ['We propose KiteNet, a network that folds paper.', 'KiteNet'],
    ['This paper presents a new optimizer called Wobble.', 'Wobble'],
    ['In this work, we introduce Folded Paper Attention (FPA) for maps.', 'FPA'],
    ['We develop a novel gust-aware folding network.', 'gust-aware folding network'],
    ['A tail stabilizing module is proposed.', 'tail stabilizing module'],
    ['The result is an approach that we call WindLift.', 'WindLift'],
    ['These findings lead to our method: Gust-Adaptive Lifting (GAL).', 'GAL'],
  ])('%s', (sentence, name) => {
    expect(introducedIn(sentence)).toContain(name)
  })

  it('are named by the title', () => {
    const found = entitiesOf('Kites are flown. KiteNet flies higher.', 'KiteNet: A Network for Flying')
    expect(found.find(({ name }) => name === 'KiteNet')).toMatchObject({ kind: 'method', introduced: true })
  })

  it('have the long form that brackets or the title give as an alias', () => {
    const [method] = entitiesOf('We propose Folded Paper Attention (FPA).', 'FPA: Folded Paper Attention for Maps')
    expect(method).toMatchObject({ name: 'FPA', introduced: true })
    expect(method?.aliases).toContain('Folded Paper Attention')
  })

  it('come with the parts that are coordinated with them', () => {
    expect(introducedIn('We introduce a string tension module and a tail balance loss.')).toEqual([
      'string tension module',
      'tail balance loss',
    ])
  })

  it('are one where a framework is described and named', () => {
    expect(introducedIn('We propose a novel framework named KiteNet. The framework works.')).toEqual(['KiteNet'])
  })

  it('are none where the paper offers a study or the authors only want to do something', () => {
    expect(introducedIn('We present a survey of kites. We propose to fly them. We introduce noise.')).toEqual([])
  })

  it('are described by the title where no sentence names one', () => {
    expect(introducedIn('Kites are interesting.', 'Dynamic Gust Weighting for Kites')).toEqual([
      'Dynamic Gust Weighting',
    ])
    expect(introducedIn('Kites are interesting.', 'Why Do Kites Fly?')).toEqual([])
  })

  it('include variants of a named method', () => {
    expect(introducedIn('We propose KiteNet. Two variants, KiteNet-S and KiteNet-L, differ in size.')).toEqual(
      expect.arrayContaining(['KiteNet', 'KiteNet-S', 'KiteNet-L']),
    )
  })
})

describe('methods that a paper uses or compares with', () => {
  it('are known by the lexicon, in any spelling', () => {
    const found = entitiesOf('We adapt it with Low-Rank Adaptation (LoRA) and a vision transformer.')
    expect(found.map(({ lexiconId }) => lexiconId)).toEqual(expect.arrayContaining(['method:lora', 'method:vit']))
  })

  it('are new names after words of comparison', () => {
    expect(namesOf('method', 'It is better than SkyNetX, GlideFormer and CloudGPT-7B.')).toEqual(
      expect.arrayContaining(['SkyNetX', 'GlideFormer', 'CloudGPT-7B']),
    )
  })

  it('are described techniques that our method is compared with', () => {
    expect(namesOf('method', 'Our kites fly better than wind-tunnel calibration methods.')).toContain(
      'wind-tunnel calibration methods',
    )
  })

  it('leave out families that are only the subject matter', () => {
    expect(namesOf('method', 'Neural networks are popular. Large language models hallucinate.')).toEqual([])
  })

  it('leave out units, fields and addresses', () => {
    expect(namesOf('method', 'Using 8 GPU hours in NLP, we release it at https://github.com/KiteLab/KiteX1.')).toEqual(
      [],
    )
  })
})

describe('data', () => {
  it.each([
    ['We test on the SkyView dataset.', 'SkyView'],
    ['Results on the CloudEval and WindBench-2 benchmarks are good.', 'WindBench-2'],
    ['Experiments on CIFAR-10 and ImageNet show gains.', 'ImageNet'],
    ['We use benchmarks such as GustQA and TailSet9.', 'GustQA'],
  ])('%s', (sentence, name) => {
    expect(namesOf('benchmark', sentence)).toContain(name)
  })

  it('that models are trained on are datasets', () => {
    expect(namesOf('dataset', 'The model is trained on the SkyText corpus.')).toEqual(['SkyText'])
  })

  it('that the paper brings out are introduced', () => {
    const [data] = entitiesOf('We introduce KiteBench, a benchmark of ten thousand flights.')
    expect(data).toMatchObject({ kind: 'benchmark', name: 'KiteBench', introduced: true })
  })

  it('have no unnamed collections, languages or fields among them', () => {
    const sentence = 'We use a large-scale dataset, Chinese datasets, LLM benchmarks and several QA datasets.'
    expect([...namesOf('benchmark', sentence), ...namesOf('dataset', sentence)]).toEqual([])
  })
})

describe('editions of a known model', () => {
  it('are models of their own, by the words that follow the name of the family', () => {
    const names = namesOf('method', 'We compare it with Claude Sonnet 4.5, Gemini 3 Flash and BERT 3 times.')
    expect(names).toEqual(expect.arrayContaining(['Claude Sonnet 4.5', 'Gemini 3 Flash', 'BERT']))
  })
})

describe('tasks and measures', () => {
  it('of a title stand after "for"', () => {
    expect(namesOf('task', 'Nothing.', 'KiteNet: A Model for Aerial Knot Detection')).toEqual(['Aerial Knot Detection'])
  })

  it('of a sentence are called tasks or stand after "for"', () => {
    expect(namesOf('task', 'We train it for zero-shot knot recognition and on string sorting tasks.')).toContain(
      'zero-shot knot recognition',
    )
  })

  it.each([
    ['It is made for detecting torn copies.', 'torn copy detection'],
    ['It is a tool for predicting the properties of strings.', 'property prediction'],
    ['It works for classifying gusts and glasses.', 'gust classification'],
  ])('are the noun of a verb with its object in the singular: %s', (sentence, name) => {
    expect(namesOf('task', sentence)).toContain(name)
  })

  it.each(['We vary the reasoning settings.', 'It has engineering applications.'])(
    'are no single word before what is no task: %s',
    (sentence) => {
      expect(namesOf('task', sentence)).toEqual([])
    },
  )

  it('are measured where a result is stated', () => {
    const sentence = 'Our method improves flight accuracy by 3% and reduces string consumption.'
    expect(namesOf('metric', sentence)).toEqual(['flight accuracy', 'string consumption'])
  })

  it.each([
    ['It outperforms gliders in string tension consistency and wing smoothness.', 'wing smoothness'],
    ['Gains of 23% in knot tidiness show it.', 'knot tidiness'],
    ['Upper knot recall reaches 90.2 percent.', 'Upper knot recall'],
    ['On the lake it improves Wing Dice by 3 points.', 'Wing Dice'],
    ['We aim to measure landing error in 3 winds and reduce landing error by 4%.', 'landing error'],
    ['It obtains a 12.5x speedup over gliders.', 'speedup'],
    ['Results show an average F1 of 0.8.', 'F1'],
    ['It raises the BLEU scores by 2 points.', 'BLEU score'],
    ['It cuts thread consumption (TC) by half, a reduction of 50%.', 'thread consumption'],
  ])('are named without what only counts or compares: %s', (sentence, name) => {
    expect(namesOf('metric', sentence)).toContain(name)
  })

  it.each([
    'Experiments demonstrate the effectiveness and feasibility of our kite.',
    'We show its broad applicability.',
    'We introduce a string tension loss for kites.',
    'It tunes the wing-specific parameters of each kite.',
    'It has two parts, Wing Consistency and Tail Consistency, which reduce drag by 3%.',
  ])('are none where a paper only praises itself, or names its parts: %s', (sentence) => {
    expect(namesOf('metric', sentence).filter((name) => name !== 'drag')).toEqual([])
  })

  it('are known by their abbreviations', () => {
    expect(namesOf('metric', 'It reaches an mAP of 41.2 and 0.93 Recall@5.')).toEqual(
      expect.arrayContaining(['mAP', 'Recall@5']),
    )
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
