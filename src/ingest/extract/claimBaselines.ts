import type { BaselineKind } from '../Extraction.js'
import type { Span } from './Analysis.js'
import type { ClaimFrame } from './claimFrames.js'
import { namedIn, type ClaimView } from './claimView.js'
import { phraseEnd } from './phrases.js'

/** What a claim compares with. */
export interface Baseline {
  readonly names: readonly string[]
  readonly kind: BaselineKind
  /** Where the words stand, in the sentence. */
  readonly span: Span
}

const marker =
  /\b(?:than|over|compared (?:to|with|against)|in comparison (?:to|with)|relative to|versus|vs\.?|against|in contrast to|as opposed to|unlike|beyond)(?! (?:time|the (?:course|years|entire|whole|past|same|full)|(?:\d|multiple|several|various|many|diverse|different|all (?:\w+ )?(?:datasets|tasks|benchmarks|settings)))\b)\s+/g

const ablation =
  /\b(?:without|w\/o|ablat\w+|variants?|its own|original (?:model|version)|vanilla version|same model|removed|single node|non-\w+ (?:version|counterpart)s?)\b/

/** Words that make a phrase a kind of system rather than a system. */
const generic =
  /\b(?:existing|previous|prior|current|recent|other|others|traditional|conventional|state[- ]of[- ]the[- ]arts?|sota|baselines?|methods?|approaches|competitors?|counterparts?|alternatives?|techniques|works?|models|systems|algorithms|strategies|competing|standard|typical|popular|strong|leading|human\w*)\b/i

/** A name that ends in a word for a kind of system, in small letters, names no system: "existing sparsity methods". */
const isKind = (name: string): boolean =>
  /^[^A-Z]*\b(?:methods|models|approaches|baselines?|techniques|algorithms|systems|strategies|losses|specialists|networks)$/.test(
    name,
  ) || /^(?:existing|previous|prior|current|other|traditional|conventional)\b/i.test(name)

/** The end of the list of names or the phrase that begins at `start`. */
const regionEnd = (view: ClaimView, start: number, limit: number): number => {
  let end = Math.min(limit, start + phraseEnd(view.text.slice(start), 0))
  for (;;) {
    const joint =
      /^\s*(?:\([^()]*\))?\s*(?:,|:|and|or|such as|like|including|both|with)*\s*(?:e\.g\.|i\.e\.)?\s*(?:,|and|or)*\s*(?:the |a |an |standard |strong )*/.exec(
        view.text.slice(end, limit),
      )?.[0] ?? ''
    const next = view.named.find(({ kind, start: at }) => kind === 'method' && at >= end && at <= end + joint.length)
    if (!next || joint.length === 0 || next.end > limit) return end
    end = Math.max(next.end, Math.min(limit, next.start + phraseEnd(view.text.slice(next.start), 0)))
  }
}

const baselineAt = (view: ClaimView, start: number, limit: number, subject: string | null): Baseline | null => {
  const end = regionEnd(view, start, limit)
  const words = view.text.slice(start, end).trim()
  if (words.length < 2 || /^[\d~+-]/.test(words)) return null
  const span = { start, end }
  const names = namedIn(view, span, 'method')
    .filter(({ name }) => name !== subject)
    .filter(
      ({ start: at, end: to }) =>
        !isKind(view.text.slice(at, to)) && !/^-(?:based|style|like|type)/.test(view.text.slice(to)),
    )
    .map(({ name }) => name)
  if (names.length > 0) return { names: [...new Set(names)], kind: 'named', span }
  if (ablation.test(words)) return { names: [words], kind: 'self-ablation', span }
  return { names: [words], kind: 'generic', span }
}

/**
 * What a frame compares its subject with, or null where the text names nothing. A system that is merely built on
 * is none: only an object of comparison counts.
 */
export const baselineOf = (view: ClaimView, frame: ClaimFrame, subject: string | null): Baseline | null => {
  const { cue, end, scope } = frame
  if (cue.frame === 'exceeds') return baselineAt(view, end, scope.end, subject)
  for (const match of view.lower.slice(scope.start, scope.end).matchAll(marker)) {
    const found = baselineAt(view, scope.start + match.index + match[0].length, scope.end, subject)
    if (found) return found
  }
  if (cue.id === 'equal') {
    const rest = view.text.slice(end, scope.end)
    const object =
      /^(?:\s*[\w-]+){0,3}?\s*(?:to|with)\s+/.exec(rest)?.[0] ??
      (/(?:to|with|as)$/.test(view.lower.slice(frame.start, end)) ||
      /^(?:match|rival|approach)/.test(view.lower.slice(frame.start, end))
        ? ' '
        : null)
    if (object !== null) return baselineAt(view, end + object.length, scope.end, subject)
  }
  if (cue.frame === 'changes') {
    const [name] = namedIn(
      view,
      { start: end, end: Math.min(scope.end, end + phraseEnd(view.text.slice(end), 1)) },
      'method',
    ).filter(({ name: method, introduced }) => method !== subject && !introduced)
    if (name) return { names: [name.name], kind: 'named', span: name }
  }
  return null
}

/** A comparison that holds for the whole sentence: "Compared with B, ..." or "..., compared with B". */
export const sentenceBaseline = (view: ClaimView, subject: string | null): Baseline | null => {
  const match =
    /(?:^|, |\) )(?:\w+ )?(?:when )?(?:compared (?:to|with|against)|in comparison (?:to|with)|relative to|in contrast to|unlike|over)\s+/i.exec(
      view.text,
    )
  return match ? baselineAt(view, match.index + match[0].length, view.text.length, subject) : null
}

export { generic as genericWords }
