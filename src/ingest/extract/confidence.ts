import sentenceWeights from '../rules/claimSentences.json' with { type: 'json' }
import weights from '../rules/confidence.json' with { type: 'json' }
import { probability, signModel } from './SignModel.js'

const said = signModel(sentenceWeights)
const claimed = signModel(weights.claimed)
const right = signModel(weights.right)

/**
 * Of the candidates of one abstract those that claim something. A sentence claims something where its signs make that
 * likely, and one of the abstract surely does: an abstract without a sure claim most likely claims nothing. Of the
 * candidates of such a sentence those are kept that are likely, or the likeliest. Weights are fitted to labelled
 * abstracts; the limits are chosen for precision.
 */
export const claimedOf = <Candidate extends { readonly signs: readonly string[] }>(
  sentences: readonly { readonly signs: readonly string[]; readonly candidates: readonly Candidate[] }[],
): readonly Candidate[] => {
  const chances = sentences.map(({ signs }) => probability(said, signs))
  if (!chances.some((chance) => chance >= sentenceWeights.sure)) return []
  return sentences.flatMap(({ candidates }, index) => {
    if ((chances[index] ?? 0) < sentenceWeights.floor) return []
    const likely = candidates.map(({ signs }) => probability(claimed, signs))
    const least = Math.min(weights.floor, Math.max(...likely))
    return candidates.filter((_, at) => (likely[at] ?? 0) >= least)
  })
}

/** Claims that are wrong more often than nine times in ten are worth nothing to anybody. */
export const leastConfidence = weights.least

/** Probability that quantity, subject, baseline and direction of a claim are all right, fitted in the same way. */
export const confidenceOf = (signs: readonly string[]): number => Math.round(1000 * probability(right, signs)) / 1000
