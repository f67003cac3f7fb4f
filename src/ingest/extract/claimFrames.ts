import { claimCues, type ClaimCue, type CueFrame } from '../rules/claimCues.js'
import type { Span } from './Analysis.js'
import type { ClaimView } from './claimView.js'

/** A cue with the stretch of its sentence in which its arguments are looked for. */
export interface ClaimFrame extends Span {
  readonly cue: ClaimCue
  readonly scope: Span
}

const compiled = claimCues.map((cue) => ({ cue, pattern: new RegExp(`(?<![\\w-])(?:${cue.pattern})(?![\\w])`, 'g') }))

/** Which of two cues of one clause says what is claimed: "achieves [reach] an improvement [gain]". */
const rank: Record<CueFrame, number> = { exceeds: 6, leads: 5, gain: 4, compares: 3, equals: 3, changes: 3, reaches: 0 }

/** Verbs in these contexts state a purpose, an ability of others or a plan: they claim nothing. */
const purpose =
  /(?:\b(?:to|aim(?:s|ed|ing)? (?:at|to)|aimed at|in order to|for|how to|towards?|of|help(?:s|ing)? (?:to )?|need to|goal is|designed to|trying to|tries to|attempts? to|seeks? to|potential (?:to|for|of)|promis\w+ (?:to|for)|crucial (?:to|for)|opportunit\w+ (?:to|for)|challeng\w+ (?:of|in)|future|will|would|should|must|if|whether) )(?:\w+ly |further |better |also |simultaneously |jointly |both )*$/

interface Found extends Span {
  readonly cue: ClaimCue
}

const cuesIn = ({ lower, named }: ClaimView): Found[] => {
  const found: Found[] = []
  for (const { cue, pattern } of compiled)
    for (const match of lower.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (
        named.some(
          (entity) => entity.kind !== 'task' && entity.kind !== 'metric' && entity.start < end && entity.end > start,
        )
      )
        continue
      found.push({ cue, start, end })
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const cue of found) {
    const last = kept.at(-1)
    if (last && cue.start < last.end) {
      if (rank[cue.cue.frame] > rank[last.cue.frame] && last.cue.frame === 'reaches') kept[kept.length - 1] = cue
      continue
    }
    kept.push(cue)
  }
  return kept
}

const separator = /[,;:()]|\b(?:and|or|while|whereas|but|yet|with|without|by|despite|than|which|that|when|than)\b| - /g

/** Where the clause of the second of two neighbouring cues begins, or null where both stand in one clause. */
const boundaryBetween = ({ lower }: ClaimView, left: Found, right: Found): number | null => {
  const between = lower.slice(left.end, right.start)
  let at: number | null = null
  for (const match of between.matchAll(separator)) {
    const isDecimal =
      match[0] === ',' && /\d$/.test(between.slice(0, match.index)) && /^,\d/.test(between.slice(match.index))
    if (!isDecimal) at = left.end + match.index
  }
  return at
}

/** The claim frames of a sentence, in order, each with its scope; frames of one clause are one. */
export const framesIn = (view: ClaimView): ClaimFrame[] => {
  const cues = cuesIn(view)
  const frames: ClaimFrame[] = []
  let from = 0
  let held: Found | null = null
  const close = (to: number): void => {
    if (held && !isPurpose(view, held)) frames.push({ ...held, scope: { start: from, end: to } })
    from = to
    held = null
  }
  let previous: Found | null = null
  for (const cue of cues) {
    if (previous !== null && held !== null) {
      const boundary = boundaryBetween(view, previous, cue)
      if (boundary !== null) close(boundary)
    }
    const current: Found | null = held
    if (current === null || rank[cue.cue.frame] > rank[current.cue.frame]) held = cue
    previous = cue
  }
  close(view.text.length)
  return frames
}

const isPurpose = ({ lower }: ClaimView, { cue, start, end }: Found): boolean => {
  if (cue.frame !== 'changes' && cue.frame !== 'exceeds' && cue.frame !== 'equals') return false
  const word = lower.slice(start, end)
  const before = lower.slice(Math.max(0, start - 60), start)
  if (/(?:^|\s)\w+(?:s|ed)$/.test(` ${word.split(' ')[0] ?? ''}`) && !/(?:ss|pass)$/.test(word)) return false
  return (
    purpose.test(before) &&
    !/\b(?:able|shown|found|demonstrated|proven|proved|allows?(?: \w+)*|enables?(?: \w+)*|used) to (?:\w+ly )*$/.test(
      before,
    )
  )
}
