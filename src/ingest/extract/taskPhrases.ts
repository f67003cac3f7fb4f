import { taskHeads, taskPraise, titleTaskHeads } from '../rules/taskFrames.js'
import { methodHeads } from '../rules/nameFrames.js'
import { candidate, type Candidate } from './Candidate.js'
import { governingIndex } from './governor.js'
import { lowerAt, wordAt, type Line, type Run } from './Line.js'
import { withoutPraise } from './properNames.js'

const taskNouns = /^(?:tasks?|problems?|challenges?|applications?|scenarios?|settings?|competition)$/

/** Words after which a task stands. */
const before = /^(?:for|in|on|of|towards?|into|as|including|namely)$/

/** `Rethinking`, `Improving`: what a title does to its task. */
const isOpeningGerund = (line: Line, index: number): boolean =>
  index === 0 &&
  line.sentence === -1 &&
  /^(?!learning|training|planning|modeling|tracking)\p{L}+ing$/u.test(lowerAt(line, index))

const trimmed = (line: Line, phrase: Run): Run => {
  let { from, to } = withoutPraise(line, phrase)
  while (to - from > 1 && taskNouns.test(lowerAt(line, to - 1))) to--
  while (
    to - from > 1 &&
    (taskPraise.has(lowerAt(line, from)) || line.classes[from] === 'number' || isOpeningGerund(line, from))
  )
    from++
  return { from, to }
}

const isTask = (line: Line, { from, to }: Run): boolean => {
  const head = lowerAt(line, to - 1)
  return to - from >= 2 && to - from <= 6 && taskHeads.has(head)
}

const asTask = (line: Line, run: Run): Candidate => candidate('task', line, run)

/** Tasks that a title names: every phrase that ends like one, and what stands after "for". */
const titleTasks = (title: Line): Candidate[] =>
  title.phrases.flatMap((phrase): Candidate[] => {
    const run = trimmed(title, phrase)
    const head = lowerAt(title, run.to - 1)
    const length = run.to - run.from
    if (length > 7) return []
    const isFor = /^(?:for|in|of)$/.test(lowerAt(title, phrase.from - 1))
    const isSolved = taskHeads.has(head) && (length > 1 || isFor)
    const isStudied = titleTaskHeads.has(head) && ((length > 1 && !methodHeads.has(head)) || (isFor && length > 1))
    const isMeans = /^(?:via|with|using|by|through)$/.test(lowerAt(title, phrase.from - 1))
    return (isSolved || isStudied) && !isMeans ? [asTask(title, run)] : []
  })

/** Tasks that a sentence names: `for zero-shot action recognition`, `reasoning tasks`, `the problem of link prediction`. */
const sentenceTasks = (line: Line): Candidate[] =>
  line.phrases.flatMap((phrase): Candidate[] => {
    const run = trimmed(line, phrase)
    const head = lowerAt(line, run.to - 1)
    if (phrase.to > run.to || taskNouns.test(lowerAt(line, phrase.to))) {
      const isNamed = taskHeads.has(head) || titleTaskHeads.has(head)
      return isNamed && run.to - run.from <= 5 ? [asTask(line, run)] : []
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
export const taskPhrases = (line: Line): Candidate[] => (line.sentence === -1 ? titleTasks(line) : sentenceTasks(line))
