import { praise } from '../rules/wordClasses.js'
import { lowerAt, wordAt, type Line, type Run } from './Line.js'

/** What a name is the object of, as far as the words before it say. */
export type Governor = 'introduced' | 'compared' | 'used' | 'place' | 'example' | 'none'

const comparing =
  /^(?:outperform|surpass|exceed|beat|than$|versus$|vs$|unlike$|against$|over$|baselines?$|competitors?$|comparable$|match(?:es|ing)?$|rival)/
const using =
  /^(?:us(?:e|es|ed|ing)|employ|leverag|utiliz|via$|through$|with$|by$|apply|applies|applied|adopt|combin|integrat|fine-tun|build|built|extend|from$|of$|augment|adapt)/
const exemplifying = /^(?:including|include|includes|e\.g|namely|like|as|such|:)$/

/**
 * The word that governs a name, seen across the list in which the name stands: `than` for `C` in "better than A, B,
 * and the original C". An index, or -1.
 */
export const governingIndex = (line: Line, { from }: Run): number => {
  let index = from - 1
  while (index >= 0) {
    const word = line.classes[index]
    const lower = lowerAt(line, index)
    if (
      /^[("'`]$/.test(wordAt(line, index)) ||
      /^(?:the|a|an|our|two|three|four|both)$/.test(lower) ||
      praise.has(lower)
    )
      index--
    else if (word === 'conjunction' && lower !== 'as') index = beforeItem(line, index)
    else if (lower === ',') index = beforeItem(line, index)
    else return index
  }
  return -1
}

/** Index before the item of a list that ends at `index` with a comma or a conjunction. */
const beforeItem = (line: Line, index: number): number => {
  let at = index - 1
  if (lowerAt(line, at) === ',') at--
  if (wordAt(line, at) === ')') while (at > 0 && wordAt(line, at) !== '(') at--
  if (wordAt(line, at) === '(') at--
  const end = at
  while (at >= 0 && (line.classes[at] === 'noun' || line.classes[at] === 'number' || line.classes[at] === 'participle'))
    at--
  return at === end ? index - 1 : at
}

export const governorOf = (line: Line, run: Run): Governor => {
  const index = governingIndex(line, run)
  const lower = lowerAt(line, index)
  if (comparing.test(lower)) return 'compared'
  if (
    /^(?:to|with)$/.test(lower) &&
    /^(?:compared|relative|superior|inferior|comparable|similar|close|par|comparison)/.test(lowerAt(line, index - 1))
  )
    return 'compared'
  if (/^(?:on|across)$/.test(lower))
    return lowerAt(line, index - 1) === 'based' || lowerAt(line, index - 1) === 'built' ? 'used' : 'place'
  if (exemplifying.test(lower)) return 'example'
  if (using.test(lower)) return 'used'
  return 'none'
}
