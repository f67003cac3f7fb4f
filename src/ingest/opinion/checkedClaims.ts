import type { Analysis, EntityKind, Quantity } from '../extract/Analysis.js'
import { deltaKindOf } from '../extract/claimKinds.js'
import { claimViews, type ClaimView } from '../extract/claimView.js'
import type { ExtractedClaim } from '../Extraction.js'
import { anyOf, kindAcronyms, kindNouns } from '../rules/systemWords.js'
import { statedClaim, type StatedClaim } from './answer.js'
import { NamesInText } from './NamesInText.js'

/** Id of the rule of claims that a model states and no rule finds. */
export const opinionRule = 'llm'

/** Confidence of those claims: nobody has measured the model that a user chose, so it says neither yes nor no. */
const opinionConfidence = 0.5

/** Words for the paper's own method, which models give although they are told not to. */
const ownWords = /^(?:we|us|ours?|its?|they|this|these|(?:our|this|these|(?:the )?(?:proposed|presented))\b.*)$/i

/** Letters and digits alone: models repair what a text has of TeX and odd quotes. */
const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The one sentence that a quotation is of, or is part of; null where there is none, or the quotation fits several. */
const quotedView = (quotation: string, views: readonly ClaimView[], { abstract }: Analysis): ClaimView | null => {
  const wanted = squashed(quotation)
  if (wanted === '') return null
  const [found, another] = views.filter(({ sentence, text }) => {
    const { start, end } = abstract.toOriginal(sentence)
    return [text, abstract.original.slice(start, end)].some((form) => squashed(form).includes(wanted))
  })
  return another === undefined ? (found ?? null) : null
}

/** The number as the characters have it: 1.2 in "1.2M", of which the amount is 1,200,000. */
const writtenAmount = ({ text }: Quantity): number =>
  Number(/\d[\d,]*(?:\.\d+)?|\.\d+/.exec(text)?.[0].replaceAll(',', ''))

/** Takes the quantity of a number out of those of a sentence; null where it has none, or each is taken. */
const take = (free: Set<Quantity>, number: number): Quantity | null => {
  const size = Math.abs(number)
  for (const read of [({ amount }: Quantity) => amount, writtenAmount])
    for (const quantity of free)
      if (Math.abs(Math.abs(read(quantity)) - size) <= 1e-9 * Math.max(1, size)) {
        free.delete(quantity)
        return quantity
      }
  return null
}

type Amounts = Pick<ExtractedClaim, 'delta' | 'deltaUnit' | 'deltaKind' | 'value' | 'valueUnit' | 'baselineValue'>

/** The numbers of a claim with the units that the sentence gives them; null where it has not all of them. */
const amountsOf = (
  { delta, value, baselineValue }: StatedClaim,
  view: ClaimView,
): (Amounts & { isHedged: boolean }) | null => {
  const free = new Set(view.quantities)
  const [gain, result, other] = [delta, value, baselineValue].map((stated) =>
    stated === null ? null : take(free, stated),
  )
  if ((delta !== null && !gain) || (value !== null && !result) || (baselineValue !== null && !other)) return null
  return {
    delta: gain ? Math.abs(gain.amount) : null,
    deltaUnit: gain?.unit ?? null,
    deltaKind: gain ? deltaKindOf(view, { quantity: gain }) : null,
    value: result?.amount ?? null,
    valueUnit: result ? (result.unit === 'percent' ? 'percent' : 'absolute') : null,
    baselineValue: other?.amount ?? null,
    isHedged: [gain, result].some((quantity) => quantity?.hedged === true),
  }
}

/** Words for a kind of system, whatever the model calls them: nothing that has an identity of its own. */
const isGeneric = (words: string): boolean =>
  kindAcronyms.test(words) || anyOf.test(words) || (kindNouns.test(words) && !/\p{Lu}/u.test(words))

/** What the claim compares with, a name only where the words are one; null where title and abstract have it not. */
const baselinesOf = (
  { baselines, baselineKind }: StatedClaim,
  names: NamesInText,
): Pick<ExtractedClaim, 'baselines' | 'baselineKind'> | null => {
  const found = baselines.flatMap((words) => names.find(words, 'method') ?? [])
  const isUnsaid = found.length === 0
  const mayBeUnsaid = baselineKind === 'none' || baselineKind === 'self-ablation'
  if (found.length < baselines.length || (isUnsaid ? !mayBeUnsaid : baselineKind === 'none')) return null
  if (baselineKind !== 'named') return { baselines: found, baselineKind }
  const named = found.filter((words) => !isGeneric(words))
  return named.length > 0
    ? { baselines: [...new Set(named)], baselineKind }
    : { baselines: found, baselineKind: 'generic' }
}

/** A gain with a number has it as a delta, or as the values before and after; no other type but a saving has a delta. */
const isTypeRight = ({ type, delta, value, baselineValue }: StatedClaim): boolean =>
  type === 'quantified-gain'
    ? delta !== null || (value !== null && baselineValue !== null)
    : delta === null || type === 'efficiency-gain'

/**
 * The claims of an answer that the paper's text bears out, with the sentence and the units that the text has. Thrown away
 * is whatever is not of the form asked for, quotes no sentence of the abstract, gives a number that its sentence has not,
 * or a name that neither title nor abstract has; `discarded` counts them.
 */
export const checkedClaims = (
  stated: readonly unknown[],
  analysis: Analysis,
  extractorVersion: string,
): { readonly claims: readonly ExtractedClaim[]; readonly discarded: number } => {
  const views = claimViews(analysis)
  const names = new NamesInText(analysis)
  /** Undefined where the paper does not have the name. */
  const named = (spelling: string | null, ...kinds: readonly EntityKind[]): string | null | undefined =>
    spelling === null ? null : (names.find(spelling, ...kinds) ?? undefined)
  const claims = stated.flatMap((item): ExtractedClaim[] => {
    const claim = statedClaim.safeParse(item).data
    const view = claim && quotedView(claim.sentence, views, analysis)
    const amounts = view && amountsOf(claim, view)
    const compared = claim && baselinesOf(claim, names)
    if (!amounts || !compared || !isTypeRight(claim)) return []
    const own = claim.method === null || ownWords.test(claim.method) ? analysis.mainMethod : undefined
    const method = own === undefined ? named(claim.method, 'method') : own
    const dataset = named(claim.dataset, 'benchmark', 'dataset')
    const metric = named(claim.metric, 'metric')
    if (method === undefined || dataset === undefined || metric === undefined) return []
    if (method !== null && compared.baselineKind === 'named' && compared.baselines.includes(method)) return []
    const { start, end } = analysis.abstract.toOriginal(view.sentence)
    const { isHedged, ...numbers } = amounts
    return [
      {
        sentence: analysis.abstract.original.slice(start, end),
        start,
        end,
        method,
        subjectText: claim.method !== null && view.text.includes(claim.method) ? claim.method : null,
        ...compared,
        dataset,
        // A label for the result more than a part of it: without one that the text has, the claim is as good.
        task: named(claim.task, 'task') ?? null,
        metric,
        ...numbers,
        direction: claim.direction,
        type: claim.type,
        polarity: isHedged ? 'hedged' : claim.polarity,
        confidence: opinionConfidence,
        rule: opinionRule,
        extractorVersion,
      },
    ]
  })
  return { claims, discarded: stated.length - claims.length }
}
