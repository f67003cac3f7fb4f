// Learns from labelled abstracts what names are: `npm run learn`
//
// Reads the labelled papers that may be learned from (../shared/gold/seed.json and dev.json, tools/labels/read.jsonl and
// learned.jsonl) and writes three models to src/ingest/rules. names.json says of each word of a paper how likely it is
// part of a name, and of what kind. entities.json says of each name, all its places together, how likely the paper speaks
// of it as an entity, and as a method of its own. mainMethod.json says which method a paper is about. The last two are
// fitted to what the first says of papers that it was not fitted to, in five folds by paper. Prints how often they are
// right: on papers of the folds that they were not fitted to.
import { writeFileSync } from 'node:fs'
import { possibleEntities } from '../dist/ingest/extract/entities.js'
import { judgedEntities, readEntityModels } from '../dist/ingest/extract/judgedEntities.js'
import { mainCandidates } from '../dist/ingest/extract/mainCandidates.js'
import { formsOf, key, sameEntity } from './agreement.js'
import { chanceOf, fitLogistic, rounded } from './fitLogistic.js'
import { counted, learningPapers, taggerOf, unseenChances } from './learningPapers.js'

const rules = new URL('../src/ingest/rules/', import.meta.url)
const ridge = 2
const labelsOfKind = {
  method: ['introduced', 'method'],
  dataset: ['data'],
  benchmark: ['data'],
  task: ['task'],
  metric: ['metric'],
}
const papers = learningPapers()
console.log(`${papers.length} labelled papers`)

const uniqueByName = (entities) => [...new Map(entities.map((entity) => [key(entity.name), entity])).values()]
const exactness = (label, { entity, chance }) =>
  chance + (formsOf(label).some((form) => key(form) === key(entity.name)) ? 1 : 0)

/** Of the found those that the labels mean: of several that are like one label the one that it spells, else the likeliest. */
const meant = (found, labels) => {
  const chosen = new Set()
  for (const label of labels) {
    const [best] = found
      .filter((one) => !chosen.has(one) && sameEntity(label, one.entity))
      .sort((one, other) => exactness(label, other) - exactness(label, one))
    if (best) chosen.add(best)
  }
  return chosen
}

/** What may be an entity in each paper, with what it is by the labels. */
const samples = unseenChances(papers).map(({ fold, chances }, index) => {
  const { lines, known, names } = papers[index]
  const found = possibleEntities(lines, known, chances).map((one) => ({
    ...one,
    kind: labelsOfKind[one.entity.kind].at(-1),
  }))
  const ofKind = (kind) => found.filter((one) => one.kind === kind)
  const ones = new Set([
    ...meant(ofKind('method'), [...names.introduced, ...names.method]),
    ...['data', 'task', 'metric'].flatMap((kind) => [...meant(ofKind(kind), uniqueByName(names[kind]))]),
  ])
  const introduced = meant(ofKind('method'), names.introduced)
  return {
    paper: papers[index],
    fold,
    found: found.map((one) => ({ ...one, isOne: ones.has(one) ? 1 : 0, isIntroduced: introduced.has(one) ? 1 : 0 })),
  }
})

/** F1 differs by as much from one draw of papers to the next. */
const chance = 0.003

/** The highest limit that gives the best F1, but for chance, on judged samples; `labelled` counts what there was to find. */
const bestLimit = (judged, labelled) => {
  const rates = []
  for (let limit = 0.15; limit < 0.8; limit += 0.05) {
    const found = judged.filter(({ chance }) => chance >= limit)
    const right = found.filter(({ label }) => label === 1).length
    const [precision, recall] = [right / found.length, right / labelled]
    rates.push({
      limit: Number(limit.toFixed(2)),
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
    })
  }
  const best = Math.max(...rates.map(({ f1 }) => f1))
  return rates.findLast(({ f1 }) => f1 >= best - chance)
}

const fit = (training) => fitLogistic(counted(training), { ridge })

/** Samples judged by a model that was fitted to the other half of the folds. */
const crossJudged = (training) =>
  [0, 1].flatMap((half) => {
    const model = fit(training.filter(({ fold }) => fold % 2 !== half))
    return training
      .filter(({ fold }) => fold % 2 === half)
      .map((sample) => ({ ...sample, chance: chanceOf(model, sample.signs) }))
  })

const written = (name, model) => writeFileSync(new URL(name, rules), `${JSON.stringify(model, null, 2)}\n`)

const all = samples.flatMap(({ paper, found, fold }) => found.map((sample) => ({ ...sample, fold, set: paper.set })))
const countLabelled = (kinds) =>
  samples.reduce((sum, { paper }) => sum + uniqueByName(kinds.flatMap((kind) => paper.names[kind])).length, 0)
const questions = {
  method: { of: 'method', answer: 'isOne', labels: ['introduced', 'method'] },
  introduced: { of: 'method', answer: 'isIntroduced', labels: ['introduced'] },
  data: { of: 'data', answer: 'isOne', labels: ['data'] },
  task: { of: 'task', answer: 'isOne', labels: ['task'] },
  metric: { of: 'metric', answer: 'isOne', labels: ['metric'] },
}
const entityModels = Object.fromEntries(
  Object.entries(questions).map(([name, { of, answer, labels }]) => {
    const training = all.filter(({ kind }) => kind === of).map((sample) => ({ ...sample, label: sample[answer] }))
    const best = bestLimit(crossJudged(training), countLabelled(labels))
    console.log(
      `${name.padEnd(11)} ${Object.entries(best)
        .map(([rate, value]) => `${rate} ${value.toFixed(3)}`)
        .join('  ')}`,
    )
    return [name, rounded({ ...fit(training), limit: best.limit })]
  }),
)
written('entities.json', entityModels)

/** The method that most claims of a paper have as their subject, as it is labelled; undefined where none has one. */
const mainLabel = ({ document: { claims }, names }) => {
  const counts = new Map()
  for (const { method } of claims) if (method) counts.set(method, (counts.get(method) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most) return undefined
  const [name] = most
  const isIt = (entity) => formsOf(entity).some((form) => key(form) === key(name))
  return [...names.introduced, ...names.method].find(isIt) ?? { name }
}
const models = readEntityModels(entityModels)
const choices = samples.flatMap(({ paper, found, fold }, choice) => {
  const wanted = mainLabel(paper)
  if (!wanted) return []
  return mainCandidates({ ...paper.read, entities: judgedEntities(found, models) }).map(({ name, entity, signs }) => ({
    fold,
    set: paper.set,
    choice,
    signs,
    label: sameEntity(wanted, entity ?? { name }) ? 1 : 0,
  }))
})
const chosen = new Map()
for (const one of crossJudged(choices)) if (!(chosen.get(one.choice)?.chance >= one.chance)) chosen.set(one.choice, one)
const right = [...chosen.values()].filter(({ label }) => label === 1).length
const asked = samples.filter(({ paper }) => mainLabel(paper)).length
console.log(`main method right in ${right} of ${asked} papers`)
written('mainMethod.json', rounded(fit(choices)))
writeFileSync(new URL('names.json', rules), taggerOf(papers))
