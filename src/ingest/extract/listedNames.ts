import { kindNouns, nameTrimmings } from '../rules/systemWords.js'
import type { Span } from './Analysis.js'

/** What opens a list of examples behind the phrase for their kind. */
const opening = /^\s*(?:\([^()]*\)\s*)?,?\s*(?:including|such as|like|namely|e\.g\.,?|:)\s+/

const item =
  /^(?:(?:and|or|both|the) )*([^,;:()]+?)(?:\s*\([^()]*\))?(?=\s*(?:[,;:)]|\.(?:\s|$)|$)|\s(?:and|or|in|on|by|with|while|across|for|using|at|when|under|where|which|that|as|is|are|from|to|over|without|despite)\s)/
const gap = /^\s*(?:,\s*(?:and|or)\s+|,\s+|(?:and|or)\s+)/

/**
 * The names of a list of examples that begins at `start`, "such as A, B (12%), and C", with their places. A list of more
 * than phrases of a few words holds no names.
 */
export const listedNames = (text: string, start: number, limit: number): (Span & { readonly name: string })[] => {
  const names: (Span & { readonly name: string })[] = []
  const open = opening.exec(text.slice(start, limit))
  if (!open) return names
  let at = start + open[0].length
  for (;;) {
    const match = item.exec(text.slice(at, limit))
    const words = match?.[1]?.trim()
    if (!match || words === undefined || words.split(' ').length > 5) break
    const name = words.replace(nameTrimmings, '').replace(new RegExp(` ${kindNouns.source}`, 'i'), '')
    if (/^(?:in|on|by|with|across|for|using|at|under|as|from|to|over|without|while|where|which) /i.test(name)) break
    if (name.length > 1 && !/^(?:others?|more|etc|\d.*)$/i.test(name))
      names.push({ name, start: at, end: at + match[0].length })
    at += match[0].length
    const between = gap.exec(text.slice(at, limit))
    if (!between) break
    at += between[0].length
  }
  return names
}
