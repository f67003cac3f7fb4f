import {
  authors,
  buildingVerbs,
  dataHeads,
  genericHeads,
  introducingVerbs,
  methodHeads,
  namingWords,
  otherHeads,
} from '../rules/nameFrames.js'
import { praise } from '../rules/wordClasses.js'
import { abbreviationsIn } from './abbreviations.js'
import type { EntityKind } from './Analysis.js'
import { candidate, type Candidate } from './Candidate.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import {
  isCapitalized,
  isCoined,
  isFieldTerm,
  isKnownOtherwise,
  isName,
  isOnlyFieldTerms,
  properNames,
  withoutDataHead,
  withoutPraise,
} from './properNames.js'

const longestName = 9

const startsWithArticle = (line: Line, index: number): boolean => /^(?:an?|the|our)$/.test(lowerAt(line, index))

/** The noun phrase that begins at or after `index`, with nothing before it but articles, adverbs and praise. */
const phraseFrom = (line: Line, index: number): Run | null => {
  for (let at = index; at < line.tokens.length; at++) {
    const phrase = line.phrases.find(({ from }) => from === at)
    if (phrase) {
      const run = withoutPraise(line, phrase)
      const isAllPraise = run.to - run.from === 1 && praise.has(lowerAt(line, run.from))
      if (!isAllPraise || !/^(?:,|and|yet|but)$/.test(lowerAt(line, run.to))) return run
      at = run.to - 1
      continue
    }
    const skipped = line.classes[at]
    const isPassedOver =
      skipped === 'function' ||
      skipped === 'adverb' ||
      skipped === 'participle' ||
      praise.has(lowerAt(line, at)) ||
      /^["'`(]$/.test(wordAt(line, at)) ||
      (/^(?:,|and|but|yet)$/.test(lowerAt(line, at)) && praise.has(lowerAt(line, at - 1)))
    if (!isPassedOver) return null
  }
  return null
}

/** True where a phrase says only "method": `a novel framework`. */
export const isGeneric = (line: Line, { from, to }: Run): boolean =>
  (genericHeads.has(lowerAt(line, to - 1).replace(/(?:es|s)$/, '')) || genericHeads.has(lowerAt(line, to - 1))) &&
  line.tokens.slice(from, to - 1).every(({ lower }) => praise.has(lower))

const isNamed = (line: Line, { from, to }: Run): boolean =>
  line.tokens.slice(from, to).some(({ text }) => isCoined(text) || isCapitalized(text))

/** The name that follows "called", "named", "termed" soon after a phrase, in the same clause. */
const givenName = (line: Line, from: number): Run | null => {
  for (let at = from; at < Math.min(line.tokens.length, from + 18); at++) {
    if (/^[;:]$/.test(wordAt(line, at)) || /^(?:which|that|where)$/.test(lowerAt(line, at))) return null
    if (!namingWords.has(lowerAt(line, at)) && !(lowerAt(line, at) === 'to' && lowerAt(line, at - 1) === 'referred'))
      continue
    return phraseFrom(line, /^(?:as|by|the)$/.test(lowerAt(line, at + 1)) ? at + 2 : at + 1)
  }
  return null
}

/** A coined word beside what it is: `training-free method ToDo` and `LISA algorithm` are called ToDo and LISA. */
const nameOnly = (line: Line, { from, to }: Run): Run => {
  const isHead = (index: number): boolean =>
    genericHeads.has(lowerAt(line, index)) && !isCapitalized(wordAt(line, index))
  if (to - from < 2) return { from, to }
  if (isHead(to - 1) && (isCapitalized(wordAt(line, to - 2)) || isName(wordAt(line, to - 2)))) {
    let start = to - 1
    while (start > from && (isCapitalized(wordAt(line, start - 1)) || isCoined(wordAt(line, start - 1)))) start--
    return { from: start, to: to - 1 }
  }
  let start = to
  while (start > from && (isCapitalized(wordAt(line, start - 1)) || isName(wordAt(line, start - 1)))) start--
  return start < to && start > from && (isHead(start - 1) || methodHeads.has(lowerAt(line, start - 1)))
    ? { from: start, to }
    : { from, to }
}

/** `Tree` is no name where the text goes on `of Thoughts`. */
const withOf = (line: Line, { from, to }: Run): Run => {
  if (!/^(?:of|for)$/.test(lowerAt(line, to)) || !isCapitalized(wordAt(line, to - 1))) return { from, to }
  const rest = properNames(line).find((name) => name.from === to + 1)
  return rest && !isCoined(wordAt(line, rest.from)) ? { from, to: rest.to } : { from, to }
}

/** What an introduced phrase is: the last word says it, or what stands beside it. Null for a study, a theorem, a task. */
const kindOf = (line: Line, run: Run, description: Run | null): EntityKind | null => {
  const head = lowerAt(line, run.to - 1)
  const described = description === null ? '' : lowerAt(line, description.to - 1)
  const dataHead = [head, described].find((word) => dataHeads.has(word))
  if (dataHead !== undefined)
    return !isNamed(line, run) ? null : dataHead.startsWith('benchmark') ? 'benchmark' : 'dataset'
  if (otherHeads.has(head) || (otherHeads.has(described) && !isName(wordAt(line, run.from)))) return null
  return 'method'
}

/** A single word in small letters names nothing: "we introduce noise". */
const isLongEnough = (line: Line, run: Run): boolean =>
  run.to - run.from > 1 || isCoined(wordAt(line, run.from)) || isCapitalized(wordAt(line, run.from))

/** `Fine-tuning methods are proposed`, `we present models`: a plural says that there are some, not which. */
const isOfMany = (line: Line, { to }: Run): boolean =>
  /^(?:methods|models|approaches|frameworks|algorithms|techniques|systems|tools|strategies|architectures|solutions|functions)$/.test(
    lowerAt(line, to - 1),
  )

/** Index after a bracket that opens at `index`, else `index`. */
const afterBracket = (line: Line, index: number): number => {
  if (wordAt(line, index) !== '(') return index
  const close = line.tokens.findIndex(({ text }, at) => at > index && text === ')')
  return close > 0 && close - index < 14 ? close + 1 : index
}

/** A name beside what it names: `a heterogeneity-aware scheduler, Hadar, based on ...`. */
const nameBeside = (line: Line, index: number): Run | null => {
  if (wordAt(line, index) !== ',') return null
  const name = properNames(line).find(({ from }) => from === index + 1)
  if (!name || name.to - name.from > 3) return null
  return /^(?:[,.;:(]|which|that|to|for|based|$)/.test(lowerAt(line, name.to)) ? name : null
}

/**
 * The abbreviation in brackets at the end of a long object: `the Time-frequency based Reweighting Algorithm (TiARA)`.
 * Only words that can stand inside a noun phrase lead there.
 */
const bracketedName = (line: Line, index: number): Run | null => {
  for (let at = index; at < Math.min(line.tokens.length, index + 12); at++) {
    if (wordAt(line, at) === '(') {
      const short = wordAt(line, at + 1)
      const isNew = isName(short) && !isKnownOtherwise(short) && wordAt(line, at + 2) === ')'
      return isNew ? { from: at + 1, to: at + 2 } : null
    }
    if (
      !/^(?:noun|participle|number|preposition|gerund)$/.test(line.classes[at] ?? '') &&
      !/^(?:a|an|the|and|&)$/.test(lowerAt(line, at))
    )
      return null
  }
  return null
}

/** The objects of an introducing verb, with what is coordinated with them. */
const objectsOf = (line: Line, index: number, isBuilding: boolean): Candidate[] => {
  const found: Candidate[] = []
  let start = index
  for (let count = 0; count < 5; count++) {
    const object = phraseFrom(line, start)
    const phrase =
      object && isGeneric(line, object) && lowerAt(line, object.to) === 'of' ? phraseFrom(line, object.to + 1) : object
    if (!phrase || phrase.to - phrase.from > longestName) break
    let next = afterBracket(line, withOf(line, phrase).to)
    const apposition =
      wordAt(line, next) === ',' && startsWithArticle(line, next + 1) ? phraseFrom(line, next + 1) : null
    const own = nameOnly(line, withOf(line, phrase))
    const beside = isNamed(line, own) ? null : nameBeside(line, next)
    const bracketed = !otherHeads.has(lowerAt(line, phrase.to - 1)) ? bracketedName(line, phrase.to) : null
    const given = bracketed ?? beside ?? (isNamed(line, own) && own.to >= phrase.to ? null : givenName(line, next))
    const run = given ?? own
    const kind = kindOf(line, run, given ? phrase : apposition)
    if (
      kind !== null &&
      (isLongEnough(line, run) || apposition !== null) &&
      !isOnlyFieldTerms(line, run) &&
      !isGeneric(line, run) &&
      !(kind === 'method' && !isNamed(line, run) && isOfMany(line, run)) &&
      (!isBuilding || kind !== 'method' || given)
    )
      found.push(candidate(kind, line, kind === 'method' ? run : withoutDataHead(line, run), { introduced: true }))
    if (apposition) break
    if (wordAt(line, next) === ',') next++
    const isJoined = line.classes[next] === 'conjunction' && lowerAt(line, next) !== 'as'
    if (!isJoined && !(wordAt(line, next - 1) === ',' && startsWithArticle(line, next))) break
    start = isJoined ? next + 1 : next
    if (line.classes[start] === 'verb' || introducingVerbs.has(lowerAt(line, start))) break
  }
  return found
}

/** True where the verb at `index` has the authors or their paper as its subject, or governs as a gerund. */
const isByAuthors = (line: Line, index: number): boolean => {
  if (lowerAt(line, index).endsWith('ing'))
    return !/^(?:of|for|in|to|towards?|when|are|is|on)$/.test(lowerAt(line, index - 1))
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const lower = lowerAt(line, at)
    if (authors.has(lower)) return true
    if (/^(?:;|:|they|which|who|that)$/.test(lower)) return false
  }
  return false
}

/** True where a sentence says that the paper introduces something. */
export const introduces = (line: Line): boolean =>
  line.tokens.some(({ lower }, index) => introducingVerbs.has(lower) && isByAuthors(line, index))

/** Things that a sentence says this paper introduces, in the active and in the passive voice. */
export const introducedNames = (line: Line): Candidate[] =>
  line.tokens.flatMap(({ lower }, index): Candidate[] => {
    const isIntroducing = introducingVerbs.has(lower)
    if (!isIntroducing && !buildingVerbs.has(lower)) return []
    const isPassive = lower.endsWith('ed') && /^(?:is|are|was|were)$/.test(lowerAt(line, index - 1))
    if (!isPassive) return isByAuthors(line, index) ? objectsOf(line, index + 1, !isIntroducing) : []
    const phrase = line.phrases.find(({ to }) => to === index - 1)
    if (!phrase || !isIntroducing) return []
    const run = nameOnly(line, withoutPraise(line, phrase))
    if (kindOf(line, run, null) !== 'method' || isGeneric(line, run) || !isLongEnough(line, run) || isOfMany(line, run))
      return []
    return [candidate('method', line, run, { introduced: true })]
  })

/** True where a sentence speaks of the paper itself. */
export const isOwn = (line: Line): boolean =>
  line.tokens.some(({ lower }) => /^(?:we|our|paper|work|study)$/.test(lower))

/** A run of capitalised or coined words at an index, which is how a paper writes a name that it gives. */
const nameAt = (line: Line, index: number): Run | null => {
  const start = /^["'`(]$/.test(wordAt(line, index)) ? index + 1 : index
  const name = properNames(line).find(({ from }) => from === start)
  return name && name.to - name.from <= 6 ? name : null
}

/**
 * Names that a sentence gives in passing: `an approach termed SWS`, `which we call Principal Weights`,
 * `this results in our method: Low-rank Sparse Tuning (LIFT)`.
 */
export const givenNames = (line: Line): Candidate[] => {
  if (!isOwn(line)) return []
  return line.tokens.flatMap(({ lower }, index): Candidate[] => {
    const isNaming =
      namingWords.has(lower) || (/^(?:call|name|term|dub|refer)$/.test(lower) && lowerAt(line, index - 1) === 'we')
    const isOurHead =
      genericHeads.has(lower) &&
      [1, 2, 3].some((step) => /^(?:our|proposed|new|novel)$/.test(lowerAt(line, index - step))) &&
      !/^(?:an?|the)$/.test(lowerAt(line, index + 1))
    if (!isNaming && !isOurHead) return []
    let next = index + 1
    if (isNaming && /^(?:as|it|this|the)$/.test(lowerAt(line, next))) next++
    if (isOurHead && /^[,:]$/.test(wordAt(line, next))) next++
    const name = nameAt(line, next)
    if (!name || isOnlyFieldTerms(line, name)) return []
    const kind = kindOf(line, name, null)
    return kind === null ? [] : [candidate(kind, line, name, { introduced: true })]
  })
}

/**
 * Techniques that a sentence calls its own by what they are: `our multi-channel federated framework`, `the proposed
 * self-tuning approach`. What is only "our method" or a name with its kind behind it says nothing new.
 */
export const ownPhrases = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    if (lowerAt(line, phrase.from - 1) !== 'our' && lowerAt(line, phrase.from) !== 'proposed') return []
    const run = withoutPraise(line, phrase)
    const isMethod = methodHeads.has(lowerAt(line, run.to - 1)) && !otherHeads.has(lowerAt(line, run.to - 1))
    const isSaid = run.to - run.from >= 3 || lowerAt(line, run.from).includes('-')
    if (!isMethod || !isSaid || isGeneric(line, run) || isOfMany(line, run) || isNamed(line, run)) return []
    return [candidate('method', line, run, { introduced: true })]
  })

/** Names that a sentence spells out while it introduces something: `two parts: gated mixing (GM) and ...`. */
export const spelledOutNames = (line: Line): Candidate[] => {
  const verb = line.tokens.findIndex(({ lower }, index) => introducingVerbs.has(lower) && isByAuthors(line, index))
  if (verb < 0) return []
  return abbreviationsIn(line).flatMap(({ longRun, short }): Candidate[] => {
    const head = lowerAt(line, longRun.to - 1)
    if (longRun.from < verb || !methodHeads.has(head) || isFieldTerm(short)) return []
    const known = isKnownOtherwise(textOf(line, longRun)) || isKnownOtherwise(short)
    return known ? [] : [candidate('method', line, longRun, { introduced: true })]
  })
}
