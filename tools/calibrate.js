// Fits the confidence of claims to labelled abstracts: `npm run calibrate`
//
// Reads labelled papers, extracts their claim candidates, marks each as right or wrong, fits two logistic models over
// the signs of each candidate, and writes them to src/ingest/rules/confidence.json: `claimed` (is this said at all: its
// sentence and quantity are labelled) decides what is shown, `right` (subject, baseline and direction as well) is the
// confidence. Rules were written with ../shared/gold/seed.json and dev.json in view for longest, and agree with them more
// than with other papers; those of tools/labels/read.jsonl were read later and for less. So the level of the confidence,
// its slope and its offset, two numbers, is fitted to what cross-validation by paper says of read.jsonl and to the papers
// that no rule was written with, tools/labels/held.jsonl. Prints how often claims of each band of confidence are right:
// of the papers that were read by cross-validation, of those of held.jsonl by the models, which never saw them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { claimSentences } from '../dist/ingest/extract/claims.js'
import { analyse } from '../dist/ingest/extract/extract.js'
import { labelledPapers } from './labelledPapers.js'

const gold = new URL('../../shared/gold/', import.meta.url)
if (!existsSync(gold)) {
  console.error('../shared/gold, where the labelled papers are, is not here. Nothing was changed.')
  process.exit(1)
}
const goldPapers = (name) => JSON.parse(readFileSync(new URL(name, gold), 'utf8'))
const output = new URL('../src/ingest/rules/confidence.json', import.meta.url)
const folds = 10
/** How much weights are shrunk: what held.jsonl asks for is more than what the papers that were read do. */
const ridges = { claimed: 12, right: 12 }

const key = (text) =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
const words = (text) =>
  new Set(
    String(text ?? '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1),
  )
const alike = (a, b) => {
  if (key(a) === key(b)) return true
  const [left, right] = [words(a), words(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared / (left.size + right.size - shared) >= 0.6
}
const spellings = (paper, name) => {
  const entity = paper.methods.find(({ name: own, surface, aliases }) =>
    [own, surface, ...(aliases ?? [])].some((form) => key(form) === key(name)),
  )
  return entity ? [entity.name, entity.surface, ...(entity.aliases ?? [])] : [name]
}
const denote = (paper, wanted, found) =>
  spellings(paper, wanted).some((form) => found.some((other) => alike(form, other)))
const unit = (given) => (given === 'percentage-point' ? 'percent' : (given ?? 'absolute'))
const near = (a, b) => a != null && b != null && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1, Math.abs(a))
const sameQuantity = (wanted, found) =>
  wanted.delta != null
    ? near(wanted.delta, found.delta) && unit(wanted.deltaUnit) === unit(found.deltaUnit)
    : wanted.value != null
      ? near(wanted.value, found.value) && unit(wanted.valueUnit) === unit(found.valueUnit)
      : found.delta == null && found.value == null
const isRight = (paper, wanted, found, foundMethods) => {
  const own = foundMethods.find(({ name }) => name === found.method)
  const forms = own ? [own.name, own.surface, ...own.aliases] : [found.method]
  const subject =
    wanted.method == null ? found.method == null : found.method != null && denote(paper, wanted.method, forms)
  const baseline =
    wanted.baselineKind === 'named'
      ? wanted.baselines.some((name) => denote(paper, name, found.baselines))
      : found.baselineKind !== 'named'
  return sameQuantity(wanted, found) && subject && baseline && (wanted.direction ?? 'better') === found.direction
}

const papers = [
  ...['seed.json', 'dev.json'].flatMap((name) => goldPapers(name).map((paper) => ({ ...paper, set: 'known' }))),
  ...['read', 'held'].flatMap((name) => labelledPapers(name).map((paper) => ({ ...paper, set: name }))),
]
const samples = papers.flatMap((paper, group) => {
  const place = { path: '-', line: 1 }
  const analysis = analyse({
    sourceId: null,
    title: paper.title,
    abstract: paper.abstract,
    publishedOn: null,
    authors: [],
    authorCount: null,
    commentCount: null,
    place,
  })
  const free = new Set(paper.claims)
  const borderline = new Set((paper.borderline ?? []).map(key))
  const methods = analysis.entities.filter(({ kind }) => kind === 'method')
  const agreement = ({ claim }) =>
    Math.max(
      ...paper.claims
        .filter((wanted) => key(wanted.sentence) === key(claim.sentence))
        .map(
          (wanted) =>
            alike(wanted.metric, claim.metric) +
            alike(wanted.dataset, claim.dataset) +
            (wanted.baselineKind === claim.baselineKind),
        ),
      0,
    )
  const candidates = claimSentences(analysis)
    .flatMap((sentence) => sentence.candidates)
    .sort((a, b) => agreement(b) - agreement(a))
  return candidates.flatMap(({ claim, signs }) => {
    if (borderline.has(key(claim.sentence))) return []
    const sameSentence = paper.claims.filter((wanted) => key(wanted.sentence) === key(claim.sentence))
    const match = sameSentence.find((wanted) => free.has(wanted) && isRight(paper, wanted, claim, methods))
    if (match) free.delete(match)
    const claimed = sameSentence.some((wanted) => sameQuantity(wanted, claim)) ? 1 : 0
    return [
      {
        group,
        set: paper.set,
        signs,
        right: match ? 1 : 0,
        claimed,
        inClaim: sameSentence.length > 0,
        sentence: `${group} ${claim.start}`,
      },
    ]
  })
})

const logistic = (x) => 1 / (1 + Math.exp(-x))

/** Ridge regression of the logit by gradient steps; the bias is not shrunk. */
const fit = (training, label) => {
  const seen = new Map()
  for (const { signs } of training) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= 5).map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = training.map((sample) => ({
    label: sample[label],
    at: sample.signs.map((sign) => index.get(sign)).filter((at) => at !== undefined),
  }))
  const weights = new Float64Array(names.length)
  let bias = 0
  for (let step = 0; step < 3000; step++) {
    const slope = Float64Array.from(weights, (weight) => ridges[label] * weight)
    let biasSlope = 0
    for (const { at, label: truth } of rows) {
      const off = logistic(at.reduce((sum, one) => sum + weights[one], bias)) - truth
      biasSlope += off
      for (const one of at) slope[one] += off
    }
    const rate = 2 / rows.length
    bias -= rate * biasSlope
    for (let one = 0; one < weights.length; one++) weights[one] -= rate * slope[one]
  }
  return { bias, signs: Object.fromEntries(names.map((name, at) => [name, weights[at]])) }
}
const logit = ({ bias, signs }, sample) => sample.signs.reduce((sum, sign) => sum + (signs[sign] ?? 0), bias)

/** Slope and offset that make the logits of samples honest. */
const levelOf = (given) => {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 3000; step++) {
    let [slopeStep, offsetStep] = [0, 0]
    for (const { said, right: truth } of given) {
      const off = logistic(slope * said.logit + offset) - truth
      slopeStep += off * said.logit
      offsetStep += off
    }
    slope -= slopeStep / given.length
    offset -= offsetStep / given.length
  }
  return { slope, offset }
}
const levelled = ({ bias, signs }, { slope, offset }) => ({
  bias: slope * bias + offset,
  signs: Object.fromEntries(Object.entries(signs).map(([name, weight]) => [name, slope * weight])),
})

const { floor, sure } = JSON.parse(readFileSync(output, 'utf8'))
const read = samples.filter(({ set }) => set !== 'held')
const held = samples.filter(({ set }) => set === 'held')
const claimed = fit(read, 'claimed')
const right = fit(read, 'right')
const judge = (sample, models) => {
  sample.said = { claimed: logistic(logit(models.claimed, sample)), logit: logit(models.right, sample) }
}
for (let fold = 0; fold < folds; fold++) {
  const training = read.filter(({ group }) => group % folds !== fold)
  const models = { claimed: fit(training, 'claimed'), right: fit(training, 'right') }
  for (const sample of read) if (sample.group % folds === fold) judge(sample, models)
}
for (const sample of held) judge(sample, { claimed, right })
const level = levelOf(samples.filter(({ set, said }) => set !== 'known' && said.claimed >= floor))
for (const { said } of samples) said.right = logistic(level.slope * said.logit + level.offset)

const percent = (part, all) => (all === 0 ? '-' : `${Math.round((100 * part) / all)}%`).padStart(4)
const share = (list, test) => percent(list.filter(test).length, list.length)
for (const [set, title] of [
  ['known', 'seed.json and dev.json, cross-validated'],
  ['read', 'read.jsonl, cross-validated'],
  ['held', 'held.jsonl, to which only the level was fitted'],
]) {
  const here = samples.filter((sample) => sample.set === set)
  const wantedSentences = papers
    .filter((paper) => paper.set === set)
    .reduce((total, { claims }) => total + new Set(claims.map(({ sentence }) => key(sentence))).size, 0)
  console.log(`\n== ${title}: ${here.length} candidates, ${share(here, (sample) => sample.right)} right`)
  console.log(`confidence   claims  right   (above the floor of ${floor})`)
  for (let band = 9; band >= 0; band--) {
    const inside = here.filter(({ said }) => said.claimed >= floor && Math.min(9, Math.floor(said.right * 10)) === band)
    console.log(
      `${(band / 10).toFixed(1)}+ ${String(inside.length).padStart(12)}   ${share(inside, (one) => one.right)}`,
    )
  }
  console.log('floor   kept   claimed  right  of sentences claimed, found')
  for (let at = 0; at <= 0.81; at += 0.1) {
    const kept = here.filter(({ said }) => said.claimed >= at)
    const sentences = new Set(kept.map(({ sentence }) => sentence))
    const good = new Set(kept.filter(({ inClaim }) => inClaim).map(({ sentence }) => sentence))
    console.log(
      `${at.toFixed(2)} ${String(kept.length).padStart(7)} ${share(kept, (one) => one.claimed).padStart(8)} ${share(kept, (one) => one.right).padStart(6)}` +
        ` ${percent(good.size, sentences.size)} ${percent(good.size, wantedSentences)}`,
    )
  }
}
const rounded = ({ bias, signs }) => ({
  bias: Math.round(bias * 1000) / 1000,
  signs: Object.fromEntries(
    Object.entries(signs)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]),
  ),
})
writeFileSync(
  output,
  `${JSON.stringify({ floor, sure, claimed: rounded(claimed), right: rounded(levelled(right, level)) }, null, 2)}\n`,
)
console.log(
  `\nWrote src/ingest/rules/confidence.json; the limits stay at ${floor} and ${sure}, the slope of confidence is ${level.slope.toFixed(2)}.`,
)
