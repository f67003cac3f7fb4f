import { authors, introducingVerbs } from '../rules/nameFrames.js'
import type { Abbreviation } from './abbreviations.js'
import { governingIndex } from './governor.js'
import type { Candidate } from './Candidate.js'
import type { Line, Run } from './Line.js'
import type { WordClass } from './nounPhrases.js'
import { mixed, sign, SignGroup } from './SignGroup.js'
import { factsOf, hashOf, noVerb, noWord, type WordFacts } from './wordFacts.js'

const classNumbers: Readonly<Record<WordClass, number>> = {
  noun: 1,
  participle: 2,
  verb: 3,
  gerund: 4,
  adverb: 5,
  preposition: 6,
  conjunction: 7,
  function: 8,
  number: 9,
  sign: 10,
}

/** Where a line stands: the title, before, in or behind the sentence in which the paper says what it introduces. */
const zonesOf = (lines: readonly Line[], introducing: readonly boolean[]): readonly number[] => {
  const first = introducing.indexOf(true)
  const own = lines.findIndex(
    ({ tokens }, index) => index > 0 && tokens.some(({ lower }) => /^(?:we|our|paper|work|study)$/.test(lower)),
  )
  return lines.map((_, index) => {
    if (index === 0) return 0
    if (first > 0) return index < first ? 1 : index === first ? 2 : 3
    return own > 0 ? (index < own ? 4 : 5) : 6
  })
}

const isIntroducing = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ lower }, index) =>
      introducingVerbs.has(lower) &&
      tokens.slice(Math.max(0, index - 7), index).some((token) => authors.has(token.lower)),
  )

/** Words that hold phrases together in one name: `Mixture of Experts`, `Chain-of-Thought/ReAct`. */
const joining = /^(?:of|for|and|with|to|in|on|\/|-|&)$/

/** A noun phrase with what is said of it as a whole. */
interface PhraseFacts extends Run {
  readonly head: WordFacts
  readonly governor: WordFacts
  /** The signs that hold for each of its words. */
  readonly signs: SignGroup
}

/** A line with the facts of its words. */
interface FactLine {
  readonly line: Line
  readonly facts: readonly WordFacts[]
  /** The class of each token by its number. */
  readonly classes: readonly number[]
  readonly zone: number
  readonly place: number
  readonly isIntroducing: boolean
  /** For each token what the lexicon and the brackets of the paper say of it. */
  readonly marks: readonly (readonly number[])[]
}

/** What the whole paper says of its words. */
interface PaperFacts {
  readonly counts: ReadonlyMap<number, number>
  readonly titled: ReadonlySet<number>
  /** Words of the title before its colon, and where the colon stands; -1 without one. */
  readonly heading: ReadonlySet<number>
  readonly colon: number
  readonly abbreviations: ReadonlySet<number>
  /** Whether its title begins with a name and a colon, and whether it introduces something of a shape that only names have. */
  readonly naming: number
  /** Last words of what it calls its own: "our estimator", "the proposed estimator". */
  readonly taken: ReadonlySet<number>
  /** By capitalised word the words that govern it and the verbs behind it, all over the abstract. */
  readonly company: ReadonlyMap<number, ReadonlySet<number>>
}

const at = (facts: readonly WordFacts[], index: number): WordFacts => facts[index] ?? noWord

/** What stands before a word: the last verb, the last preposition or sign, and open brackets. */
interface Behind {
  readonly verb: WordFacts
  /** Index of the verb, far before the line where there is none. */
  readonly verbAt: number
  readonly preposition: number
  /** How many brackets are open. */
  readonly depth: number
  /** The signs that it gives to every word up to the next verb, preposition or bracket. */
  readonly signs: SignGroup
}

/** What stands before each token of a line. */
const behindEach = ({ line: { tokens, classes }, facts, zone, place }: FactLine): Behind[] => {
  const behindIt = (verb: WordFacts, verbAt: number, preposition: number, depth: number): Behind => {
    const signs = [
      sign(24, zone),
      sign(27, place),
      sign(28, verb.word),
      sign(30, verb.word, preposition),
      sign(32, preposition),
      sign(33, Math.min(depth, 2)),
      sign(49, verb.fine),
      sign(50, verb.fine, preposition),
    ]
    return { verb, verbAt, preposition, depth, signs: new SignGroup(signs) }
  }
  let behind = behindIt(noVerb, -9, 0, 0)
  return tokens.map(({ text }, index) => {
    const here = behind
    const { verb, verbAt, preposition, depth } = here
    const wordClass = classes[index]
    const fact = at(facts, index)
    if (text === '(') behind = behindIt(verb, verbAt, preposition, depth + 1)
    else if (text === ')') behind = behindIt(verb, verbAt, preposition, Math.max(0, depth - 1))
    else if (wordClass === 'verb' || wordClass === 'gerund') behind = behindIt(fact, index, preposition, depth)
    else if (wordClass === 'preposition' || /^[,;:]$/.test(text)) behind = behindIt(verb, verbAt, fact.word, depth)
    return here
  })
}

/** `verb` is the last before the phrase: it holds none itself. */
const phraseFacts = (
  { line, facts, zone, isIntroducing: introduces }: FactLine,
  phrase: Run,
  verb: WordFacts,
  { titled, naming, taken }: PaperFacts,
): PhraseFacts => {
  const { from, to } = phrase
  const governing = governingIndex(line, phrase)
  const governor = governing < 0 ? noWord : at(facts, governing)
  const beforeGovernor = governing < 0 ? noWord : at(facts, governing - 1)
  const [aheadOfIt, ahead, first] = [at(facts, from - 2), at(facts, from - 1), at(facts, from)]
  const [penult, head, next] = [at(facts, to - 2), at(facts, to - 1), at(facts, to)]
  const titledWords = facts.slice(from, to).filter(({ word }) => titled.has(word)).length
  const isTitled = titled.has(head.word) ? 1 : 0
  const isTaken = taken.has(head.word) ? 1 : 0
  const signs = [
    sign(52, head.word),
    sign(54, head.word, zone),
    sign(56, ahead.word),
    sign(58, aheadOfIt.word, ahead.word),
    sign(59, next.word),
    sign(61, governor.word),
    sign(63, governor.word, ahead.word),
    sign(64, beforeGovernor.word, governor.word),
    sign(65, governor.word, zone),
    sign(68, first.word),
    sign(73, titledWords, Math.min(to - from, 6)),
    sign(74, isTitled, zone, head.word),
    sign(75, isTitled),
    sign(76, verb.word, ahead.word),
    sign(77, head.fine),
    sign(78, head.fine, zone),
    sign(79, head.fine, ahead.word),
    sign(80, head.fine, penult.fine),
    sign(81, governor.fine, head.fine),
    sign(82, governor.fine),
    sign(83, next.fine, head.coarse),
    sign(84, ahead.fine, head.coarse),
    sign(101, naming, head.word),
    sign(102, naming, governor.word),
    sign(103, naming, zone),
    sign(104, isTaken, zone),
    sign(105, isTaken, head.word),
    sign(106, naming, introduces ? 1 : 0, ahead.word),
  ]
  return { from, to, head, governor, signs: new SignGroup(signs) }
}

/** The noun phrase that each token is part of; null for a word that joins two phrases. */
const phrasesByToken = (
  line: FactLine,
  behind: readonly Behind[],
  paper: PaperFacts,
): (PhraseFacts | null | undefined)[] => {
  const { tokens, phrases } = line.line
  const found = new Array<PhraseFacts | null | undefined>(tokens.length).fill(undefined)
  for (const phrase of phrases) {
    const { from, to } = phrase
    found.fill(phraseFacts(line, phrase, behind[from]?.verb ?? noVerb, paper), from, to)
  }
  tokens.forEach(({ lower }, index) => {
    if (found[index] === undefined && found[index - 1] && found[index + 1] && joining.test(lower)) found[index] = null
  })
  return found
}

/** What governs capitalised words, and what they do. */
const companyOf = (lines: readonly FactLine[]): Map<number, Set<number>> => {
  const company = new Map<number, Set<number>>()
  for (const { line, facts } of lines)
    for (const phrase of line.phrases) {
      const governor = mixed(1, at(facts, governingIndex(line, phrase)).word)
      const verb = line.classes[phrase.to] === 'verb' ? mixed(2, at(facts, phrase.to).word) : null
      for (const { word, hasCapital } of facts.slice(phrase.from, phrase.to)) {
        if (!hasCapital) continue
        const known = company.get(word) ?? new Set()
        known.add(governor)
        if (verb !== null) known.add(verb)
        company.set(word, known)
      }
    }
  return company
}

/** Words with a capital or a digit inside: `LoRA`, `GPT-4`. */
const hasName = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /\p{L}\p{Lu}|\p{L}-?\d/u.test(text))

/** How a paper names what it introduces: in front of the colon of its title, in the sentence that introduces it, or not. */
const namingOf = (lines: readonly Line[], colon: number, introducing: readonly boolean[]): number => {
  const [title] = lines
  const heading = colon < 0 || !title ? 0 : hasName(title, 0, colon) ? 1 : colon < 3 ? 2 : 3
  const isNamed = lines.some((line, index) => index > 0 && introducing[index] === true && hasName(line, 3, Infinity))
  return 2 * heading + (isNamed ? 1 : 0)
}

/** The last words of the phrases of a line that speak of what is the paper's own. */
const takenUp = ({ line: { phrases, tokens }, facts }: FactLine): number[] =>
  phrases.flatMap(({ from, to }) =>
    /^(?:our|proposed|this)$/.test(tokens[from - 1]?.lower ?? '') || tokens[from]?.lower === 'proposed'
      ? [at(facts, to - 1).word]
      : [],
  )

const wordsOf = (facts: readonly WordFacts[]): Set<number> => new Set(facts.map(({ word }) => word))

/** What the lexicon and the brackets of a paper say of the tokens of each line. */
const marksOf = (
  lines: readonly Line[],
  known: readonly (readonly Candidate[])[],
  spelledOut: readonly Abbreviation[],
): number[][][] => {
  const marks = lines.map(({ tokens }) => tokens.map((): number[] => []))
  const mark = (line: number, kind: number, isIn: (index: number) => boolean): void => {
    let isFirst = true
    marks[line]?.forEach((ofToken, index) => {
      if (!isIn(index)) return
      ofToken.push(2 * kind + (isFirst ? 1 : 0))
      isFirst = false
    })
  }
  lines.forEach(({ tokens }, line) => {
    for (const { kind, start, end } of known[line] ?? [])
      mark(line, hashOf(kind) & 0xffff, (index) => {
        const token = tokens[index]
        return token !== undefined && token.start >= start && token.end <= end
      })
  })
  for (const { sentence, longRun, shortRun } of spelledOut)
    for (const [kind, { from, to }] of [longRun, shortRun].entries())
      mark(sentence + 1, kind + 1, (index) => index >= from && index < to)
  return marks
}

/**
 * Signs of the words of a paper, line by line: for each token that can be part of a name its signs, those in a
 * group that it shares with other tokens; for others null. A sign is a question with its answer as one number: which word
 * stands before it, how it is spelled, what governs its phrase, whether it stands in the title. `known` are the names that
 * the lexicon knows, by line.
 */
export const wordSigns = (
  lines: readonly Line[],
  known: readonly (readonly Candidate[])[],
): (readonly SignGroup[] | null)[][] => {
  const introducing = lines.map(isIntroducing)
  const zones = zonesOf(lines, introducing)
  const spelledOut = lines.flatMap(({ abbreviations }) => abbreviations)
  const marks = marksOf(lines, known, spelledOut)
  const factLines = lines.map((line, index): FactLine => ({
    line,
    facts: line.tokens.map(({ text, lower }) => factsOf(text, lower)),
    classes: line.classes.map((wordClass) => classNumbers[wordClass]),
    zone: zones[index] ?? 0,
    place: index === 0 ? 0 : index === lines.length - 1 ? 99 : Math.min(index, 8),
    isIntroducing: introducing[index] ?? false,
    marks: marks[index] ?? [],
  }))
  const [title, ...sentences] = factLines
  const titleFacts = title?.facts ?? []
  const colon = title?.line.tokens.findIndex(({ text }) => text === ':') ?? -1
  const counts = new Map<number, number>()
  for (const { facts } of sentences) for (const { word } of facts) counts.set(word, (counts.get(word) ?? 0) + 1)
  const paper: PaperFacts = {
    counts,
    titled: wordsOf(titleFacts),
    heading: wordsOf(titleFacts.slice(0, Math.max(0, colon))),
    colon,
    abbreviations: wordsOf(spelledOut.map(({ short }) => factsOf(short, short.toLowerCase()))),
    company: companyOf(sentences),
    naming: namingOf(lines, colon, introducing),
    taken: new Set(sentences.flatMap(takenUp)),
  }
  return factLines.map((line) => signsOfLine(line, paper))
}

const signsOfLine = (line: FactLine, paper: PaperFacts): (readonly SignGroup[] | null)[] => {
  const behind = behindEach(line)
  const phrases = phrasesByToken(line, behind, paper)
  return behind.map((here, index) => {
    const phrase = phrases[index]
    if (phrase === undefined) return null
    const own = new SignGroup(signsOfWord(line, index, phrase, here, paper))
    return phrase === null ? [here.signs, own] : [here.signs, phrase.signs, own]
  })
}

/** The signs of a word that it shares with no other. */
const signsOfWord = (
  { facts, classes, zone, isIntroducing: introduces, marks }: FactLine,
  index: number,
  phrase: PhraseFacts | null,
  { verb, verbAt, preposition }: Behind,
  { counts, titled, heading, colon, abbreviations, naming, company }: PaperFacts,
): number[] => {
  const classAt = (place: number): number => classes[place] ?? 0
  const [before2, before, here, after, after2] = [
    at(facts, index - 2),
    at(facts, index - 1),
    at(facts, index),
    at(facts, index + 1),
    at(facts, index + 2),
  ]
  const { word, shape, hasCapital } = here
  const signs = [
    sign(3, word),
    sign(4, before.word),
    sign(5, after.word),
    sign(6, before2.word),
    sign(7, after2.word),
    sign(8, at(facts, index - 3).word),
    sign(9, at(facts, index + 3).word),
    sign(15, here.end3),
    sign(16, here.end4),
    sign(17, here.start),
    sign(18, shape),
    sign(19, before.shape, shape),
    sign(20, shape, after.shape),
    sign(21, classAt(index - 1), classAt(index), classAt(index + 1)),
    sign(22, classAt(index - 2), classAt(index - 1), classAt(index)),
    sign(23, classAt(index), classAt(index + 1), classAt(index + 2)),
    sign(25, zone, shape),
    sign(26, zone, word),
    sign(29, verb.word, Math.min(5, index - verbAt)),
    sign(31, verb.word, shape),
    sign(34, introduces ? 1 : 0, shape, zone),
    sign(35, here.coarse),
    sign(36, here.fine),
    sign(37, before.coarse),
    sign(38, before.fine),
    sign(39, after.coarse),
    sign(40, after.fine),
    sign(41, before2.fine),
    sign(42, after2.fine),
    sign(43, before.fine, here.fine),
    sign(44, here.fine, after.fine),
    sign(45, before2.fine, before.fine),
    sign(46, after.fine, after2.fine),
    sign(47, before.coarse, here.coarse, after.coarse),
    sign(48, zone, here.fine),
    sign(107, naming, shape, zone),
  ]
  if (phrase === null) signs.push(sign(51, word))
  else {
    const { from, to, head, governor } = phrase
    const position = index === to - 1 ? 2 : index === from ? 0 : 1
    signs.push(
      sign(53, head.word, position),
      sign(55, Math.min(to - from, 6), position),
      sign(66, governor.word, shape),
      sign(67, head.end4, position),
      sign(70, Math.min(4, to - 1 - index), Math.min(4, index - from)),
      sign(71, Math.min(4, to - 1 - index), head.word),
    )
    if (zone !== 0 && here.length > 2) {
      if (titled.has(word)) signs.push(sign(85, 1), sign(86, shape), sign(87, zone))
      if (heading.has(word)) signs.push(sign(88, 1), sign(89, shape))
    }
  }
  if (zone === 0) {
    const side = colon < 0 ? 0 : index < colon ? 1 : 2
    signs.push(sign(90, side), sign(91, side, shape), sign(92, side, preposition), sign(93, Math.min(index, 3)))
  }
  if (hasCapital) {
    signs.push(sign(94, Math.min(4, counts.get(word) ?? 0), shape))
    for (const one of company.get(word) ?? []) signs.push(sign(95, one), sign(96, one, shape))
    if (abbreviations.has(word)) signs.push(sign(97, zone))
  }
  for (const one of marks[index] ?? []) signs.push(sign(98, one), sign(99, one, zone), sign(100, one, shape))
  return signs
}
