import { anyOf, coined, kindAcronyms, kindNouns, nameTrimmings } from '../rules/systemWords.js'
import type { BaselineKind } from '../Extraction.js'
import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView, type NamedHere } from './claimView.js'
import { endsInMetric } from './claimMetrics.js'
import { listedNames } from './listedNames.js'
import { phraseEnd } from './phrases.js'

/** What a claim compares with. */
export interface Baseline {
  readonly names: readonly string[]
  readonly kind: BaselineKind
  /** Where the words stand, in the sentence. */
  readonly span: Span
}

/** "... of B", "... for the best model", behind a number: the number is what that system reaches. */
export const ofSystem =
  /^ ?(?:of|for|by|achieved by|obtained by|reported (?:for|by)) (?:the (?=\p{L})|(?:its |our )?(?=\p{Lu}|best|previous|prior|baseline|state|existing|original|standard|vanilla))/u
const reachedValue = /^(?:the |an? |only )*\d[\d.,]* ?(?:%|percent\b|points?\b)?/

/** How long the result is that stands before the name of a system: "the 74.5% of B". */
const resultBefore = (text: string): number => {
  const value = reachedValue.exec(text)?.[0] ?? ''
  const link = value === '' ? null : ofSystem.exec(text.slice(value.length))
  return link ? value.length + link[0].length : 0
}

const notSystems =
  '(?:time|(?:the|an?) (?:course|years|entire|whole|past|same|full|wide|broad|large|variety|range)\\b|\\d(?![\\d.,]*(?:\\s?(?:%|percent)? (?:of|for|by) |-?[a-zA-Z]))|\\+|an? \\d|multiple|several (?:datasets|tasks|benchmarks)|various (?:\\w+ )?(?:datasets|tasks|benchmarks|settings|domains)|all (?:\\w+ )?(?:datasets|tasks|benchmarks|settings|metrics))'
const marker = new RegExp(
  `\\b(?:than|over|compared (?:to|with|against)|in comparison (?:to|with)|relative to|versus|vs\\.?|in contrast to|as opposed to|beyond|(?<=speed-?ups? |improvements? |gains? |advantages? |rates? |wins? )against)\\s+(?!${notSystems})`,
  'g',
)
const markerOfSentence = new RegExp(
  `(?:(?:experiments?|evaluations?|evaluated|benchmarked|tested) against|(?:^|, |\\) |: )(?:\\w+ )?(?:when )?(?:compared (?:to|with|against)|in comparison (?:to|with)|relative to|in contrast to|unlike|over))\\s+(?!${notSystems})`,
  'gi',
)

const ablation =
  /\b(?:without|w\/o|ablat\w+|variants?|its own|original (?:model|version)|same model|removed|single node|non-\w+ (?:version|counterpart)s?)\b/i

const joint =
  /^\s*(?:\([^()]*\))?\s*(?:,|:|\band\b|\bor\b|\bsuch as\b|\blike\b|\bincluding\b|\bboth\b|\be\.g\.|\bi\.e\.)*\s*(?:,|\band\b|\bor\b)*\s*(?:(?:the|an?|standard|strong) )*/

/** The end of the phrase that begins at `start`, with the names that are listed behind it. */
const regionEnd = (view: ClaimView, start: number, limit: number, isOpening: boolean): number => {
  let end = Math.min(limit, phraseEnd(view.text, start))
  for (;;) {
    const gap = joint.exec(view.text.slice(end, limit))?.[0] ?? ''
    const next = view.named.find(({ kind, start: at }) => kind === 'method' && at >= end && at <= end + gap.length)
    if (!next || gap.length === 0 || next.end > limit || (isOpening && /^\s*,\s*$/.test(gap))) return end
    end = Math.max(next.end, Math.min(limit, phraseEnd(view.text, next.start)))
  }
}

/** Does the name stand for a kind of system, or as part of the description of one? */
const isDescription = (view: ClaimView, name: NamedHere, phrase: string, isListed: boolean): boolean => {
  const written = view.text.slice(name.start, name.end)
  if (kindAcronyms.test(written) || /^-(?:based|style|like|type)/.test(view.text.slice(name.end))) return true
  if (kindNouns.test(written) && (anyOf.test(written) || !/[A-Z]/.test(written))) return true
  if (isListed || !kindNouns.test(phrase)) return false
  return anyOf.test(phrase) || (!name.known && /(?:[^s]s|approaches|strategies)$/.test(phrase))
}

/** "models trained from scratch": a participle at the end takes its own phrase along. */
const wholeEnd = (view: ClaimView, end: number, limit: number): number => {
  const tail = /^\s*(?:from|on|with|by|using|in|to) /.exec(view.text.slice(end, limit))?.[0]
  const isOpen = /\b(?:trained|based|built|supervised|relying|equipped|learned|obtained|fine-tuned)\s*$/.test(
    view.text.slice(0, end),
  )
  return tail !== undefined && isOpen ? Math.min(limit, phraseEnd(view.text, end + tail.length)) : end
}

/** "that of B", "those trained with B": the system stands behind the pronoun. */
const pronoun =
  /^(?:that|those|the ones?) (?:(?:of|from|by|with|using)|(?:trained|obtained|achieved|produced|generated|reported|learned) (?:by|with|on|using|from|for)) (?:the )?/

const baselineAt = (
  view: ClaimView,
  start: number,
  limit: number,
  subject: string | null,
  isOpening = false,
): Baseline | null => {
  const skipped =
    (/^(?:or|and) (?:match|equal|exceed|surpass|outperform|rival)(?:e?s)? /.exec(view.lower.slice(start, limit))?.[0]
      .length ??
      0) ||
    resultBefore(view.text.slice(start, limit)) ||
    (pronoun.exec(view.text.slice(start, limit))?.[0].length ?? 0)
  if (skipped > 0) return baselineAt(view, start + skipped, limit, subject, isOpening)
  const first = Math.min(limit, phraseEnd(view.text, start))
  const phrase = view.text.slice(start, first).trim()
  const isNameHere = view.named.some((name) => name.kind === 'method' && name.start === start)
  if (
    phrase.length < 2 ||
    (!isNameHere &&
      /^(?:[\d~+-]|(?:it|them|this|that|these|those|each|one|which|itself|\w*smoothing|\w*fitting)$)/i.test(phrase))
  )
    return null
  const span = { start, end: regionEnd(view, start, limit, isOpening) }
  const names = namedIn(view, span, 'method')
    .filter((name) => name.name !== subject && !isDescription(view, name, phrase, name.start >= first))
    .map(({ name }) => name)
  const examples = listedNames(view.text, first, limit)
  if (examples.length > names.length) {
    const found = examples.map((example) => namedIn(view, example, 'method')[0]?.name ?? example.name)
    return { names: [...new Set(found)], kind: 'named', span: { start, end: examples.at(-1)?.end ?? span.end } }
  }
  if (names.length > 0) return { names: [...new Set(names)], kind: 'named', span }
  const words = view.text.slice(span.start, wholeEnd(view, span.end, limit)).trim()
  if (ablation.test(words)) return { names: [words], kind: 'self-ablation', span }
  const listed = listedShapes(words)
  if (listed.length > 0) return { names: listed, kind: 'named', span }
  if (/\bof \d|^an? (?:\S+ )*(?:score|rate)s?$/.test(phrase)) return null
  const name = unlistedName(phrase)
  const isPlace = namedIn(view, span, 'benchmark', 'dataset').some((data) => data.start === start && data.end >= first)
  if (isPlace) return null
  const isData = namedIn(view, span, 'benchmark', 'dataset', 'metric').length > 0
  return name === null || isData ? { names: [words], kind: 'generic', span } : { names: [name], kind: 'named', span }
}

const technique = /(?:ing|[ts]ion|search|attention|estimator|regression|trees|forests?|descent|kernel|network)$/

/** A phrase for one technique that no list of names has: "grid search", "a uniform pruning baseline", "full EqSat". */
const unlistedName = (phrase: string): string | null => {
  const trimmed = phrase.replace(nameTrimmings, '')
  if (anyOf.test(phrase)) return null
  const words = trimmed.split(' ')
  if (words.length === 1) {
    if (!coined.test(trimmed)) return null
    if (!kindAcronyms.test(trimmed)) return trimmed
    return /^(?:naive|vanilla|conventional|standard|traditional|plain) \S+[^s]$/i.test(phrase) ? phrase : null
  }
  if (/^(?:\p{Lu}[\p{L}-]+ ){1,3}\p{Lu}[\p{L}-]+$/u.test(trimmed)) return trimmed
  if (/-(?:based|style|related|like|driven|level)\b/.test(trimmed)) return null
  const core = trimmed.replace(
    / (?:baselines?|method|approach|algorithm|technique|strategy|scheme|model|procedure)$/,
    '',
  )
  const last = core.split(' ').at(-1) ?? ''
  const isLong = words.length > 5 || !/[ -]/.test(core)
  const isNamed = words.length < 4 && coined.test(last) && !kindAcronyms.test(last)
  if (isLong || kindNouns.test(core) || !(technique.test(core) || isNamed)) return null
  return /\b(?:performance|accuracy|results?|relying|models?|the|of|and|generation|supervision|evaluation|human|each|any|no)\b/.test(
    core,
  )
    ? null
    : core
}

/** "CPUs and GPUs": nothing but names of a shape that only names have. */
const listedShapes = (phrase: string): string[] => {
  const parts = phrase.replace(nameTrimmings, '').split(/,? and |, /)
  return parts.length > 1 && parts.every((part) => coined.test(part) && !kindAcronyms.test(part)) ? parts : []
}

/** "the full-SID collision rate": what follows a name makes it part of the name of something else. */
const isPart = (rest: string): boolean =>
  !/^(?:'s\b.*)?$|^(?:inference|training|decoding|convergence|performance|accuracy|robustness|baselines?|models?)$/.test(
    rest.trim(),
  )

const comparesItself = /(?:to|with|as|outperform\w*|surpass\w*|exceed\w*|beat\w*)$|^(?:match|rival|approach|approximat)/

/**
 * What a frame compares its subject with, or null where the text names nothing. A system that is merely built on
 * is none: only an object of comparison counts.
 */
export const baselineOf = (view: ClaimView, frame: ClaimFrame, subject: string | null): Baseline | null => {
  const { cue, start, end, scope } = frame
  if (cue.frame === 'exceeds') return baselineAt(view, end + 1, scope.end, subject)
  for (const match of view.lower.slice(frame.reach, scope.end).matchAll(marker)) {
    const found = baselineAt(view, frame.reach + match.index + match[0].length, scope.end, subject)
    if (found) return found
  }
  if (cue.id === 'keep') {
    const par = /\b(?:on par with|comparable (?:to|with)|similar to|close to)\s+/.exec(view.lower.slice(end, scope.end))
    if (par) return baselineAt(view, end + par.index + par[0].length, scope.end, subject)
  }
  if (cue.id === 'equal') {
    if (comparesItself.test(view.lower.slice(start, end))) return baselineAt(view, end + 1, scope.end, subject)
    const object = /^(?:\s*[\w-]+){0,3}?\s*(?:to|with|as)\s+/.exec(view.text.slice(end, scope.end))?.[0]
    if (object) return baselineAt(view, end + object.length, scope.end, subject)
  }
  if (cue.frame === 'changes') {
    const object = { start: end, end: Math.min(scope.end, phraseEnd(view.text, end + 1)) }
    const [name] = namedIn(view, object, 'method').filter(
      (method) =>
        method.name !== subject &&
        !endsInMetric.test(view.text.slice(method.start, method.end)) &&
        !isPart(view.text.slice(method.end, object.end)) &&
        !method.introduced &&
        !isDescription(view, method, '', true),
    )
    if (name) return { names: [name.name], kind: 'named', span: name }
  }
  return null
}

/** A comparison that holds for the whole sentence: "Compared with B, ..." or "..., compared with B". */
export const sentenceBaseline = (view: ClaimView, subject: string | null): Baseline | null => {
  for (const match of view.text.matchAll(markerOfSentence)) {
    const isOpening = /^(?:\w+)?$/.test(view.text.slice(0, match.index))
    const found = baselineAt(view, match.index + match[0].length, view.text.length, subject, isOpening)
    if (found) return found
  }
  return null
}
