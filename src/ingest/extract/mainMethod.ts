import weights from '../rules/mainMethod.json' with { type: 'json' }
import { mainCandidates } from './mainCandidates.js'
import { probability, signModel } from './SignModel.js'
import { stage } from './Stage.js'

const model = signModel(weights)

/** What "our method", "we" and "it" stand for: of what the paper introduces or its title describes the likeliest; null where there is none. */
export const mainMethod = stage({
  name: 'mainMethod',
  requires: ['title', 'abstract', 'entities'],
  provides: ['mainMethod', 'mainChance'],
  run: (analysis) => {
    const [best] = mainCandidates(analysis)
      .map(({ name, signs }) => ({ name, chance: probability(model, signs) }))
      .sort((a, b) => b.chance - a.chance)
    return { mainMethod: best?.name ?? null, mainChance: best?.chance ?? 0 }
  },
})
