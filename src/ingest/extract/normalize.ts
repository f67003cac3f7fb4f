import { textRepairs, type TextRepair } from '../rules/textRepairs.js'
import type { NormalizedText, Span } from './Analysis.js'

/** Text in the making: for each character the span of the original that it came from. */
interface Draft {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Characters that some repair begins with; most texts have none of them. */
const suspicious =
  /[^\x20-\x7e]|[a-z]- [a-z]|[\\${}~`]|\*[*A-Za-z]|''|---|\d--\d| {2}|\d\s?times|\bsim\d|\d\s?pm\s?\d|\((?:rm|bf|em|sc|tt) /

const cut = (draft: Draft, { pattern, replacement = '', keep }: TextRepair): Draft => {
  const matches = [...draft.text.matchAll(pattern)]
  if (matches.length === 0) return draft
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let position = 0
  const copyUntil = (end: number): void => {
    text += draft.text.slice(position, end)
    for (let index = position; index < end; index++) {
      starts.push(draft.starts[index] ?? 0)
      ends.push(draft.ends[index] ?? 0)
    }
  }
  for (const match of matches) {
    const end = match.index + match[0].length
    copyUntil(match.index)
    const kept = keep === undefined ? undefined : match[keep]
    if (kept !== undefined) {
      position = match.index + match[0].indexOf(kept)
      copyUntil(position + kept.length)
    } else {
      text += replacement
      for (let index = 0; index < replacement.length; index++) {
        starts.push(draft.starts[match.index] ?? 0)
        ends.push(draft.ends[end - 1] ?? 0)
      }
    }
    position = end
  }
  copyUntil(draft.text.length)
  return { text, starts, ends }
}

/**
 * Repairs the TeX and typographic damage of a text, with the way back: `toOriginal` of any span of the repaired text
 * is a span of the original that holds the characters it came from.
 */
export const normalize = (original: string): NormalizedText => {
  if (!suspicious.test(original)) return { original, text: original, toOriginal: (span) => span }
  const indexes = Array.from({ length: original.length }, (_, index) => index)
  const draft = textRepairs.reduce<Draft>(cut, {
    text: original,
    starts: indexes,
    ends: indexes.map((index) => index + 1),
  })
  return {
    original,
    text: draft.text,
    toOriginal: ({ start, end }: Span): Span => {
      if (end <= start) {
        const at = draft.starts[start] ?? original.length
        return { start: at, end: at }
      }
      return { start: draft.starts[start] ?? original.length, end: draft.ends[end - 1] ?? original.length }
    },
  }
}
