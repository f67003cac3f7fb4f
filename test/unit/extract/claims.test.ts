import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExtractedClaim } from '../../../src/ingest/Extraction.js'
import { extract } from '../../../src/ingest/extract/extract.js'
import { documentOf } from './documentOf.js'

const claimsIn = (abstract: string, title = 'QuxNet: A Network for Image Classification'): readonly ExtractedClaim[] =>
  extract(documentOf(title, abstract)).claims

const opening = 'Image classification is hard. We propose QuxNet, a network that routes tokens.'
const after = (sentence: string): readonly ExtractedClaim[] => claimsIn(`${opening} ${sentence}`)

const gains: readonly (readonly [what: string, sentence: string, claims: readonly Partial<ExtractedClaim>[]])[] = [
  [
    'a verb of comparison, a named baseline and a number',
    'Experiments show that QuxNet outperforms ResNet-50 by 3.2% on ImageNet.',
    [
      {
        method: 'QuxNet',
        baselines: ['ResNet-50'],
        baselineKind: 'named',
        dataset: 'ImageNet',
        delta: 3.2,
        deltaUnit: 'percent',
        deltaKind: 'unspecified',
        direction: 'better',
        type: 'quantified-gain',
      },
    ],
  ],
  [
    'data that others go beyond is no baseline',
    'QuxNet reaches 87.8% accuracy, the best of all methods that use no data beyond CIFAR-10.',
    [{ value: 87.8, metric: 'accuracy', baselineKind: 'none', baselines: [] }],
  ],
  [
    'a generic baseline is described, never named',
    'Our method outperforms the previous state-of-the-art by 2.5% on CIFAR-100.',
    [
      {
        method: 'QuxNet',
        baselines: ['the previous state-of-the-art'],
        baselineKind: 'generic',
        delta: 2.5,
        dataset: 'CIFAR-100',
      },
    ],
  ],
  [
    'a baseline ends where the next clause begins',
    'Our method is faster than strong rival methods and does not require a second network.',
    [{ method: 'QuxNet', baselines: ['strong rival methods'], baselineKind: 'generic' }],
  ],
  [
    'a baseline ends where the next number begins',
    'QuxNet achieves a gain of 4.2% over generic pruning methods and 1.3% over ZetaScan.',
    [
      { delta: 4.2, baselines: ['generic pruning methods'] },
      { delta: 1.3, baselines: ['ZetaScan'], baselineKind: 'named' },
    ],
  ],
  [
    'a measure is called without the points that it is counted in',
    'QuxNet improves over DeiT-S by 2.1 accuracy points.',
    [{ delta: 2.1, metric: 'accuracy' }],
  ],
  ['a measure is called by its singular', 'QuxNet reaches F1-scores of 81.2%.', [{ value: 81.2, metric: 'F1-score' }]],
  [
    'an adjective that measures has a noun for what it measures',
    'QuxNet is 3x cheaper than DeiT-S.',
    [{ delta: 3, metric: 'cost' }],
  ],
  [
    'what the baseline reaches, said beside its name, is no gain',
    'On ImageNet, QuxNet reaches an accuracy of 84.1%, outperforming ResNet-50 (81.7%) by 2.4%.',
    [{ method: 'QuxNet', baselines: ['ResNet-50'], delta: 2.4, value: 84.1, baselineValue: 81.7, dataset: 'ImageNet' }],
  ],
  [
    'a measure is the phrase beside its number, not the nearest known name',
    'QuxNet reduces peak memory by 41% and warm-up latency by 3x relative to ZetaScan.',
    [
      { metric: 'peak memory', delta: 41, baselines: ['ZetaScan'], baselineKind: 'named' },
      { metric: 'warm-up latency', delta: 3, deltaUnit: 'times', baselines: ['ZetaScan'] },
    ],
  ],
  [
    'the objects of a verb share out its numbers',
    'QuxNet reduces training/inference overhead by 6x/68x.',
    [
      { metric: 'training overhead', delta: 6 },
      { metric: 'inference overhead', delta: 68 },
    ],
  ],
  [
    'both ends of a range are gains',
    'Compared to plain models, QuxNet improves the success rate by 2.5% to 8.5%.',
    [
      { metric: 'success rate', delta: 2.5, baselineKind: 'generic', baselines: ['plain models'] },
      { metric: 'success rate', delta: 8.5, baselineKind: 'generic' },
    ],
  ],
  [
    'a pair in brackets is a result and what it was',
    'QuxNet improves accuracy (71% to 78%) on ImageNet.',
    [{ metric: 'accuracy', value: 78, baselineValue: 71, dataset: 'ImageNet' }],
  ],
  [
    'a result against that of another, named behind it',
    'QuxNet reaches 90% top-1 accuracy on ImageNet versus 84% for ResNet-50.',
    [{ value: 90, valueUnit: 'percent', baselineValue: 84 }],
  ],
  [
    'a result against those of several others is a claim for each',
    'QuxNet reaches 90.2% accuracy on ImageNet (versus 84.1% for ResNet-50 and 81.7% for DeiT-S).',
    [
      { value: 90.2, baselineValue: 84.1 },
      { value: 90.2, baselineValue: 81.7, baselines: ['DeiT-S'] },
    ],
  ],
  [
    'points that no other name follows are points of a percentage',
    'QuxNet outperforms ResNet-50 by 3.2 points on ImageNet.',
    [{ delta: 3.2, deltaUnit: 'percentage-point' }],
  ],
  [
    'settings and counts beside a result are none',
    'Trained on 12 datasets with 10% of the labels, QuxNet outperforms ResNet-50 by 3.2% on ImageNet.',
    [{ delta: 3.2 }],
  ],
  [
    'a finding of failure is a claim where nothing else in the sentence is',
    'Extensive experiments show that existing methods struggle significantly compared to QuxNet.',
    [{ delta: null, value: null, direction: 'worse', type: 'qualitative-gain' }],
  ],
  [
    'what is proved is a result without a number',
    'We prove that QuxNet attains a sublinear regret bound under mild assumptions.',
    [{ delta: null, value: null, direction: 'better', type: 'absolute-result' }],
  ],
  [
    'a factor is a ratio',
    'QuxNet reduces latency by a factor of 12.',
    [{ metric: 'latency', delta: 12, deltaUnit: 'times' }],
  ],
  [
    'a pronoun stands for what a system reaches',
    'QuxNet needs a 4x smaller cache than that of ResNet-50.',
    [{ delta: 4, deltaUnit: 'times', baselines: ['ResNet-50'], baselineKind: 'named' }],
  ],
  [
    'several systems have a number each',
    'On ImageNet, models struggle, with models such as ResNet-50 and DeiT-S achieving 64.5% and 75.2% accuracy, respectively.',
    [
      { method: 'ResNet-50', value: 64.5 },
      { method: 'DeiT-S', value: 75.2 },
    ],
  ],
  [
    'a name inside "the ... model" is its subject',
    'The results show that the ResNet-50 model achieved a test accuracy of 0.9961.',
    [{ method: 'ResNet-50', value: 0.9961 }],
  ],
  [
    'one figure for several benchmarks belongs to none of them',
    'Experiments on ImageNet and CIFAR-100 show that QuxNet yields up to 8.2% accuracy gains over strong baselines.',
    [{ dataset: null, metric: 'accuracy', delta: 8.2, polarity: 'hedged' }],
  ],
  [
    'a difference and the result that it leads to are one claim',
    'QuxNet shows an 8.7% accuracy improvement (from 0.69 to 0.75) on ImageNet.',
    [{ metric: 'accuracy', delta: 8.7, value: 0.75, baselineValue: 0.69 }],
  ],
  [
    'what the baseline reaches stands in brackets behind it',
    'QuxNet achieves an accuracy of 88%, outperforming ResNet-50 (81%).',
    [{ value: 88, baselineValue: 81, baselines: ['ResNet-50'] }],
  ],
  [
    'confidence intervals are no results',
    'QuxNet achieves an accuracy of 0.735 [95% CI: 0.670-0.799].',
    [{ metric: 'accuracy', value: 0.735 }],
  ],
  [
    'a model that is improved is what it is compared with',
    'QuxNet improves the accuracy of ResNet-50 by 3%.',
    [{ delta: 3, baselines: ['ResNet-50'], baselineKind: 'named' }],
  ],
  [
    'points beside percentages are points of a percentage',
    'QuxNet reaches 90% recall and improves precision by 15 points.',
    [{ value: 90 }, { metric: 'precision', delta: 15, deltaUnit: 'percentage-point' }],
  ],
  [
    'a share that no cue counts is a figure',
    'In the user study, QuxNet answered 73% of the questions.',
    [{ value: 73, valueUnit: 'percent', type: 'absolute-result' }],
  ],
  [
    'models trained with the method speak for the method',
    'Vision transformers trained with QuxNet outperform ResNet-50 by 3.2% on ImageNet.',
    [{ method: 'QuxNet', baselines: ['ResNet-50'], delta: 3.2 }],
  ],
  [
    'so do they where the sentence begins with it',
    'Pre-trained with QuxNet, ViT-B outperforms ResNet-50 by 3.2% on ImageNet.',
    [{ method: 'QuxNet', baselines: ['ResNet-50'], delta: 3.2 }],
  ],
  [
    'the number of another right behind a word that compares is what that one reaches',
    'On GSM8K, QuxNet attains an accuracy of 72.8%, which is 5.1% higher than the 67.7% of ResNet-50.',
    [{ method: 'QuxNet', delta: 5.1, value: 72.8, baselineValue: 67.7 }],
  ],
  [
    'a verb in front of a measure is no part of its name',
    'QuxNet surpasses ResNet-50 by 3.2% in accuracy and cuts latency by 15%.',
    [
      { method: 'QuxNet', metric: 'accuracy', delta: 3.2 },
      { method: 'QuxNet', metric: 'latency', delta: 15, direction: 'better' },
    ],
  ],
  [
    'numbers shared out over benchmarks',
    'It improves accuracy by 1.5% and 2.7% on CIFAR-10 and CIFAR-100, respectively.',
    [
      { method: 'QuxNet', metric: 'accuracy', delta: 1.5, dataset: 'CIFAR-10' },
      { method: 'QuxNet', metric: 'accuracy', delta: 2.7, dataset: 'CIFAR-100' },
    ],
  ],
  [
    'each number with its own metric',
    'QuxNet yields gains of 4.1% in precision and 3.3% in recall over strong baselines.',
    [
      { metric: 'precision', delta: 4.1, baselineKind: 'generic' },
      { metric: 'recall', delta: 3.3, baselineKind: 'generic' },
    ],
  ],
  [
    'each number with its own baseline',
    'QuxNet outperforms ResNet-50 (2.1x) and DenseNet (1.4x).',
    [
      { baselines: ['ResNet-50'], delta: 2.1, deltaUnit: 'times', deltaKind: 'relative' },
      { baselines: ['DenseNet'], delta: 1.4, deltaUnit: 'times' },
    ],
  ],
  [
    'a saved cost',
    'Experiments show that QuxNet reduces training cost by 6.5x compared to ResNet-50.',
    [
      {
        metric: 'training cost',
        delta: 6.5,
        deltaUnit: 'times',
        direction: 'better',
        type: 'efficiency-gain',
        baselines: ['ResNet-50'],
      },
    ],
  ],
  [
    'both ends of a range',
    'QuxNet achieves 2 to 8x faster inference than ResNet-50.',
    [
      { delta: 2, deltaUnit: 'times', direction: 'better' },
      { delta: 8, deltaUnit: 'times', direction: 'better' },
    ],
  ],
  [
    'what was before and what is now',
    'On CIFAR-100, QuxNet improves accuracy from 71.2% to 78.4%.',
    [{ value: 78.4, valueUnit: 'percent', baselineValue: 71.2, delta: null, dataset: 'CIFAR-100' }],
  ],
  [
    'a value that is reached',
    'QuxNet achieves an accuracy of 91.3% on CIFAR-100.',
    [{ value: 91.3, valueUnit: 'percent', metric: 'accuracy', type: 'absolute-result', baselineKind: 'none' }],
  ],
  [
    'a value and the gain that it means are one claim',
    'QuxNet achieves 85.2% accuracy, outperforming ResNet-50 by 0.7%.',
    [{ delta: 0.7, value: 85.2, baselines: ['ResNet-50'], metric: 'accuracy' }],
  ],
  [
    'a share that suffices is a value',
    'QuxNet matches ResNet-50 using only 20% of the training data.',
    [
      { direction: 'equal', baselines: ['ResNet-50'] },
      { value: 20, valueUnit: 'percent', type: 'efficiency-gain' },
    ],
  ],
  [
    'an upper bound is hedged',
    'Our approach improves accuracy by up to 12% over existing methods.',
    [{ delta: 12, polarity: 'hedged' }],
  ],
  [
    'lower is better for an error',
    'QuxNet achieves a 14% lower error than ResNet-50.',
    [{ delta: 14, direction: 'better', metric: 'error' }],
  ],
  [
    'what is on par is equal',
    'Experiments show that QuxNet performs on par with ResNet-50.',
    [{ direction: 'equal', baselines: ['ResNet-50'], delta: null }],
  ],
  [
    'the state of the art without a number',
    'QuxNet achieves state-of-the-art results on ImageNet.',
    [{ type: 'sota', dataset: 'ImageNet', delta: null, value: null }],
  ],
  [
    'a value beside a comparison stays a value',
    'QuxNet is superior to ResNet-50, with an accuracy of 91.2% on CIFAR-100.',
    [{ value: 91.2, delta: null, baselines: ['ResNet-50'], dataset: 'CIFAR-100' }],
  ],
  [
    'examples of a generic baseline are its names',
    'Experiments show that QuxNet outperforms popular learners such as Zormix and majority voting.',
    [{ baselineKind: 'named', baselines: ['Zormix', 'majority voting'] }],
  ],
  [
    'parity is equal',
    'In our experiments, QuxNet reaches parity with ResNet-50 on CIFAR-10.',
    [{ direction: 'equal', baselines: ['ResNet-50'] }],
  ],
  [
    'competitive rivals are outperformed all the same',
    'Experiments show that QuxNet gains 3% in accuracy over other competitive baselines.',
    [{ delta: 3, direction: 'better', baselineKind: 'generic' }],
  ],
  [
    'a share that is preserved is as good',
    'QuxNet cuts latency by 40% while preserving 96% accuracy on CIFAR-10.',
    [
      { delta: 40, direction: 'better' },
      { value: 96, direction: 'equal' },
    ],
  ],
  [
    'a list of examples ends at a preposition',
    'Experiments show that QuxNet outperforms strong learners, including Zormix and Farpil, in final recall.',
    [{ baselineKind: 'named', baselines: ['Zormix', 'Farpil'] }],
  ],
  [
    'what stands behind the last of a list compares for all of it',
    'QuxNet yields a 31% reduction in latency, a 23% reduction in memory, and a 4% gain in accuracy over ResNet-50.',
    [
      { delta: 31, baselines: ['ResNet-50'] },
      { delta: 23, baselines: ['ResNet-50'] },
      { delta: 4, baselines: ['ResNet-50'] },
    ],
  ],
  [
    'what leads is not compared with what was outperformed before',
    'QuxNet outperforms ResNet-50 by 3% on CIFAR-10, and achieves state-of-the-art results on ImageNet.',
    [
      { delta: 3, baselines: ['ResNet-50'] },
      { type: 'sota', baselines: [] },
    ],
  ],
  [
    'the second of two verbs has the baseline',
    'Experiments show that QuxNet beats or matches ResNet-50 on CIFAR-10.',
    [{ baselines: ['ResNet-50'] }],
  ],
  [
    'a place behind a number is no baseline of its own',
    'QuxNet outperforms ResNet-50, improving accuracy by 2.4% on Llama-2-7B.',
    [{ delta: 2.4, baselines: ['ResNet-50'] }],
  ],
  [
    'a subject of another name than the own method',
    'Experiments show that explicit planning reduces latency by 12% on CIFAR-100.',
    [{ method: 'explicit planning', metric: 'latency', delta: 12 }],
  ],
  [
    'a definite description of the own method',
    'Experiments show that the full pipeline reduces latency by 12% on CIFAR-100.',
    [{ method: 'QuxNet', delta: 12 }],
  ],
  [
    'a system that is used with the own method leaves the credit to it',
    'With QuxNet, even ResNet-50 reaches 85% accuracy on CIFAR-10.',
    [{ method: 'QuxNet', value: 85 }],
  ],
  [
    'the subject of what was shown',
    'We show that ResNet-50 on small images yields a 4% higher recall on CIFAR-10.',
    [{ method: 'ResNet-50', delta: 4 }],
  ],
  [
    'who does not win loses',
    'In experiments on CIFAR-100, QuxNet does not outperform ResNet-50.',
    [{ direction: 'worse', baselines: ['ResNet-50'] }],
  ],
  [
    'a value that disappoints is worse',
    'Experiments on CIFAR-100 show that the recall of QuxNet remains low at 21.5%.',
    [{ value: 21.5, direction: 'worse' }],
  ],
  [
    'a share that is all that is reached is worse',
    'In our experiments, QuxNet solves only 18% of the puzzles.',
    [{ value: 18, direction: 'worse' }],
  ],
  [
    'a value that is kept up is a result of its own',
    'QuxNet outperforms ResNet-50 by 4% on CIFAR-10 while maintaining a recall of 81%.',
    [
      { delta: 4, direction: 'better' },
      { value: 81, direction: 'better' },
    ],
  ],
  [
    'a share of what was there is kept, not gained',
    'Experiments show that QuxNet retains 97% of the accuracy of ResNet-50.',
    [{ value: 97, direction: 'equal' }],
  ],
  [
    'the last word of a measure says whether less of it is better',
    'QuxNet reduces the accuracy gap by 12% on CIFAR-100.',
    [{ delta: 12, direction: 'better' }],
  ],
  [
    'a loss is worse whatever is lost',
    'In experiments on CIFAR-100, random pruning degrades Foo@5 by 4%.',
    [{ delta: 4, direction: 'worse' }],
  ],
  [
    'faster means the speed of the process',
    'QuxNet achieves 3x faster inference than ResNet-50.',
    [{ metric: 'inference speed', delta: 3, type: 'efficiency-gain' }],
  ],
  [
    'one claim per benchmark that the sentence names',
    'Experiments on CIFAR-10 and CIFAR-100 show that QuxNet outperforms existing methods.',
    [
      { dataset: 'CIFAR-10', baselineKind: 'generic' },
      { dataset: 'CIFAR-100', baselineKind: 'generic' },
    ],
  ],
]

const silent: readonly (readonly [what: string, sentence: string])[] = [
  ['a purpose', 'We use a router to improve the accuracy of the backbone.'],
  ['praise without comparison', 'Extensive experiments demonstrate the effectiveness of QuxNet.'],
  ['a size of a dataset', 'We collect 50,000 images from 120 classes.'],
  ['a plan', 'Future work will reduce the cost of training.'],
  ['a question', 'Can routing improve accuracy by 10%?'],
]

describe('claims', () => {
  test.each(gains)('%s', (_, sentence, expected) => {
    const found = after(sentence)
    expect(found).toHaveLength(expected.length)
    for (const [index, claim] of expected.entries()) expect(found[index]).toMatchObject({ sentence, ...claim })
  })

  test.each(silent)('are not found in %s', (_, sentence) => {
    expect(after(sentence)).toEqual([])
  })

  test('are not found in what others did before', () => {
    expect(claimsIn('ResNet-50 improves accuracy by 5%, but fails on noise. We propose QuxNet.')).toEqual([])
  })

  test('are found in abstracts that never say we', () => {
    const found = claimsIn(
      'Heart sounds vary. Classes overlap. A forest outperforms a linear model by 4% in accuracy.',
      'Heart sounds',
    )
    expect(found).toMatchObject([{ delta: 4, metric: 'accuracy' }])
  })

  test('credit the method named last where the paper has none of its own', () => {
    const found = claimsIn(
      'We benchmark detectors on blurred frames. Our best detector of all (YOLOv8) reaches 52.6% accuracy on ImageNet.',
      'How well do detectors see?',
    )
    expect(found).toMatchObject([{ method: 'YOLOv8', value: 52.6 }])
  })

  test('take the benchmark of the sentence before for a number that names none', () => {
    const found = claimsIn(`${opening} We evaluate on CIFAR-100. QuxNet outperforms ResNet-50 by 3.5%.`)
    expect(found).toMatchObject([{ dataset: 'CIFAR-100', delta: 3.5 }])
  })

  test('take the benchmark that the paper introduces for a score that names none', () => {
    const found = claimsIn(
      'We introduce QuxBench, a benchmark of kitchen noises. It has ten rooms. Each has a sink. The best model achieves an accuracy of 41.2%.',
      'QuxBench: A Benchmark of Kitchen Noises',
    )
    expect(found).toMatchObject([{ dataset: 'QuxBench', value: 41.2 }])
  })

  test('are about the own method, not about a part that it is equipped with', () => {
    const found = claimsIn(
      'We propose QuxNet, a network that routes tokens. We further introduce ZetaGate, a gate that closes early. QuxNet, equipped with ZetaGate, outperforms DeiT-S by 2%.',
    )
    expect(found).toMatchObject([{ method: 'QuxNet', baselines: ['DeiT-S'], delta: 2 }])
  })

  test('take the benchmark that heads the title for whatever the paper finds', () => {
    const found = claimsIn(
      'We introduce QuxBench, a benchmark of kitchen noises. It has ten rooms. On it, large models outperform small models. Larger models are also more robust than smaller ones.',
      'QuxBench: A Benchmark of Kitchen Noises',
    )
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ dataset }) => dataset))).toEqual(new Set(['QuxBench']))
  })

  test('take the only benchmark of the evaluation for a score that names none', () => {
    const found = claimsIn(`${opening} We evaluate on CIFAR-100. It has many classes. QuxNet reaches 91.2% accuracy.`)
    expect(found).toMatchObject([{ dataset: 'CIFAR-100', value: 91.2 }])
  })

  test('measure what is saved on no benchmark of another sentence', () => {
    const found = claimsIn(`${opening} We evaluate on CIFAR-100. QuxNet runs 3.5x faster than ResNet-50.`)
    expect(found).toMatchObject([{ dataset: null, delta: 3.5 }])
  })

  test('measure a number in what the sentence spoke of last', () => {
    const found = after('At an accuracy of 91.3%, QuxNet leads on CIFAR-10, and it scores 76.2% on CIFAR-100.')
    expect(found).toContainEqual(expect.objectContaining({ value: 76.2, metric: 'accuracy' }))
  })

  test.each([
    ['QuxNet runs with a 2x additional speedup.', 'speedup'],
    ['QuxNet gives 3x faster lookups than ResNet-50.', 'lookups speed'],
    ['QuxNet reduces the number of gradient steps by 40%.', 'number of gradient steps'],
    ["QuxNet improves the small models' accuracy by 4%.", 'accuracy'],
    ['QuxNet brings 12% energy savings.', 'energy savings'],
    ['QuxNet reaches AUCs of 91.2% on CIFAR-10.', 'AUC'],
    ['QuxNet sets a new state of the art in forecasting accuracy.', 'forecasting accuracy'],
    ['QuxNet achieves state-of-the-art rendering speed on CIFAR-10.', 'rendering speed'],
  ])('name what is measured: %s', (sentence, metric) => {
    expect(after(sentence)).toMatchObject([{ metric }])
  })

  test('put what is saved on several benchmarks on none of them', () => {
    const found = after('On CIFAR-10 and CIFAR-100, QuxNet runs 8x faster than ResNet-50.')
    expect(found).toMatchObject([{ dataset: null, delta: 8 }])
  })

  test('call a metric by the words that the abstract spells it out in', () => {
    const found = after('QuxNet lowers the attack success rate (ASR). On CIFAR-10 its ASR is 4.2%.')
    expect(found).toContainEqual(expect.objectContaining({ value: 4.2, metric: 'attack success rate' }))
  })

  test('quote the sentence and its place in the abstract as given, damage included', () => {
    const sentence = 'Our method outperforms ResNet-50 by $5.84\\%$ on CIFAR-10.'
    const abstract = `${opening}\n${sentence} Code is available.`
    const [claim] = claimsIn(abstract)
    expect(claim).toMatchObject({ sentence, delta: 5.84 })
    expect(abstract.slice(claim?.start, claim?.end)).toBe(sentence)
  })

  test('say how sure they are and which rule found them', () => {
    const [claim] = after('QuxNet outperforms ResNet-50 by 3.2% on ImageNet.')
    expect(claim?.confidence).toBeGreaterThan(0.5)
    expect(claim?.confidence).toBeLessThanOrEqual(1)
    expect(claim?.rule).toBe('outperform')
  })

  test('quote exactly what stands at their offsets, in any text', () => {
    const piece = fc.constantFrom(
      'We propose QuxNet. ',
      'It outperforms ResNet-50 by 5\\% on ImageNet. ',
      'Results improve from $3$ to $4\\times$, respectively.\n',
      'Accuracy: 90.1\u202f%\u2014better than \u201cX\u201d. ',
      '{\\bf Bold} (e.g. ',
      'up to 10-20% and ',
      ', while ',
      '; or ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const abstract = pieces.join('')
        for (const claim of claimsIn(abstract)) {
          expect(abstract.slice(claim.start, claim.end)).toBe(claim.sentence)
          expect(claim.delta === null || claim.delta >= 0).toBe(true)
          expect(claim.baselineKind === 'named' || claim.baselineKind === 'none' || claim.baselines.length > 0).toBe(
            true,
          )
        }
      }),
    )
  })

  test('are none where nothing is surely claimed', () => {
    const weak = 'QuxNet offers lower overhead.'
    expect(claimsIn(weak)).toEqual([])
    expect(claimsIn(`QuxNet outperforms ResNet-50 by 2% accuracy on ImageNet. ${weak}`).length).toBeGreaterThan(0)
  })
})
