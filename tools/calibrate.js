// Fits the confidence of claims to labelled abstracts: `npm run calibrate`
//
// Extracts the claim candidates of labelled papers, marks each as right or wrong, fits two logistic models over the signs
// of each candidate, and writes them to src/ingest/rules/confidence.json: `claimed` (is this said at all: its sentence and
// quantity are labelled) decides what is shown, `right` (subject, baseline and direction as well) is the confidence. The
// names of each paper are found by a tagger that never saw it, as those of a user's papers will be. The level of the
// confidence, its slope and its offset, two numbers, is fitted to what cross-validation by paper says of the papers of
// tools/labels/learned.jsonl, which few rules were written with. Prints how often claims of each band of confidence are
// right: of these by cross-validation, of those of held.jsonl by the models and names as they are shipped, which never
// saw them.
import { readFileSync, writeFileSync } from 'node:fs'
import { claimSentences } from '../dist/ingest/extract/claims.js'
import { claimedOf, saidChance, signsOfRight } from '../dist/ingest/extract/confidence.js'
import { analyse } from '../dist/ingest/extract/extract.js'
import { alike, formsOf, key, near, unit } from './agreement.js'
import { fitLogistic, rounded } from './fitLogistic.js'
import { labelledPapers } from './labelledPapers.js'
import { counted, unseenAnalyses } from './learningPapers.js'

const output = new URL('../src/ingest/rules/confidence.json', import.meta.url)
const folds = 10
/** How much weights are shrunk. */
const ridge = 6

const spellings = (paper, name) => {
  const entity = paper.methods.find((one) => formsOf(one).some((form) => key(form) === key(name)))
  return entity ? formsOf(entity) : [name]
}
const denote = (paper, wanted, found) =>
  spellings(paper, wanted).some((form) => found.some((other) => alike(form, other)))
const sameQuantity = (wanted, found) =>
  wanted.delta != null
    ? near(wanted.delta, found.delta) && unit(wanted.deltaUnit) === unit(found.deltaUnit)
    : wanted.value != null
      ? near(wanted.value, found.value) && unit(wanted.valueUnit) === unit(found.valueUnit)
      : found.delta == null && found.value == null
const isRight = (paper, wanted, found, foundMethods) => {
  const own = foundMethods.find(({ name }) => name === found.method)
  const forms = own ? formsOf(own) : [found.method]
  const subject =
    wanted.method == null ? found.method == null : found.method != null && denote(paper, wanted.method, forms)
  const baseline =
    wanted.baselineKind === 'named'
      ? wanted.baselines.some((name) => denote(paper, name, found.baselines))
      : found.baselineKind !== 'named'
  return sameQuantity(wanted, found) && subject && baseline && (wanted.direction ?? 'better') === found.direction
}

/** The claim candidates of an analysed paper: their signs, and what the labels say of them. */
const samplesOf = ({ set, document, analysis }, group) => {
  const free = new Set(document.claims)
  const borderline = new Set((document.borderline ?? []).map(key))
  const methods = analysis.entities.filter(({ kind }) => kind === 'method')
  const agreement = ({ claim }) =>
    Math.max(
      ...document.claims
        .filter((wanted) => key(wanted.sentence) === key(claim.sentence))
        .map(
          (wanted) =>
            alike(wanted.metric, claim.metric) +
            alike(wanted.dataset, claim.dataset) +
            (wanted.baselineKind === claim.baselineKind),
        ),
      0,
    )
  const sentences = claimSentences(analysis)
  const shown = new Set(claimedOf(sentences).map(({ candidate }) => candidate))
  const candidates = sentences
    .flatMap((sentence) => {
      const chance = saidChance(sentence)
      return sentence.candidates.map((candidate) => ({ candidate, chance }))
    })
    .sort((a, b) => agreement(b.candidate) - agreement(a.candidate))
  return candidates.flatMap(({ candidate, chance }) => {
    const { claim } = candidate
    if (borderline.has(key(claim.sentence))) return []
    const sameSentence = document.claims.filter((wanted) => key(wanted.sentence) === key(claim.sentence))
    const match = sameSentence.find((wanted) => free.has(wanted) && isRight(document, wanted, claim, methods))
    if (match) free.delete(match)
    return [
      {
        group,
        set,
        signs: { claimed: candidate.signs, right: signsOfRight(candidate, chance) },
        right: match ? 1 : 0,
        claimed: sameSentence.some((wanted) => sameQuantity(wanted, claim)) ? 1 : 0,
        shown: shown.has(candidate),
      },
    ]
  })
}

const papers = [
  ...unseenAnalyses(),
  ...labelledPapers('held').map((document) => ({ set: 'held', document, analysis: analyse(document) })),
]
const samples = papers.flatMap(samplesOf)

const logistic = (x) => 1 / (1 + Math.exp(-x))
const fit = (training, question) =>
  fitLogistic(
    counted(training).map((sample) => ({ signs: sample.signs[question], label: sample[question] })),
    { ridge },
  )
const logit = ({ bias, signs }, sample) => sample.signs.right.reduce((sum, sign) => sum + (signs[sign] ?? 0), bias)

/** Slope and offset that make the logits of samples honest. */
const levelOf = (samples) => {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 3000; step++) {
    let [slopeStep, offsetStep] = [0, 0]
    for (const { logit: given, right: truth } of samples) {
      const off = logistic(slope * given + offset) - truth
      slopeStep += off * given
      offsetStep += off
    }
    slope -= slopeStep / samples.length
    offset -= offsetStep / samples.length
  }
  return { slope, offset }
}
const levelled = ({ bias, signs }, { slope, offset }) => ({
  bias: slope * bias + offset,
  signs: Object.fromEntries(Object.entries(signs).map(([name, weight]) => [name, slope * weight])),
})

const { floor, least } = JSON.parse(readFileSync(output, 'utf8'))
const read = samples.filter(({ set }) => set !== 'held')
const claimed = fit(read, 'claimed')
const right = fit(read, 'right')
for (let fold = 0; fold < folds; fold++) {
  const model = fit(
    read.filter(({ group }) => group % folds !== fold),
    'right',
  )
  for (const sample of read) if (sample.group % folds === fold) sample.logit = logit(model, sample)
}
for (const sample of samples) if (sample.set === 'held') sample.logit = logit(right, sample)
const level = levelOf(samples.filter(({ set, shown }) => set === 'learned' && shown))

const said = (sample) => logistic(level.slope * sample.logit + level.offset)
const percent = (part, all) => (all === 0 ? '-' : `${Math.round((100 * part) / all)}%`).padStart(4)
const share = (list, test) => percent(list.filter(test).length, list.length)
for (const [set, title] of [
  ['learned', 'learned.jsonl, cross-validated'],
  ['held', 'held.jsonl, to which nothing was fitted'],
]) {
  const here = samples.filter((sample) => sample.set === set && sample.shown)
  console.log(`\n== ${title}: ${here.length} claims, ${share(here, (sample) => sample.right)} right`)
  console.log('confidence   claims  right')
  for (let band = 9; band >= 0; band--) {
    const inside = here.filter((sample) => Math.min(9, Math.floor(10 * said(sample))) === band)
    console.log(
      `${(band / 10).toFixed(1)}+ ${String(inside.length).padStart(12)}   ${share(inside, (one) => one.right)}`,
    )
  }
}
writeFileSync(
  output,
  `${JSON.stringify({ floor, least, claimed: rounded(claimed), right: rounded(levelled(right, level)) }, null, 2)}\n`,
)
console.log(
  `\nWrote src/ingest/rules/confidence.json; the limits stay at ${floor} and ${least}, the slope of confidence is ${level.slope.toFixed(2)}.`,
)
