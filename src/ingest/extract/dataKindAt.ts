import { lexicon } from '../lexicon/Lexicon.js'
import { lowerAt, textOf, type Line, type Run } from './Line.js'

const isTraining = /^(?:train|pre-?train|fine-?tun|finetun|learn|instruction-tun)/
const isJudging = /^(?:evaluat|experiment|test|result|outperform|accuracy|achiev)/
const collections: ReadonlySet<string> = new Set(['corpus', 'corpora', 'database', 'databases', 'dataset', 'datasets'])

/** Whether a name of data is data to learn from or to be judged on: the lexicon, the verb before it, or its head says so. */
export const dataKindAt = (line: Line, run: Run): 'dataset' | 'benchmark' => {
  const text = textOf(line, run)
  if (lexicon.find('benchmark', text)) return 'benchmark'
  if (lexicon.find('dataset', text)) return 'dataset'
  for (let index = run.from - 1; index >= Math.max(0, run.from - 6); index--) {
    const lower = lowerAt(line, index)
    if (isTraining.test(lower)) return 'dataset'
    if (isJudging.test(lower)) return 'benchmark'
  }
  return collections.has(lowerAt(line, run.to)) || collections.has(lowerAt(line, run.to - 1)) ? 'dataset' : 'benchmark'
}
