import { describe, expect, it } from 'vitest'
import { ideas } from '../../../src/ingest/extract/ideas.js'
import { text } from '../../../src/ingest/extract/text.js'
import { documentOf } from './documentOf.js'

const ideasOf = (abstract: string, title = 'Kites') =>
  ideas.run(text.run({ document: documentOf(title, abstract) })).ideas ?? []
const idsOf = (abstract: string): string[] => ideasOf(abstract).map(({ id }) => id)

describe('what is reweighted decides which idea a paper applies', () => {
  it.each([
    ['We reweight each training sample by its wind speed.', 'instance-reweighting'],
    ['The loss reweighting follows the gusts.', 'loss-reweighting'],
    ['We learn to re-weight domains of the training corpus.', 'data-mixture-reweighting'],
    ['A schedule for dynamic reward weighting is learned.', 'reward-reweighting'],
    ['Clients send kites, and we reweight their gradients.', 'gradient-reweighting'],
    ['Important tokens are up-weighted.', 'token-reweighting'],
    ['An online task weighting scheme balances them.', 'task-reweighting'],
    ['A class-weighted loss counters imbalance.', 'class-reweighting'],
    ['Attention reallocation lifts the kite.', 'attention-reweighting'],
    ['We use weight averaging of many kites.', 'model-merging'],
    ['The server reweights the LoRA updates of all kites.', 'parameter-reweighting'],
    ['The estimator relies on importance sampling.', 'importance-sampling'],
    ['We down-weight noisy preference pairs.', 'preference-reweighting'],
    ['A gate reweights the channels.', 'feature-reweighting'],
    ['The router reweights the lift and drag objectives.', 'loss-reweighting'],
    ['Gusty flights are assigned lower weights, and tokens are weighted by their pull.', 'token-reweighting'],
    ['It assigns each sample a small weight.', 'instance-reweighting'],
    ['We adjust the weight of each modality in flight.', 'feature-reweighting'],
    ['The final score is a weighted combination of rewards.', 'reward-reweighting'],
    ['Per-token weights follow the wind.', 'token-reweighting'],
    ['A token-level loss reweighting keeps it up.', 'token-reweighting'],
    ['We search for the best data mixture to train kites on.', 'data-mixture-reweighting'],
    ['It adaptively weights pixel-wise predictions.', 'loss-reweighting'],
    ['Token-level advantage reweighting steadies the flight.', 'token-reweighting'],
    ['We reweight sample losses by the gust.', 'instance-reweighting'],
    ['A weighting strategy that emphasizes clean samples is added.', 'instance-reweighting'],
    ['The reweighting module suppresses the influence of noisy views.', 'feature-reweighting'],
    ['We dynamically adjust the contributions of both modalities.', 'feature-reweighting'],
    [
      'The modality contributions are fixed, but it adaptively balances the sensor contributions.',
      'feature-reweighting',
    ],
    ['All sensor features are then adaptively weighted.', 'feature-reweighting'],
    ['The pilot is trained with a weighted multi-task reward.', 'reward-reweighting'],
    ['Against class imbalance, a weighted loss is used.', 'class-reweighting'],
    ['Small-loss reweighting keeps out noise.', 'loss-reweighting'],
    ['A bounded scheme adaptively increases visual attention.', 'attention-reweighting'],
    ['The estimate is corrected by importance reweighting.', 'importance-sampling'],
    ['We learn to weight the drag term.', 'loss-reweighting'],
    ['Document term weighting matters most.', 'token-reweighting'],
    ['Inverse-frequency weighting helps rare winds.', 'class-reweighting'],
    ['A router adaptively weighs the sensors.', 'feature-reweighting'],
    ['Token-wise weights follow the wind.', 'token-reweighting'],
    ['It allocates the rank budget by importance.', 'parameter-reweighting'],
  ])('%s', (sentence, id) => {
    expect(idsOf(sentence)).toContain(id)
  })

  it.each([
    ['We reweight data mixtures for training.', 'data-mixture-reweighting', 'instance-reweighting'],
    ['We reweight training samples by their loss.', 'instance-reweighting', 'loss-reweighting'],
    ['A sample-reweighting objective is used.', 'instance-reweighting', 'loss-reweighting'],
    ['Token-level reward reweighting is used.', 'token-reweighting', 'reward-reweighting'],
    ['It is trained with a class-weighted focal loss.', 'class-reweighting', 'loss-reweighting'],
  ])('by the last words of the phrase: %s', (sentence, id, other) => {
    expect(idsOf(sentence)).toContain(id)
    expect(idsOf(sentence)).not.toContain(other)
  })

  it.each([
    'Unlike kites that rely on importance sampling, ours glides.',
    'This removes the need for loss weighting.',
    'It flies without sample reweighting.',
    'Servers send weight matrix updates to the edge.',
    'The attention weights are computed by a head.',
    'Under the computational weight of dense views it sinks.',
    'A mixture-of-experts model needs training data.',
    'Although recent approaches, such as reward reweighting, fly well, they stall.',
    'A common strategy is to reweight the samples.',
    'This is challenging the view of it as a token reweighting process.',
    'The network has channel attention and squeeze-and-excitation layers.',
    'Self-paced reading was measured.',
    'The reward reaches the pilot by weighted F1.',
  ])('is none where nothing is: %s', (sentence) => {
    expect(idsOf(sentence).filter((id) => /reweighting|importance/.test(id))).toEqual([])
  })

  it('has the frame as its rule', () => {
    expect(ideasOf('We re-weight the losses.').map(({ rule }) => rule)).toContain('loss-reweighting/reweights')
  })

  it('and the weights of a network reweight nothing', () => {
    const found = idsOf('We release the model weights. The weights of the network are lightweight.')
    expect(found.filter((id) => id.endsWith('reweighting'))).toEqual([])
  })
})

describe('an idea', () => {
  it('comes with the sentence that shows it, as the paper has it, and with the rule', () => {
    const sentence = 'We use \\textit{knowledge distillation} to shrink it.'
    expect(ideasOf(`Kites are large. ${sentence}`)).toEqual([
      { id: 'knowledge-distillation', evidence: sentence, rule: 'knowledge-distillation/1' },
    ])
  })

  it('may be shown by the title', () => {
    expect(ideasOf('Nothing here.', 'Federated Kites')[0]).toMatchObject({
      id: 'federated-learning',
      evidence: 'Federated Kites',
    })
  })
})
