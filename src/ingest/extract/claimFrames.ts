import { claimCues, lastCues, type ClaimCue } from '../rules/claimCues.js'
import type { Quantity, Span } from './Analysis.js'
import type { ClaimView } from './claimView.js'

/** A cue with the stretch of its sentence in which its arguments are looked for. */
export interface ClaimFrame extends Span {
  readonly cue: ClaimCue
  /** The clause: the subject stands in it before the cue. */
  readonly scope: Span
  /** Where the measures of the cue may begin: before a noun or an adjective, never before a verb. */
  readonly reach: number
}

interface Compiled {
  readonly cue: ClaimCue
  readonly pattern: RegExp
}

/** Cues with one pattern that finds where any of them begins: to look for each from end to end takes three times as long. */
interface CueSet {
  readonly anywhere: RegExp
  readonly cues: readonly Compiled[]
}

const compiled = (cues: readonly ClaimCue[]): CueSet => {
  const alone = (pattern: string, flags: string): RegExp => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w])`, flags)
  return {
    anywhere: alone(cues.map(({ pattern }) => pattern).join('|'), 'g'),
    cues: cues.map((cue) => ({ cue, pattern: alone(cue.pattern, 'y') })),
  }
}
const cues = compiled(claimCues)
const last = compiled(lastCues)

/** Verbs in these contexts state a purpose or a plan: they claim nothing. */
const purpose =
  /\b(?:to|aim(?:s|ed|ing)? at|for|how to|towards?|of|help(?:s|ing)?|potential (?:to|for|of)|promis\w+ (?:to|for)|crucial (?:to|for)|challeng\w+ (?:of|in)|future|will|would|should|must|if|whether) (?:\w+ly |further |better |also |both )*$/
const able =
  /\b(?:able|shown|found|demonstrated|proven|proved|allow(?:s|ed|ing)?(?: [\w-]+){0,3}|enabl(?:es?|ed|ing)(?: [\w-]+){0,3}|help(?:s|ed)?(?: [\w-]+){0,3}|managed|appears?|seems?|tends?|continues?|lead(?:s|ing)?|led|utility of our \w+ by|in) to (?:\w+ly |further )*$/

/** Before a noun or an adjective: "for better control", "toward more efficient evaluation", "using a more diverse set". */
const nounPurpose =
  /\b(?:for|towards?|room for|need for|to (?:achieve|obtain|gain|ensure|enable|provide|learn|produce|generate|get|build)|pave the way for|path (?:to|towards?)|(?:using|utilizing|via|through|with) an?) (?:an? |the |its |even |further |much |significantly |substantially |performance |future |potential )*$/

interface Found extends Span {
  readonly cue: ClaimCue
}

/** All cues of a sentence in order; of two that overlap the earlier, of two that begin together the longer. */
const cuesIn = ({ lower, named }: ClaimView, sought: CueSet): Found[] => {
  const found: Found[] = []
  const ends = new Map<ClaimCue, number>()
  sought.anywhere.lastIndex = 0
  for (let any = sought.anywhere.exec(lower); any; any = sought.anywhere.exec(lower)) {
    const start = any.index
    sought.anywhere.lastIndex = start + 1
    for (const { cue, pattern } of sought.cues) {
      if (start < (ends.get(cue) ?? 0)) continue
      pattern.lastIndex = start
      if (!pattern.test(lower)) continue
      const end = pattern.lastIndex
      ends.set(cue, end)
      const inName = named.some(
        (entity) => entity.kind !== 'task' && entity.kind !== 'metric' && entity.start <= start && entity.end >= end,
      )
      if (!inName) found.push({ cue, start, end })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const cue of found) {
    const last = kept.at(-1)
    if (!last || cue.start >= last.end) kept.push(cue)
    else if (last.cue.frame === 'reaches') kept[kept.length - 1] = cue
  }
  return kept
}

const isVerb = ({ cue }: Found): boolean => cue.frame !== 'gain' && cue.frame !== 'compares' && cue.id !== 'equal'

const listGap =
  /^\)?(?:,? and|,? or|,|\/)? ?(?:an? |by |up to |over |about |around |approximately |nearly |at least |more than |~)*[(+]?$/
const namedGap = /^ [\w@.-]+(?: [\w@.-]+){0,2},? and (?:an? |up to |over |about |approximately )*\+?$/

/** Where the phrase of a noun or an adjective begins, with the quantities in front: "[15% and 24% higher] FLOPs reduction". */
const phraseStart = ({ lower, quantities }: ClaimView, cue: Found): number => {
  if (isVerb(cue)) return cue.start
  const before = quantities.filter(({ end }) => end <= cue.start)
  let first: Quantity | undefined = before.pop()
  if (!first || !/^ ?(?:\([^)]*\) )?(?:[\w@-]+ ){0,3}$/.test(lower.slice(first.end, cue.start))) return cue.start
  for (let left = before.pop(); left; left = before.pop()) {
    const gap = lower.slice(left.end, first.start)
    if (!listGap.test(gap) && !/^ ?(?:-|to) ?$/.test(gap) && !(namedGap.test(gap) && left.unit === first.unit)) break
    first = left
  }
  const bound = /(?:\b(?:up to|an?|over|about|around|approximately|nearly|at least|more than|by|the|of) )*$/.exec(
    lower.slice(0, first.start),
  )
  return first.start - (bound?.[0].length ?? 0)
}

const separator =
  /[,;:()]|\b(?:and|or|while|whereas|but|yet|with|without|despite|which|that|when|because|though|although|by(?= \w+ing\b))\b| - |--/g

/** Where the clause of the second of two neighbouring cues begins, or null where both stand in one clause. */
const boundaryBetween = ({ lower }: ClaimView, left: Found, edge: number): number | null => {
  const between = lower.slice(left.end, edge)
  const clause = left.cue.frame === 'reaches' ? between.lastIndexOf(' that ') : -1
  if (clause >= 0) return left.end + clause + 1
  let at: number | null = null
  for (const match of between.matchAll(separator)) {
    const isDecimal = /\d$/.test(between.slice(0, match.index)) && /^,\d/.test(between.slice(match.index))
    if (!isDecimal) at = left.end + match.index
  }
  return at
}

/** "competitive or superior", "match or exceed", "outperforms (or is on par with)": two cues for one claim. */
const alternative = /^\s*[(,]?\s*or (?:is |are |even |performs? |\w+ly )*$/

/** In one clause, does the second cue say what the first only carries? */
const overrules = (held: ClaimCue, next: ClaimCue): boolean =>
  (held.frame === 'reaches' && (next.frame !== 'reaches' || (held.id === 'state' && next.id === 'reach'))) ||
  (held.id === 'keep' && (next.frame === 'compares' || next.id === 'improve')) ||
  (next.frame === 'exceeds' && held.frame !== 'exceeds')

const isPurpose = ({ lower }: ClaimView, found: Found): boolean => {
  if (found.cue.frame === 'leads')
    return /\b(?:to|of|for) (?:\w+ly )?$/.test(lower.slice(0, found.start)) && !able.test(lower.slice(0, found.start))
  if (!isVerb(found))
    return (
      !/\b(?:facilitat|enabl|allow|help|lead)\w* [^,;.]{0,60}$/.test(
        lower.slice(Math.max(0, found.start - 80), found.start),
      ) &&
      nounPurpose.test(lower.slice(Math.max(0, found.start - 40), found.start)) &&
      !/^[^,;.]{0,60}\bthan\b/.test(lower.slice(found.end)) &&
      !/^[^,;]{0,50}\b(?:of|by|as (?:low|high) as) (?:up to |about |over |around |~)?\+?\d/.test(lower.slice(found.end))
    )
  const [word = ''] = lower.slice(found.start, found.end).split(' ')
  if (/(?:[^s]s|ed)$/.test(word)) return false
  const before = lower.slice(Math.max(0, found.start - 70), found.start)
  if (
    before.endsWith(' to ') &&
    !/\b(?:aim|goal|target|need|should|order|how) (?:is )?to $/.test(before) &&
    /^[^,;.]{0,110}\bby (?:up to |over |about |more than )?[\d~]/.test(lower.slice(found.end))
  )
    return false
  return purpose.test(before) && !able.test(before)
}

/** The claim frames of the cues of a sentence, in order, each with its scope. Cues of one clause make one frame. */
const framesOf = (view: ClaimView, found: readonly Found[]): ClaimFrame[] => {
  const frames: ClaimFrame[] = []
  let from = 0
  let held: Found | undefined
  let reach = 0
  const close = (to: number): void => {
    if (held && !isPurpose(view, held)) frames.push({ ...held, scope: { start: from, end: to }, reach })
    from = to
    held = undefined
  }
  let previous: Found | undefined
  for (const cue of found) {
    const edge = phraseStart(view, cue)
    const isAlternative = previous !== undefined && alternative.test(view.lower.slice(previous.end, cue.start))
    if (previous && held && !isAlternative) {
      const isShare = (previous.cue.id === 'share') !== (cue.cue.id === 'share' && held.cue.frame !== 'reaches')
      const boundary = boundaryBetween(view, previous, Math.max(edge, previous.end)) ?? (isShare ? edge : null)
      if (boundary !== null) close(boundary)
    }
    if (held?.cue.id === 'equal' && held === previous && isAlternative && cue.cue.frame === 'exceeds')
      held = { ...held, end: cue.end }
    else if (!held || overrules(held.cue, cue.cue)) {
      reach = held?.cue.frame === 'reaches' ? Math.min(reach, edge) : edge
      held = cue
    }
    previous = cue
  }
  close(view.text.length)
  return frames
}

/** The frames of the cues of a sentence. */
export const framesIn = (view: ClaimView): ClaimFrame[] => framesOf(view, cuesIn(view, cues))

/** The first of the words that claim something only where a sentence has no other cue, its clause the whole sentence. */
export const lastFrame = (view: ClaimView): ClaimFrame | undefined => {
  const [found] = cuesIn(view, last)
  return found && { ...found, scope: { start: 0, end: view.text.length }, reach: found.start }
}
