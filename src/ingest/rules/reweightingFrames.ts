/** One way in which a sentence says that something is weighted. */
export interface ReweightingFrame {
  readonly id: string
  /** Part of a word without which a sentence is not searched for the frame. */
  readonly needs: 'weigh' | 'contribution'
  /** Source of a regular expression on small letters; the group `what` holds the words of what is weighted. */
  readonly pattern: string
  /** True where `what` ends with the thing that is weighted, false where it may go on with other words. */
  readonly isClosed: boolean
  readonly reason: string
}

const share = '(?:contributions?|importance|influence|impact|effects?|roles?|strengths?|advantages?)'
const after = `(?:(?:[\\w-]+ ){0,2}${share} (?:of|from) )?(?<what>(?:[\\w'-]+ ){0,6}[\\w-]+)`
const before = '(?<what>(?:[\\w-]+ )?[\\w-]+?)'
const reweight = '(?:re-?|up-?|down-?)weigh(?:t|(?=s|ed|ing|\\b))'
const weighting = '(?:re-?|up-?|down-?)?weighting'
const change =
  '(?:adapt|adjust|learn|tun|balanc|optimi[sz]|determin|comput(?:e|es|ed|ing)\\b|estimat|modulat|calibrat|updat|chang|predict|infer|dynamic|schedul)\\w*'

const stress =
  '(?:emphasi[sz]|prioriti[sz]|highlight|amplif|suppress|boost|focus|balanc|modulat|adjust|regulat|penali[sz]|calibrat|scal|strengthen|control|assess)\\w*'

const regulate =
  '(?:adaptively|dynamically|selectively|automatically) (?:adjust|regulat|modulat|balanc|control|weigh|calibrat|scal)(?:e|es|ed|ing|s)?'

export const reweightingFrames: readonly ReweightingFrame[] = [
  {
    id: 'weighting',
    needs: 'weigh',
    pattern: `\\b${before}(?:-level|-wise|-specific|-aware|-adaptive)?[ -](?:importance )?${weighting}\\b`,
    isClosed: true,
    reason: 'A compound: "loss weighting", "token-level reweighting".',
  },
  {
    id: 'reweights',
    needs: 'weigh',
    pattern: `\\b${reweight}(?:s|ed|ing)? (?:(?:and|or) [\\w-]+ )?(?:(?:strategy|scheme|mechanism|method) )?(?:of |for )?${after}`,
    isClosed: false,
    reason: 'The verb or its noun with its object: "reweights the losses", "down-weighting or filtering interactions".',
  },
  {
    id: 'weighting-of',
    needs: 'weigh',
    pattern: `\\b(?:weighting (?:[a-z]+ )?(?:of|for|across|over|between|among)|weighted (?:aggregation|combination|sum|average|averaging|fusion|voting|mixture) (?:of|over|across)) ${after}`,
    isClosed: false,
    reason:
      'A noun of weighting with its object: "a weighting scheme for objectives", "a weighted combination of losses".',
  },
  {
    id: 'weighting-to',
    needs: 'weigh',
    pattern: `\\b${weighting} (?:(?!can |may )[\\w-]+ ){0,2}?(?:(?:that|which|to|for|by) )?(?:[\\w-]+ly )?${stress} (?:on )?${after}`,
    isClosed: false,
    reason: 'What a scheme is for: "a weighting module that suppresses noisy views".',
  },
  {
    id: 'weighted',
    needs: 'weigh',
    pattern: '\\bweighted(?:-sum)? (?:(?!(?:that|which|to) )[\\w-]+ ){0,2}?(?<what>rewards?)\\b',
    isClosed: true,
    reason: 'A thing of weighted parts: "a weighted reward".',
  },
  {
    id: 'regulates-share-of',
    needs: 'contribution',
    pattern: `\\b${regulate} (?:[\\w-]+ ){0,2}contributions? (?:of|from) (?<what>(?:[\\w'-]+ ){0,6}[\\w-]+)`,
    isClosed: false,
    reason: 'Weighting without the word: "adaptively balances the contributions of the modalities".',
  },
  {
    id: 'regulates-its-share',
    needs: 'contribution',
    pattern: `\\b${regulate} (?:the |each |their |its )?(?<what>(?:[\\w-]+ )?[\\w-]+?)(?:'s|s')? contributions?\\b(?! (?:of|from))`,
    isClosed: true,
    reason: 'The same the other way round: "dynamically adjusts the modality contributions".',
  },
  {
    id: 'weights-by-name',
    needs: 'weigh',
    pattern:
      '\\b(?:per-)?(?<what>loss|sample|instance|example|data|token|class|task|domain|reward|preference|modality|channel|feature|client|aggregation|gradient|[a-z]+-(?:level|wise)) weights\\b',
    isClosed: true,
    reason: 'Weights by what they are for, where these are no parameters of a network: "per-token weights".',
  },
  {
    id: 'is-weighted',
    needs: 'weigh',
    pattern: `\\b${before} (?:are|is|were|being|be|to be) (?:then |further |also )?(?:[\\w-]+ly )?(?:${reweight}ed|(?<=ly )weighted|weighted (?:by|according|based|equally|differently|unequally|adaptively|dynamically)|assigned (?:[\\w-]+ ){0,2}weights)\\b`,
    isClosed: true,
    reason: 'The passive voice: "tokens are assigned different weights".',
  },
  {
    id: 'gives-weights',
    needs: 'weigh',
    pattern: `\\b(?:assign|allocat|giv|attach)\\w* (?:[\\w-]+ ){0,4}(?<!attention )weights? (?:to|for|across|over|on) ${after}`,
    isClosed: false,
    reason: 'Weights are handed out: "assigns higher weights to hard examples".',
  },
  {
    id: 'gives-each-a-weight',
    needs: 'weigh',
    pattern: `\\b(?:assign|allocat|giv|attach)\\w* (?:each|every|all) ${before} an? (?:[\\w-]+ ){0,2}weight\\b`,
    isClosed: true,
    reason: 'The same with the thing first: "assigns each token a weight".',
  },
  {
    id: 'changes-weights-of',
    needs: 'weigh',
    pattern: `\\b(?:${change}|different|higher|lower|larger|smaller|unequal|individual|[\\w-]+-(?:aware|based|guided|dependent|specific)) (?:[\\w-]+ ){0,3}weights? (?:used )?(?:of|for|on|across|over|between|to) ${after}`,
    isClosed: false,
    reason: 'Weights that are chosen, learned or changed, and what they are for.',
  },
  {
    id: 'changes-its-weights',
    needs: 'weigh',
    pattern: `\\b(?:${change}|optimal|weighted) (?:the |its |their |of |each )?${before}(?<!attention) weights?\\b(?! (?:matri|updates?|decay|space|quanti|shar|averag|initiali|prun))`,
    isClosed: true,
    reason: 'Weights by what they are for: "tunes the loss weights", "optimizes inlier weights".',
  },
  {
    id: 'weights',
    needs: 'weigh',
    pattern: `\\b(?:(?:to|[a-z]+ly|best) weight|[a-z]+ly weigh(?:s|ing)?|(?:to|by|of|for|that|which|and|it|[a-z]+ly|,) weight(?:s|ing)) (?:the |each )?${after}`,
    isClosed: false,
    reason: 'The verb "to weight" with its object.',
  },
]

/** Words that end the name of what is weighted. */
export const endOfWeighted =
  /^(?:of|in|on|at|by|for|from|with|without|to|into|via|through|over|across|during|between|among|within|per|as|but|while|when|where|that|which|whose|using|based|according|depending|including|is|are|was|were|be|has|have|can|so|than|if|because|towards?|against|under|we|it|they)$/

/** What stands before a mention where a paper says that it does without. */
const doneWithout =
  /(?:\b(?:without|instead of|rather than|need for|need of|avoid\w*|eliminat\w+|remov\w+|replac\w+|no longer|free of)\b[^,;]{0,60}|^unlike\b(?:(?!, (?:our|we|this|it|the proposed)\b).)*)$/

/** What stands before a mention in a concession to others, or where a common practice or opinion is told. */
const saidOfOthers =
  /(?:^(?:although|while|though|despite)\b[^.]*?\b(?:existing|previous|prior|current|conventional|traditional|recent|many|most|approaches like)|\b(?:common|popular|standard|usual) (?:[\w-]+ ){0,2}(?:strategy|approach|practice|remedy|formulation|solution)|\bchallenging the (?:view|idea|notion|belief|necessity|need))\b(?:(?!\bwe\b).)*$/

/** Whether a mention after some words, in small letters, tells of what the paper itself applies. */
export const isApplied = (before: string): boolean => !doneWithout.test(before) && !saidOfOthers.test(before)
