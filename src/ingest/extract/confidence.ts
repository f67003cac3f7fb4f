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
 * Of the candidates of one abstract those that claim something, each with its confidence. A sentence claims something
 * where its signs make that likely, and one of the abstract surely does: an abstract without a sure claim most likely
 * claims nothing. Of the candidates of such a sentence those are kept that are likely, or the likeliest. Weights are
 * fitted to labelled abstracts; the limits are chosen for precision.
 */
export const claimedOf = <Candidate extends Signed>(
  sentences: readonly (Signed & { readonly candidates: readonly Candidate[] })[],
): { readonly candidate: Candidate; readonly confidence: number }[] => {
  const chances = sentences.map(saidChance)
  if (!chances.some((chance) => chance >= sentenceWeights.sure)) return []
  return sentences.flatMap(({ candidates }, index) => {
    const chance = chances[index] ?? 0
    if (chance < sentenceWeights.floor) return []
    const likely = candidates.map(({ signs }) => probability(claimed, signs))
    const least = Math.min(weights.floor, Math.max(...likely))
    return candidates
      .filter((_, at) => (likely[at] ?? 0) >= least)
      .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, chance) }))
  })
}

/** Claims that are wrong more often than nine times in ten are worth nothing to anybody. */
export const leastConfidence = weights.least
