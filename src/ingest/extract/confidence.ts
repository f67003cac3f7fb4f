import sentenceWeights from '../rules/claimSentences.json' with { type: 'json' }
import weights from '../rules/confidence.json' with { type: 'json' }
import { probability, signModel, tenth } from './SignModel.js'

const said = signModel(sentenceWeights)
const claimed = signModel(weights.claimed)
const right = signModel(weights.right)

/** A sentence with what it may claim, before either is judged. */
interface Judged<Candidate> {
  readonly signs: readonly string[]
  readonly candidates: readonly Candidate[]
}
interface Signed {
  readonly signs: readonly string[]
}

const saidChance = ({ signs }: Signed): number => probability(said, signs)

/** What tells whether a claim is right: its own signs, and how likely its sentence claims anything. */
export const signsOfRight = (sentence: Signed, claim: Signed): string[] => [
  ...claim.signs,
  `said:${tenth(saidChance(sentence))}`,
]

/** Probability that quantity, subject, baseline and direction of a claim are all right, fitted to labelled abstracts. */
const confidenceOf = (sentence: Signed, claim: Signed): number =>
  Math.round(1000 * probability(right, signsOfRight(sentence, claim))) / 1000

/**
 * Of the candidates of one abstract those that claim something, each with its confidence. A sentence claims something
 * where its signs make that likely, and one of the abstract surely does: an abstract without a sure claim most likely
 * claims nothing. Of the candidates of such a sentence those are kept that are likely, or the likeliest. Weights are
 * fitted to labelled abstracts; the limits are chosen for precision.
 */
export const claimedOf = <Candidate extends Signed>(
  sentences: readonly Judged<Candidate>[],
): { readonly candidate: Candidate; readonly confidence: number }[] => {
  if (!sentences.some((sentence) => saidChance(sentence) >= sentenceWeights.sure)) return []
  return sentences.flatMap((sentence) => {
    if (saidChance(sentence) < sentenceWeights.floor) return []
    const likely = sentence.candidates.map(({ signs }) => probability(claimed, signs))
    const least = Math.min(weights.floor, Math.max(...likely))
    return sentence.candidates
      .filter((_, at) => (likely[at] ?? 0) >= least)
      .map((candidate) => ({ candidate, confidence: confidenceOf(sentence, candidate) }))
  })
}

/** Claims that are wrong more often than nine times in ten are worth nothing to anybody. */
export const leastConfidence = weights.least
