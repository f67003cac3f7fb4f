import sentenceWeights from '../rules/claimSentences.json' with { type: 'json' }
import weights from '../rules/confidence.json' with { type: 'json' }
import { probability, signModel, tenth } from './SignModel.js'

const said = signModel(sentenceWeights)
const claimed = signModel(weights.claimed)
const right = signModel(weights.right)

interface Signed {
  readonly signs: readonly string[]
}

/** How likely a sentence claims anything. */
export const saidChance = ({ signs }: Signed): number => probability(said, signs)

/** What tells whether a claim is right: its own signs, and how likely its sentence claims anything. */
export const signsOfRight = ({ signs }: Signed, chance: number): string[] => [...signs, `said:${tenth(chance)}`]

/** Probability that quantity, subject, baseline and direction of a claim are all right, fitted to labelled abstracts. */
const confidenceOf = (claim: Signed, chance: number): number =>
  Math.round(1000 * probability(right, signsOfRight(claim, chance))) / 1000

/**
 * Which sentences of an abstract claim something, by how likely each does: one does where that is likely, and one of the
 * abstract surely does. An abstract without a sure claim most likely claims nothing.
 */
export const sayAnything = (chances: readonly number[]): boolean[] => {
  const isAnySure = chances.some((chance) => chance >= sentenceWeights.sure)
  return chances.map((chance) => isAnySure && chance >= sentenceWeights.floor)
}

/**
 * Of the candidates of one abstract those that claim something, each with its confidence. Of the candidates of a
 * sentence that says anything those are kept that are likely, or the likeliest. Weights are fitted to labelled abstracts;
 * the limits are chosen for precision.
 */
export const claimedOf = <Candidate extends Signed>(
  sentences: readonly (Signed & { readonly candidates: readonly Candidate[] })[],
): { readonly candidate: Candidate; readonly confidence: number }[] => {
  const chances = sentences.map(saidChance)
  const areKept = sayAnything(chances)
  return sentences.flatMap(({ candidates }, index) => {
    if (areKept[index] !== true) return []
    const chance = chances[index] ?? 0
    const likely = candidates.map(({ signs }) => probability(claimed, signs))
    const least = Math.min(weights.floor, Math.max(...likely))
    return candidates
      .filter((_, at) => (likely[at] ?? 0) >= least)
      .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, chance) }))
  })
}

/** Claims that are wrong more often than nine times in ten are worth nothing to anybody. */
export const leastConfidence = weights.least
