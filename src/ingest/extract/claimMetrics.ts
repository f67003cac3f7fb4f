import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView } from './claimView.js'
import { headPhrase, phraseEnd } from './phrases.js'

/** Words that name no metric. */
const noMetric =
  /^(?:[+\-~\d].*||performances?|results?|quality|overall performance|gains?|improvements?|methods?|models?|approach(?:es)?|baselines?|effectiveness of.*|state|art|it|them|\d.*|time|times|way|manner|level|number)$/i

const asMetric = (phrase: string): string | null => {
  const head = headPhrase(phrase)
    .replace(/ (?:\w+ly)$/, '')
    .replace(/^(?:performance|results?) (?:and|or) /i, '')
  return noMetric.test(head) || head.split(' ').length > 6 ? null : head
}

/** "accuracy and latency", "both runtime and performance": the parts of a coordinated phrase. */
const parts = (phrase: string): string[] => phrase.split(/,? and |, | as well as /).map((part) => part.trim())

/** "The error falls from ...", "training time is reduced by ...": what changes is the subject. */
const subjectPhrase = (view: ClaimView, { start, scope }: ClaimFrame): string | null => {
  const before = view.text.slice(scope.start, start).replace(/\s*\([^)]*\)/g, '')
  return (
    /(?:^|[,:;]|\b(?:that|and|while|shows?|where|the|its|our|in))\s+((?:(?!the\b|that\b)[\p{L}\p{N}@-]+ ){1,4})(?:is |are |was |were |be |has |been |\w+ly )*$/u.exec(
      before,
    )?.[1] ?? null
  )
}

/** The phrase that holds what a frame measures. */
const measuredPhrase = (view: ClaimView, frame: ClaimFrame): string | null => {
  const { cue, start, end, scope } = frame
  const after = view.text.slice(end, scope.end)
  if (cue.frame === 'changes' && /^ (?:from|by|to)\b/.test(after)) return subjectPhrase(view, frame)
  if (cue.frame === 'changes' || cue.frame === 'compares') {
    const skipped = /^\s*(?:(?:or|and) \w+ )?/.exec(after)?.[0].length ?? 0
    return after.slice(skipped, phraseEnd(after, skipped)).trim() || null
  }
  if (cue.frame === 'equals' && cue.id === 'keep') return after.slice(0, phraseEnd(after, 1)).trim() || null
  const inPhrase =
    /\b(?:in terms of|in)\s+(?!average\b|[^,;.]{0,40}\b(?:datasets?|benchmarks?|tasks?|domains?|settings?|scenarios?|cases|experiments?|stud(?:y|ies))\b)/.exec(
      after,
    )
  if (cue.frame === 'gain') {
    const before = /([\p{L}\p{N}@-]+(?: [\p{L}\p{N}@-]+)?) $/u.exec(view.text.slice(scope.start, start))?.[1]
    if (before && namedMetric(before) && asMetric(before) !== null) return before
  }
  if (inPhrase)
    return after.slice(inPhrase.index + inPhrase[0].length, phraseEnd(after, inPhrase.index + inPhrase[0].length))
  return null
}

const metricWord =
  '(?:accurac(?:y|ies)|costs?|flops|latency|memory(?: usage)?|speed|throughput|efficiency|scores?|errors?|rates?|recall|precision|f1(?:-score)?|auc|auroc|map|miou|iou|bleu|rouge(?:-l)?|psnr|ssim|fid|wer|ndcg(?:@\\d+)?|inference|time|robustness|quality|fidelity|consistency|perplexity|parameters|usage|consumption|overhead|correlation|reward|coverage|diversity|ratio)'
/** Does a phrase end in a word for a measure? */
export const endsInMetric = new RegExp(`${metricWord}$`, 'i')
const metricAfter = new RegExp(
  `^ (?:(?:improvement|gain|increase|reduction|decrease|higher|lower|better|relative|absolute)s? )?(?:(?:in|of) )?(?:the |average )?((?:[\\p{L}\\p{N}@-]+ ){0,2}${metricWord})\\b`,
  'iu',
)
const metricBefore = new RegExp(
  `\\b((?:(?!the\\b|an?\\b|its\\b)[\\p{L}\\p{N}@-]+ ){0,2}${metricWord}) (?:of|by|to|from|at|=) (?:up to |over |about |an average of )?\\+?$`,
  'iu',
)

const namedMetric = (text: string): boolean => endsInMetric.test(text)

/** "training and inference costs": the first part is an attribute of the last part's noun. */
const shareHead = (list: readonly string[]): readonly string[] => {
  const head = list.at(-1)?.split(' ').at(-1) ?? ''
  if (list.length < 2) return list
  return list.map((part) => (attributive.test(part) ? `${part} ${head}` : part))
}
const attributive =
  /^(?:both )?(?:\w+ly )?(?:training|inference|computational|communication|source|target|subjective|objective|energy|spatial|temporal|visual|semantic|generation|test|prediction|local|global|in-domain|out-of-domain)$/i

/** What a frame measures, as the text calls it; null for "performance" and its like, and where nothing is said. */
export const metricsOf = (view: ClaimView, frame: ClaimFrame): (string | null)[] => {
  const { cue, start, end, scope } = frame
  const phrase = measuredPhrase(view, frame)
  if (cue.frame === 'gain' && phrase !== null && namedMetric(phrase)) {
    const named = namedIn(view, { start: frame.reach, end: scope.end }, 'metric')
    if (named.length === 0) return [asMetric(phrase)]
  }
  if (phrase !== null && cue.frame !== 'exceeds' && cue.frame !== 'gain' && cue.frame !== 'leads') {
    const at = view.text.indexOf(phrase, cue.frame === 'changes' ? scope.start : start)
    const whole = namedIn(view, { start: at, end: at + phrase.length }, 'metric').find((metric) =>
      view.text.slice(metric.start, metric.end).includes(' and '),
    )
    if (whole) return [whole.name]
    if (namedIn(view, { start: at, end: at + phrase.length }, 'benchmark', 'dataset').length > 0) return []
    const heads = shareHead(parts(phrase)).map(asMetric)
    if (heads.length > 1 && heads.length <= 4) return heads
    if (heads[0] !== null && heads.length === 1) return heads
  }
  if (cue.id === 'keep') {
    const inside =
      /(?:no|negligible|minimal|little) (?:significant |notable )?(\w+) (?:loss|degradation|drop|decrease|reduction)/.exec(
        view.lower.slice(start, end),
      )?.[1]
    if (inside && !inside.includes('performance')) return [inside]
  }
  const rest = view.lower.slice(end, scope.end)
  const limit = cue.frame === 'gain' ? / (?:with|over|compared|while|than) /.exec(rest)?.index : undefined
  const span = { start: cue.frame === 'gain' ? frame.reach : start, end: end + (limit ?? rest.length) }
  return [...new Set(namedIn(view, span, 'metric').map(({ name }) => name))]
}

/** The metric that the words beside a number name, where no list of names has it: "4.1% in precision", "a recall of 83%". */
export const metricBeside = (view: ClaimView, { start, end }: Span): string | null => {
  const found =
    metricAfter.exec(view.text.slice(end, end + 70))?.[1] ??
    metricBefore.exec(view.text.slice(Math.max(0, start - 70), start))?.[1]
  return found === undefined ? null : asMetric(found)
}

/** The metric named within a span, nearest to a place; null where there is none. */
export const metricNear = (view: ClaimView, span: Span, place: Span): string | null => {
  const distance = (item: Span): number =>
    item.start >= place.end ? item.start - place.end : place.start - item.end + 2
  const [nearest] = namedIn(view, span, 'metric').sort((a, b) => distance(a) - distance(b))
  return nearest?.name ?? null
}
