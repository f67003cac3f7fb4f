import { attributive, metricWord, noMetric, processes, qualities } from '../rules/metricWords.js'
import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView } from './claimView.js'
import { wordClass } from './nounPhrases.js'
import { headPhrase, phraseEnd } from './phrases.js'

/** Does a phrase end in a word for a measure? */
export const endsInMetric = new RegExp(
  `(?<!\\b(?:demonst|gene|integ|ope|illust|accele|concent|incorpo|ite|sepa|mode|tole|calib))${metricWord}$`,
  'i',
)

/** The name of a metric in a phrase, without what surrounds it; null for "performance" and its like. */
const asMetric = (phrase: string): string | null => {
  const head = headPhrase(phrase)
    .replace(/ (?:\w+ly|comparable|similar|equal|equivalent|superior|competitive|close)$/, '')
    .replace(/ points?$/i, '')
    .replace(/(?<=\bscore)s$/i, '')
    .replace(/^(?:performance|results?) (?:and|or) /i, '')
    .replace(/^(?:test|testing|mean) (?=accuracy$)/i, '')
    .replace(/(?<=\p{Lu}\S*) (?:scores?|metrics?)$/u, '')
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/ies$/, 'y')
    .replace(/^(?:(.*) )?speed-?ups?$/, (_, of?: string) =>
      processes.test(of ?? '') ? `${of ?? ''} speed` : 'speedup',
    )
  return noMetric.test(head) || head.split(' ').length > 6 ? null : head
}

/** "training and inference costs": the parts of a coordination, each with the noun that they share. */
const partsOf = (phrase: string): string[] => {
  const list = phrase
    .split(/,? and |, | as well as |(?<=training|inference|source|target)\//)
    .map((part) => part.trim())
  const head = list.at(-1)?.split(' ').at(-1) ?? ''
  return list.length < 2 ? list : list.map((part) => (attributive.test(part) ? `${part} ${head}` : part))
}

/** The noun phrase that begins at a place: a verb ends it as well. */
const phraseAt = ({ text, sentence }: ClaimView, start: number, limit: number): Span => {
  const end = Math.min(limit, phraseEnd(text, start))
  const verb = sentence.tokens.find(
    (token) =>
      token.start - sentence.start > start && token.start - sentence.start < end && wordClass(token) === 'verb',
  )
  return { start, end: verb ? verb.start - sentence.start - 1 : end }
}

const subjectBefore =
  /(?:^|[,:;]|\b(?:that|and|while|shows?|where|the|its|our|in))\s+((?:(?!(?:the|that|is|are|was|were|be|has|remain(?:s|ed)?|becomes?|runs?|up|to|more)\b)[\p{L}\p{N}@-]+ ){1,4})(?:(?:is|are|was|were|be|has|been|remain(?:s|ed)?|becomes?|runs?|\w+ly|up|to|more|than|[\d.]+|times|×) )*$/u

/** "The error falls from ...", "mapping is faster": what is measured is the subject. */
const subjectPhrase = (view: ClaimView, { start, scope }: ClaimFrame): Span | null => {
  const found = subjectBefore.exec(view.text.slice(scope.start, start).replace(/\s*\([^)]*\)/g, ''))?.[1]
  if (found === undefined) return null
  const at = view.text.indexOf(found.trim(), scope.start)
  return at < 0 ? null : { start: at, end: at + found.trim().length }
}

/** Behind a form of "be" an adjective speaks of the subject, unless a noun follows it. */
const isPredicate = (view: ClaimView, { start, end, cue }: ClaimFrame): boolean =>
  (cue.frame === 'compares' || cue.id === 'equal') &&
  /\b(?:is|are|was|were|remain(?:s|ed)?|becomes?|runs?) (?:(?:\w+ly|up|to|more|than|at|least|[\d.]+ ?[x×%]?|times) )*$/.test(
    view.lower.slice(Math.max(0, start - 60), start),
  ) &&
  /^(?:[,.;)]|$| (?:than|on|in|with|to|for|while|and|at|under|across)\b)/.test(view.lower.slice(end))

const inWords = /\b(?:in terms of|in)\s+(?!average\b)/

/** The phrase that holds what a frame measures. */
const measuredPhrase = (view: ClaimView, frame: ClaimFrame): Span | null => {
  const { cue, start, end, scope } = frame
  const after = view.text.slice(end, scope.end)
  if (cue.frame === 'changes' && /^ (?:from|by|to)\b/.test(after)) return subjectPhrase(view, frame)
  if (isPredicate(view, frame)) {
    const subject = subjectPhrase(view, frame)
    const words = subject ? view.lower.slice(subject.start, subject.end) : ''
    return endsInMetric.test(words) || processes.test(words.split(' ').at(-1) ?? '') ? subject : null
  }
  if (cue.frame === 'changes' || cue.frame === 'compares')
    return phraseAt(view, end + (/^\s*(?:(?:or|and) \w+ )?/.exec(after)?.[0].length ?? 0), scope.end)
  if (cue.id === 'keep') return phraseAt(view, end + 1, scope.end)
  if (cue.frame === 'gain') {
    const before = /([\p{L}\p{N}@-]+(?: [\p{L}\p{N}@-]+)?) $/u.exec(view.text.slice(scope.start, start))?.[1]
    if (before && endsInMetric.test(before) && asMetric(before) !== null)
      return { start: start - before.length - 1, end: start - 1 }
  }
  const object = cue.frame === 'leads' || cue.id === 'equal' ? phraseAt(view, end + 1, scope.end) : null
  if (object && endsInMetric.test(view.text.slice(object.start, object.end).trim())) return object
  const within = inWords.exec(after)
  return within ? phraseAt(view, end + within.index + within[0].length, scope.end) : null
}

/** "faster convergence" is about the speed of convergence, "more accurate" about accuracy. */
export const ofQuality = (view: ClaimView, { cue, start, end }: ClaimFrame, metric: string | null): string | null => {
  const word = view.lower.slice(start, end).split(' ').at(-1) ?? ''
  if (metric === null) return cue.frame === 'compares' ? (qualities[word] ?? null) : null
  const last = metric.split(' ').at(-1) ?? metric
  const isFaster = cue.id === 'accelerate' || word === 'faster' || word === 'quicker'
  return isFaster && (processes.test(last) || (word === 'faster' && !endsInMetric.test(metric)))
    ? `${cue.id === 'accelerate' ? last : metric} speed`
    : metric
}

const fromPhrase = (view: ClaimView, frame: ClaimFrame, phrase: Span): (string | null)[] | null => {
  const { cue } = frame
  const named = namedIn(view, phrase, 'metric')
  const inside = namedIn(view, phrase, 'benchmark', 'dataset', 'task')
  if (inside.some(({ start, end }) => end - start > 0.6 * (phrase.end - phrase.start))) return [null]
  const isNamed = view.lower.slice(0, phrase.start).endsWith('in terms of ')
  const listed = isNamed
    ? [...new Set(namedIn(view, { start: phrase.start, end: frame.scope.end }, 'metric').map(({ name }) => name))]
    : []
  if (listed.length > 1) return listed
  const heads = partsOf(view.text.slice(phrase.start, phrase.end).trim()).map(asMetric)
  const found = heads.filter((head): head is string => head !== null)
  if (!isNamed && (cue.frame === 'gain' || cue.frame === 'exceeds' || cue.frame === 'leads' || cue.id === 'equal')) {
    const sure = found.filter((head) => endsInMetric.test(head) || /(?:ity|ness|cy|ence|tion)$/.test(head))
    return named.length === 0 && sure.length > 0 && sure.length === heads.length ? sure : null
  }
  return heads.length > 1 || found.length > 0 ? heads.map((head) => ofQuality(view, frame, head)) : null
}

const lost =
  /(?:no|negligible|minimal|little) (?:significant |notable )?(\w+) (?:loss|degradation|drop|decrease|reduction)/

/** What a frame measures, as the text calls it; null for "performance" and its like, and where nothing is said. */
export const metricsOf = (view: ClaimView, frame: ClaimFrame): (string | null)[] => {
  const { cue, start, end, scope } = frame
  const inside = cue.id === 'keep' ? lost.exec(view.lower.slice(start, end))?.[1] : undefined
  if (inside !== undefined && inside !== 'performance') return [inside]
  const phrase = measuredPhrase(view, frame)
  const found = phrase && fromPhrase(view, frame, phrase)
  if (found) return found
  const span = { start: cue.frame === 'gain' ? frame.reach : start, end: scope.end }
  const named = [...new Set(namedIn(view, span, 'metric').map(({ name }) => name))]
  if (named.length > 0) return named
  const quality = ofQuality(view, frame, null)
  return quality === null ? [] : [quality]
}

/** Between a phrase and the number that is its value, or by which it changes: "latency by up to", "a recall (F1) of about". */
const linkBefore =
  /^(?: \([^()]{1,40}\))?(?: scores?| values?| rates?)?,? ?(?:of|to|by|at|from|is|are|was|were|=|:|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|\()?(?: ?(?:up to|as high as|as low as|an average of|a factor of|an?|over|above|below|under|about|around|approximately|nearly|almost|roughly|more than|less than|at least|only|just|[~+<>≥≤]))* ?[(]?$/
const changeNouns =
  /(?:^| )(?:improvements?|gains?|reductions?|increases?|decreases?|drops?|boosts?|enhancements?|degradations?|declines?|margins?|(?<=accuracy |performance |quality )loss(?:es)?)$/i
const comparative = /^\s*(?:higher|lower|more|fewer|less|greater|larger|better|smaller)\b/i
const sayingWhat = /^ (?:in terms of|in|on|of) (?:the |its |their |both |average |overall )*/

/** Words that the chunker takes for nouns and that measure nothing by themselves. */
const noMeasure =
  /^(?:relative|absolute|higher|lower|larger|smaller|faster|slower|better|worse|greater|longer|shorter|likely|more|less|fewer|others?|improvement rate|overall|average|respectively|best|top|mean|median|margin|units?|points?|reductions?|increases?|decreases?|improvements?|gains?|drops?)$/i

/** A phrase that stands beside a number, as the name of a measure: that of a metric known by the words, else the words. */
const measureName = (view: ClaimView, phrase: Span): string | null => {
  const words = view.text
    .slice(phrase.start, phrase.end)
    .trim()
    .replace(/^(?:percent |(?:relative|absolute|best|highest|lowest) (?!errors?\b))+/i, '')
    .replace(/ (?:relative|absolute)$/i, '')
  const quality = qualities[words.toLowerCase()]
  if (quality !== undefined) return quality
  const name = words === '' || noMeasure.test(words) ? null : asMetric(words)
  if (name === null || noMeasure.test(name)) return null
  const same = namedIn(view, phrase, 'metric').find(
    ({ start, end }) => view.text.slice(start, end).toLowerCase() === name.toLowerCase(),
  )
  const counted = /\b(?:number|percentage|proportion|fraction) of $/.exec(view.text.slice(0, phrase.start))?.[0] ?? ''
  return `${counted}${same ? same.name : name}`
}

const isOther = (view: ClaimView, { start, end }: Span): boolean =>
  !endsInMetric.test(view.text.slice(start, end)) &&
  view.named.some((entity) => entity.kind !== 'metric' && entity.start < end && entity.end > start && entity.end >= end)

/** A number right beside it is of nothing in particular: "a 10% performance gain". */
const isGeneral = (words: string): boolean =>
  /^(?:(?:overall|average|relative|absolute) )?performance$/i.test(words.trim())

const isMeasure = (view: ClaimView, phrase: Span, name: string): boolean =>
  endsInMetric.test(name) || namedIn(view, phrase, 'metric').some(({ end }) => end === phrase.end)

/** "an accuracy of 91%", "reduces the latency by 30%": the phrase that leads up to a number. */
const phraseBefore = (
  view: ClaimView,
  { start }: Span,
  { cue, start: cueStart, end, scope }: ClaimFrame,
): string | null => {
  const last = view.phrases.findLast((one) => one.end <= start)
  if (!last || last.end < scope.start) return null
  const link = view.lower.slice(last.end, start)
  const isVerb = cue.frame !== 'gain' && cue.frame !== 'compares'
  const phrase = { start: isVerb && last.start < end && last.end > end ? end : last.start, end: last.end }
  const lead = view.lower.slice(end, phrase.start)
  const isEquated = /^ ?[=:]/.test(link)
  if (!linkBefore.test(link) || (!isEquated && isOther(view, phrase)) || lead.endsWith(') ')) return null
  if (isVerb && phrase.start < end && phrase.end > cueStart) return null
  const name = measureName(view, phrase)
  const isObject =
    cue.frame === 'changes' &&
    /\b(?:by|to|from)\b/.test(link) &&
    !/\b(?:of|for|in|on|from|with|to|over|than|against|across|under|by|at|after|between) (?:[\w-]+,? (?:and )?){0,3}$/.test(
      lead,
    )
  return name !== null && (isObject || isEquated || isMeasure(view, phrase, name)) ? name : null
}

/** "91% accuracy", "12% fewer steps", "a 4% improvement in recall": the phrase that a number leads up to. */
const phraseAfter = (view: ClaimView, { end }: Span, limit: number, isChange: boolean): string | null => {
  const beside = view.phrases.find((one) => one.end > end)
  const gap = beside && view.lower.slice(end, Math.max(end, beside.start))
  let rest = end
  if (beside && gap !== undefined && /^(?: (?:more|fewer|less|\w+ly))* ?$/.test(gap)) {
    const start = Math.max(end, beside.start)
    const change =
      gap.trim() === '' && !comparative.test(view.text.slice(start, beside.end))
        ? changeNouns.exec(view.text.slice(start, beside.end))
        : null
    const phrase = { start, end: change ? start + change.index : beside.end }
    if (isGeneral(view.text.slice(phrase.start, phrase.end))) return 'performance'
    const name = isOther(view, phrase) ? null : measureName(view, phrase)
    if (name !== null) return name
    rest = beside.end
  }
  const link = sayingWhat.exec(view.lower.slice(rest))?.[0]
  if (link === undefined) return null
  const object = view.phrases.find((one) => one.end > rest + link.length)
  if (!object || object.start > rest + link.length + 12 || object.end > limit || isOther(view, object)) return null
  const name = measureName(view, object)
  return name !== null && ((link.startsWith(' in ') && !isChange) || isMeasure(view, object, name)) ? name : null
}

/** The metric that the words beside a number name: "4.1% in precision", "a recall of 83%", "reduces the latency by 3x". */
export const metricBeside = (view: ClaimView, frame: ClaimFrame, quantity: Span, limit: number): string | null => {
  const isChange = frame.cue.frame === 'changes'
  const before = () => phraseBefore(view, quantity, frame)
  const after = () => phraseAfter(view, quantity, limit, isChange)
  return isChange ? (before() ?? after()) : (after() ?? before())
}

/** "only 20% of the compute", "1.5% trainable parameters": what a share is a share of. */
export const shareOf = (view: ClaimView, { end }: Span): string | null => {
  const from =
    end +
    (/^ ?(?:of (?:the |its |their |all )?(?:total |full |original )?)?/.exec(view.text.slice(end))?.[0].length ?? 0)
  const { end: to } = phraseAt(view, from, view.text.length)
  return asMetric(view.text.slice(from, to).replace(/ (?:and|or)$/, ''))
}

/** The metric named within a span, nearest to a place; null where there is none. */
export const metricNear = (view: ClaimView, span: Span, place: Span): string | null => {
  const distance = (item: Span): number =>
    item.start >= place.end ? item.start - place.end : place.start - item.end + 2
  const [nearest] = namedIn(view, span, 'metric').sort((a, b) => distance(a) - distance(b))
  return nearest?.name ?? null
}
