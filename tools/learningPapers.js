// The labelled papers that may be learned from, and what taggers say of them that never saw them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { possibleEntities } from '../dist/ingest/extract/entities.js'
import { judgedEntities } from '../dist/ingest/extract/judgedEntities.js'
import { knownNames } from '../dist/ingest/extract/knownNames.js'
import { linesOf } from '../dist/ingest/extract/Line.js'
import { mainMethod } from '../dist/ingest/extract/mainMethod.js'
import { labelCount, nameChances, nameKinds, readModel } from '../dist/ingest/extract/nameChances.js'
import { quantities } from '../dist/ingest/extract/quantities.js'
import { text } from '../dist/ingest/extract/text.js'
import { wordSigns } from '../dist/ingest/extract/wordSigns.js'
import { NameMatcher } from '../dist/ingest/lexicon/NameMatcher.js'
import { formsOf } from './agreement.js'
import { fitTagger, writtenModel } from './fitTagger.js'
import { labelledPapers } from './labelledPapers.js'

const gold = new URL('../../shared/gold/', import.meta.url)
if (!existsSync(gold)) {
  console.error('../shared/gold, where the labelled papers are, is not here. Nothing was changed.')
  process.exit(1)
}
/** Papers are dealt to so many folds in turn; each is judged by a tagger that was fitted to the others. */
export const folds = 5

/** Papers or samples as often as they count where a model is fitted: those who wrote the guide labelled seed and dev, and the figures go by them. */
export const counted = (ofSets) =>
  ofSets.flatMap((one) => new Array(one.set === 'seed' || one.set === 'dev' ? 3 : 1).fill(one))

/** The labelled entities of a paper by kind of name. */
const labelledNames = ({ methods, datasets, benchmarks, tasks, metrics }) => ({
  introduced: methods.filter(({ role }) => role === 'introduced'),
  method: methods.filter(({ role }) => role !== 'introduced'),
  data: [...datasets, ...benchmarks],
  task: tasks,
  metric: metrics,
})

/** The label of each token of a line: a name that stands for two kinds counts for the first of them. */
const labelsOf = (line, matcher) => {
  const labels = line.tokens.map(() => 0)
  for (const { from, to, values } of matcher.find(line))
    labels.fill(2 * Math.min(...values) + 2, from, to)[from] = 2 * Math.min(...values) + 1
  return labels
}

const isShort = (form) => form.length <= 3

const readPaper = (document) => {
  const read = text.run({ document })
  const lines = linesOf(read)
  const names = labelledNames(document)
  // Whatever kind a label is of, its spelling is looked for in one layer, so that of names within names the longest counts.
  const matcher = new NameMatcher(
    nameKinds.flatMap((kind, value) =>
      names[kind].flatMap((entity) =>
        formsOf(entity).map((form) => ({ form, kind: 'method', exactCase: isShort(form), value })),
      ),
    ),
  )
  const known = lines.map(knownNames)
  const groups = wordSigns(lines, known)
  const words = lines.flatMap((line, index) => {
    const labels = labelsOf(line, matcher)
    return groups[index].flatMap((own, token) =>
      own === null ? [] : [{ signs: own.flatMap(({ signs }) => signs), label: labels[token] }],
    )
  })
  return { document, read, lines, known, names, words }
}

/**
 * The papers that may be learned from: as labelled, as read, and word by word with signs and labels. `set` is the file
 * of the labels.
 */
export const learningPapers = () =>
  [
    ...['seed', 'dev'].map((set) => [set, JSON.parse(readFileSync(new URL(`${set}.json`, gold), 'utf8'))]),
    ...['read', 'learned'].map((set) => [set, labelledPapers(set)]),
  ].flatMap(([set, papers]) => papers.map((paper) => ({ set, ...readPaper(paper) })))

/** Fits a tagger to papers, or takes the one that was fitted to the same signs and labels before. */
export const taggerOf = (papers) => {
  const hash = createHash('sha256')
  for (const { words } of papers) for (const { signs, label } of words) hash.update(`${label}:${signs.join()};`)
  hash.update(readFileSync(new URL('fitTagger.js', import.meta.url)))
  const cache = new URL('../node_modules/.cache/claimgraph/', import.meta.url)
  const path = new URL(`tagger-${hash.digest('hex').slice(0, 16)}.json`, cache)
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true })
    writeFileSync(path, `${JSON.stringify(writtenModel(fitTagger(papers, { labels: labelCount })))}\n`)
  }
  return readFileSync(path, 'utf8')
}

/** For each paper the chances of its words by a tagger that never saw it, and its fold. */
export const unseenChances = (papers) => {
  const found = new Array(papers.length)
  for (let fold = 0; fold < folds; fold++) {
    const model = readModel(JSON.parse(taggerOf(papers.filter((_, index) => index % folds !== fold))))
    papers.forEach(({ lines, known }, index) => {
      if (index % folds === fold) found[index] = { fold, chances: nameChances(lines, known, model) }
    })
    console.log(`fold ${fold + 1} of ${folds}`)
  }
  return found
}

/** The papers with what the stages before the claims make of them, their names found by a tagger that never saw them. */
export const unseenAnalyses = () => {
  const papers = learningPapers()
  const unseen = unseenChances(papers)
  return papers.map(({ set, document, read, lines, known }, index) => {
    const { chances } = unseen[index]
    const entities = judgedEntities(possibleEntities(lines, known, chances))
    const found = { ...read, entities }
    return { set, document, analysis: { ...found, ...quantities.run(read), ...mainMethod.run(found) } }
  })
}
