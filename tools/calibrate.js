// Fits the confidence of claims to labelled abstracts: `npm run calibrate -- LABELS.json...`
//
// Reads papers in the shape of the annotation guide (title, abstract, methods, claims), extracts their claim candidates,
// marks each as right or wrong, fits two logistic models over the signs of each candidate, and writes them to
// src/ingest/rules/confidence.json: `claimed` (is this said at all: its sentence and quantity are labelled) decides what
// is shown, `right` (subject, baseline and direction as well) is the confidence. Prints what cross-validation by paper
// says: how often claims of each band of confidence are right, and what each floor of `claimed` keeps.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { claimCandidates } from '../dist/ingest/extract/claims.js'
import { analyse } from '../dist/ingest/extract/extract.js'

const defaults = ['../shared/gold/seed.json', '../shared/gold/dev.json']
const paths = process.argv.length > 2 ? process.argv.slice(2) : defaults
if (!paths.every((path) => existsSync(path))) {
  console.error(
    `Labelled abstracts are missing: ${paths.filter((path) => !existsSync(path)).join(', ')}. Nothing was changed.`,
  )
  process.exit(1)
}
const output = new URL('../src/ingest/rules/confidence.json', import.meta.url)
const folds = 10
/** Confidence is shrunk more than the claim test: the rules were written with these abstracts in view. */
const cautious = 12

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

const papers = paths.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')))
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
  const candidates = claimCandidates(analysis).sort((a, b) => agreement(b) - agreement(a))
  return candidates.flatMap(({ claim, signs }) => {
    if (borderline.has(key(claim.sentence))) return []
    const sameSentence = paper.claims.filter((wanted) => key(wanted.sentence) === key(claim.sentence))
    const match = sameSentence.find((wanted) => free.has(wanted) && isRight(paper, wanted, claim, methods))
    if (match) free.delete(match)
    const claimed = sameSentence.some((wanted) => sameQuantity(wanted, claim)) ? 1 : 0
    return [
      {
        group,
        signs,
        right: match ? 1 : 0,
        claimed,
        inClaim: sameSentence.length > 0,
        sentence: `${group} ${claim.start}`,
      },
    ]
  })
})
const wantedClaims = papers.reduce((total, { claims }) => total + claims.length, 0)

/** Ridge regression of the logit by gradient steps; the bias is not shrunk. */
const fit = (training, label, ridge = 4) => {
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
    const slope = Float64Array.from(weights, (weight) => ridge * weight)
    let biasSlope = 0
    for (const { at, label: truth } of rows) {
      const off = 1 / (1 + Math.exp(-at.reduce((sum, one) => sum + weights[one], bias))) - truth
      biasSlope += off
      for (const one of at) slope[one] += off
    }
    const rate = 2 / rows.length
    bias -= rate * biasSlope
    for (let one = 0; one < weights.length; one++) weights[one] -= rate * slope[one]
  }
  return { bias, signs: Object.fromEntries(names.map((name, at) => [name, weights[at]])) }
}
const probability = ({ bias, signs }, sample) =>
  1 / (1 + Math.exp(-sample.signs.reduce((sum, sign) => sum + (signs[sign] ?? 0), bias)))

for (let fold = 0; fold < folds; fold++) {
  const training = samples.filter(({ group }) => group % folds !== fold)
  const models = { claimed: fit(training, 'claimed'), right: fit(training, 'right', cautious) }
  for (const sample of samples)
    if (sample.group % folds === fold)
      sample.held = { claimed: probability(models.claimed, sample), right: probability(models.right, sample) }
}
const previous = JSON.parse(readFileSync(output, 'utf8'))
const percent = (part, all) => (all === 0 ? '-' : `${Math.round((100 * part) / all)}%`).padStart(4)
const share = (list, test) => percent(list.filter(test).length, list.length)
console.log(
  `${samples.length} candidates in ${papers.length} papers, ${share(samples, ({ claimed }) => claimed)} claimed, ${share(samples, ({ right }) => right)} right; ${wantedClaims} labelled claims`,
)
console.log(`\nconfidence   claims  right   (held out, of those above the floor of ${previous.floor})`)
const shown = samples.filter(({ held }) => held.claimed >= previous.floor)
for (let band = 0; band < 10; band++) {
  const inside = shown.filter(({ held }) => Math.min(9, Math.floor(held.right * 10)) === band)
  console.log(
    `${(band / 10).toFixed(1)}+ ${String(inside.length).padStart(12)}   ${share(inside, ({ right }) => right)}`,
  )
}
console.log('\nfloor   kept   claimed  right  of sentences claimed, found   (held out)')
const wantedSentences = papers.reduce(
  (total, { claims }) => total + new Set(claims.map(({ sentence }) => key(sentence))).size,
  0,
)
for (let floor = 0; floor <= 0.81; floor += 0.05) {
  const kept = samples.filter(({ held }) => held.claimed >= floor)
  const sentences = new Set(kept.map(({ sentence }) => sentence))
  const good = new Set(kept.filter(({ inClaim }) => inClaim).map(({ sentence }) => sentence))
  console.log(
    `${floor.toFixed(2)} ${String(kept.length).padStart(7)} ${share(kept, ({ claimed }) => claimed).padStart(8)} ${share(kept, ({ right }) => right).padStart(6)}` +
      ` ${percent(good.size, sentences.size)} ${percent(good.size, wantedSentences)}`,
  )
}
const rounded = ({ bias, signs }) => ({
  bias: Math.round(bias * 1000) / 1000,
  signs: Object.fromEntries(
    Object.entries(signs)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]),
  ),
})
const models = {
  floor: previous.floor,
  claimed: rounded(fit(samples, 'claimed')),
  right: rounded(fit(samples, 'right', cautious)),
}
writeFileSync(output, `${JSON.stringify(models, null, 2)}\n`)
console.log(`\nWrote src/ingest/rules/confidence.json; the floor stays at ${previous.floor}.`)
