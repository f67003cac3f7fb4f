import type { ExtractedClaim } from '../Extraction.js'
import { lookupKey } from '../lexicon/slug.js'

const numberOf = ({ delta, value }: ExtractedClaim): number | null => delta ?? value

/** Claims of one sentence about one subject. */
const topicOf = ({ start, method }: ExtractedClaim): string => `${start} ${method === null ? '' : lookupKey(method)}`

const isSame = (one: ExtractedClaim, other: ExtractedClaim): boolean =>
  topicOf(one) === topicOf(other) && numberOf(one) === numberOf(other)

/** Alike in number and direction, and so in agreement. */
const agree = (one: ExtractedClaim, other: ExtractedClaim): boolean =>
  isSame(one, other) && one.delta === other.delta && one.direction === other.direction

const isRepeated = (one: ExtractedClaim, other: ExtractedClaim): boolean =>
  isSame(one, other) && one.dataset === other.dataset && one.metric === other.metric && one.task === other.task

/**
 * The claims of the rules with those of a model, in the order of the text. Claims of one sentence, number and subject are
 * one claim: that of the rules stays as it is, and names both extractors where both say the same. What the model alone has
 * found is added, without what only repeats in words what the same sentence says in numbers.
 */
export const mergeClaims = (
  rules: readonly ExtractedClaim[],
  model: readonly ExtractedClaim[],
): { readonly claims: readonly ExtractedClaim[]; readonly agreed: number; readonly added: number } => {
  const all = [...rules, ...model]
  const added = model.filter(
    (claim, index) =>
      !rules.some((other) => isSame(other, claim)) &&
      !model.slice(0, index).some((other) => isRepeated(other, claim)) &&
      !(numberOf(claim) === null && all.some((other) => topicOf(other) === topicOf(claim) && numberOf(other) !== null)),
  )
  const marked = rules.map((claim) => {
    const also = model.find((other) => agree(claim, other))
    return also ? { ...claim, extractorVersion: `${claim.extractorVersion} + ${also.extractorVersion}` } : claim
  })
  return {
    claims: [...marked, ...added].sort((one, other) => one.start - other.start),
    agreed: marked.filter((claim, index) => claim !== rules[index]).length,
    added: added.length,
  }
}
