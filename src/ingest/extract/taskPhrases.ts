import { singularOf, taskHeads, taskOfVerb, taskPraise, titleTaskHeads } from '../rules/taskFrames.js'
import { methodHeads } from '../rules/nameFrames.js'
import { lexicon } from '../lexicon/Lexicon.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex } from './governor.js'
import { lowerAt, textOf, wordAt, type Line, type Run } from './Line.js'
import { isDerived, withoutPraise } from './properNames.js'

const taskNouns = /^(?:tasks?|problems?|challenges?|applications?|scenarios?|settings?|competition)$/

/** Words after which a task stands. */
const before = /^(?:for|in|on|of|towards?|into|as|including|namely)$/

/** `Rethinking`, `Improving`: what a title does to its task. */
const isOpeningGerund = (line: Line, index: number): boolean =>
  (index === 0 || wordAt(line, index - 1) === ':') &&
  line.sentence === -1 &&
  /^(?!learning|training|planning|modeling|tracking)\p{L}+ing$/u.test(lowerAt(line, index))

const trimmed = (line: Line, phrase: Run): Run => {
  let { from, to } = withoutPraise(line, phrase)
  while (to - from > 1 && taskNouns.test(lowerAt(line, to - 1))) to--
  while (
    to - from > 1 &&
    (taskPraise.has(lowerAt(line, from)) ||
      line.classes[from] === 'number' ||
      isOpeningGerund(line, from) ||
      isDerived(wordAt(line, from)))
  )
    from++
  return { from, to }
}

const isTask = (line: Line, { from, to }: Run): boolean => {
  const head = lowerAt(line, to - 1)
  return to - from >= 2 && to - from <= 6 && taskHeads.has(head)
}

/** `reinforcement learning` is what others are solved with, unless the lexicon also has it as a task. */
const isTechnique = (line: Line, run: Run): boolean => {
  const words = textOf(line, run)
  const task = lexicon.find('task', words)
  if (task) return task.family
  return lexicon.find('method', words) !== null || /^(?:machine|deep|supervised|unsupervised) learning$/i.test(words)
}

/** A task under its words without what stands in brackets. */
const asTask = (line: Line, run: Run): Candidate => {
  const one = candidate('task', line, run)
  return { ...one, name: one.name.replace(/ \([^()]*\)/g, '') }
}

/** The task of a verb with its object: `predicting gene expression` is gene expression prediction. */
const taskOf = (line: Line, index: number): Candidate[] => {
  const verb = lowerAt(line, index)
  if (!verb.endsWith('ing') || (line.sentence >= 0 && !/^(?:for|of)$/.test(lowerAt(line, index - 1)))) return []
  const noun = taskOfVerb.find(([gerund]) => gerund.test(verb))?.[1]
  if (noun === undefined) return []
  const start = /^(?:an?|the)$/.test(lowerAt(line, index + 1)) ? index + 2 : index + 1
  const phrase = line.phrases.find(({ from, to }) => from === start || (from === index && to > start))
  if (!phrase) return []
  const object = trimmed(line, { from: start, to: phrase.to })
  if (object.to - object.from > 4 || object.to - object.from < 1) return []
  const run = { from: index, to: object.to }
  return [
    {
      ...candidate('task', line, run),
      name: `${singularOf(textOf(line, object).toLowerCase())} ${noun}`,
    },
  ]
}

/** `generation of knotted strings` is knotted string generation. */
const taskWithObject = (line: Line, phrase: Run): Candidate[] => {
  const head = phrase.to - 1
  const object = line.phrases.find(({ from }) => from === phrase.to + 1)
  if (
    !taskHeads.has(lowerAt(line, head)) ||
    lowerAt(line, phrase.to) !== 'of' ||
    !object ||
    object.to - object.from > 4
  )
    return []
  const words = singularOf(textOf(line, trimmed(line, object)).toLowerCase())
  const run = { from: head, to: object.to }
  return [{ ...candidate('task', line, run), name: `${words} ${lowerAt(line, head)}` }]
}

/** `whole-slide image (WSI) classification` is one phrase: an abbreviation in brackets does not end it. */
const acrossBrackets = (line: Line): Run[] =>
  line.phrases.map((phrase) => {
    const isShort = wordAt(line, phrase.to) === '(' && wordAt(line, phrase.to + 2) === ')'
    const rest = isShort ? line.phrases.find(({ from }) => from === phrase.to + 3) : undefined
    return rest ? { from: phrase.from, to: rest.to } : phrase
  })

/** Tasks that a title names: every phrase that ends like one, and what stands after "for". */
const titleTasks = (title: Line): Candidate[] =>
  title.phrases.flatMap((phrase): Candidate[] => {
    const run = trimmed(title, phrase)
    const head = lowerAt(title, run.to - 1)
    const length = run.to - run.from
    if (length > 7 || isTechnique(title, run)) return []
    const isFor = /^(?:for|in|of)$/.test(lowerAt(title, phrase.from - 1))
    const isSolved = taskHeads.has(head) && length > 1
    const isStudied = titleTaskHeads.has(head) && ((length > 1 && !methodHeads.has(head)) || (isFor && length > 1))
    const isMeans = /^(?:via|with|using|by|through)$/.test(lowerAt(title, phrase.from - 1))
    return (isSolved || isStudied) && !isMeans ? [asTask(title, run)] : []
  })

/** Tasks that a sentence names: `for zero-shot action recognition`, `reasoning tasks`, `the problem of link prediction`. */
const sentenceTasks = (line: Line): Candidate[] =>
  acrossBrackets(line).flatMap((phrase): Candidate[] => {
    const run = trimmed(line, phrase)
    const head = lowerAt(line, run.to - 1)
    if (!taskHeads.has(head) && !titleTaskHeads.has(head)) return []
    if (isTechnique(line, run)) return []
    // "Reasoning settings", "engineering applications": of a single word only a list knows whether it is a task.
    const isSingle = run.to - run.from === 1 && lexicon.find('task', textOf(line, run)) === null
    if (isSingle && !/^(?:tasks?|problem)$/.test(lowerAt(line, run.to))) return []
    if (phrase.to > run.to || taskNouns.test(lowerAt(line, phrase.to))) {
      return run.to - run.from <= 5 ? [asTask(line, run)] : []
    }
    if (!isTask(line, run)) return []
    const governor = governingIndex(line, phrase)
    const governing = lowerAt(line, governor)
    if (governor < 0 && phrase.from <= 1) return [asTask(line, run)]
    const isOfTask = governing === 'of' && taskNouns.test(lowerAt(line, governor - 1))
    const isSuch = governing === 'as' && lowerAt(line, governor - 1) === 'such'
    const isGoverned = governing !== 'of' && governing !== 'as' && before.test(governing)
    return isGoverned || isOfTask || isSuch || wordAt(line, governor) === ':' ? [asTask(line, run)] : []
  })

/** Tasks by the words that they end with and that stand around them. */
export const taskPhrases = (line: Line): Candidate[] => [
  ...(line.sentence === -1 ? titleTasks(line) : sentenceTasks(line)),
  ...line.tokens.flatMap((_, index) => taskOf(line, index)),
  ...(line.sentence === -1 ? line.phrases.flatMap((phrase) => taskWithObject(line, phrase)) : []),
]
