// Learns from labelled abstracts what numbers and sentences claim: `npm run learn:claims`
//
// Reads the labelled papers that may be learned from (../shared/gold/seed.json and dev.json, tools/labels/read.jsonl and
// learned.jsonl) and writes, by its argument, one of two models. `roles`: src/ingest/rules/quantityRoles.json says what
// each number is in a claim. `sentences`: src/ingest/rules/claimSentences.json says how likely a sentence claims
// anything; it goes by what the first model finds, so the build must hold that. Prints how often each is right by
// cross-validation, five folds by paper, and what the limits in the second file, which stay as they are, make of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { framesIn } from '../dist/ingest/extract/claimFrames.js'
import { claimSentences } from '../dist/ingest/extract/claims.js'
import { claimViews } from '../dist/ingest/extract/claimView.js'
import { sayAnything } from '../dist/ingest/extract/confidence.js'
import { quantityRoles, quantitySigns } from '../dist/ingest/extract/quantityRoles.js'
import { key, near, unit } from './agreement.js'
import { fitSparse } from './fitSparse.js'
import { counted, unseenAnalyses } from './learningPapers.js'

const rules = new URL('../src/ingest/rules/', import.meta.url)
const folds = 5

const rounded = (weight, digits) => Number(weight.toFixed(digits))

/** Are two spellings of a sentence the same, up to what one of them leaves out at an end? */
const sameSentence = (left, right) => {
  const [short, long] = [key(left), key(right)].sort((a, b) => a.length - b.length)
  return long.includes(short) && short.length >= 0.6 * long.length
}

/** What the labels of a sentence say about a number: a difference before a result, each first in its own unit. */
const roleOf = ({ amount, unit: written }, labelled) => {
  const says = (field, inUnit) =>
    labelled.some((claim) => near(claim[field], amount) && (!inUnit || unit(claim[inUnit]) === unit(written)))
  if (says('delta', 'deltaUnit')) return 'delta'
  if (says('value', 'valueUnit')) return 'value'
  if (says('baselineValue')) return 'old'
  return says('delta') ? 'delta' : says('value') ? 'value' : 'none'
}

const papers = unseenAnalyses().map(({ set, document, analysis }) => {
  /** The labelled claims of a sentence, or null where annotators were divided on whether it has any. */
  const labelsOf = (text) => {
    const labelled = document.claims.filter(({ sentence }) => sameSentence(sentence, text))
    const isDivided =
      labelled.length === 0 && (document.borderline ?? []).some((sentence) => sameSentence(sentence, text))
    return isDivided ? null : labelled
  }
  return { set, document, analysis, labelsOf }
})

/** Each number of a paper with its signs, given what the labels say of the one before it. */
const numbersOf = ({ analysis, labelsOf }) => {
  const views = claimViews(analysis)
  return views.flatMap((view, index) => {
    const { start, end } = analysis.abstract.toOriginal(view.sentence)
    const labelled = labelsOf(analysis.abstract.original.slice(start, end))
    if (labelled === null || view.quantities.length === 0) return []
    const roles = view.quantities.map((quantity) => roleOf(quantity, labelled))
    const signs = quantitySigns(view, framesIn(view), index / views.length)
    return roles.map((role, at) => ({ signs: signs(at, roles[at - 1]), label: quantityRoles.indexOf(role) }))
  })
}

const sentencesOf = ({ analysis, labelsOf }) =>
  claimSentences(analysis).flatMap(({ signs, candidates: [first] }) => {
    const labelled = labelsOf(first.claim.sentence)
    return labelled === null ? [] : [{ signs, label: labelled.length > 0 ? 1 : 0 }]
  })

const totalsOf = (model, signs, labels) => {
  const totals = labels.map(() => 0)
  for (const sign of ['', ...signs]) model.get(sign)?.forEach((weight, label) => (totals[label] += weight))
  return totals
}

/** Fits to all papers and prints, by label, how often models that never saw a paper are right about it. `judge` is told their totals. */
const learn = (samplesOf, labels, options, judge = () => {}) => {
  const samples = papers.map(samplesOf)
  const fit = (isChosen) =>
    fitSparse(
      counted(papers.map(({ set }, at) => ({ set, at })).filter(({ at }) => isChosen(at))).flatMap(
        ({ at }) => samples[at],
      ),
      { labels: labels.length, ...options },
    )
  const counts = labels.map(() => ({ right: 0, said: 0, labelled: 0 }))
  for (let fold = 0; fold < folds; fold++) {
    const model = fit((at) => at % folds !== fold)
    for (const [at, ofPaper] of samples.entries())
      for (const { signs, label } of at % folds === fold ? ofPaper : []) {
        const totals = totalsOf(model, signs, labels)
        const said = totals.indexOf(Math.max(...totals))
        counts[said].said++
        counts[label].labelled++
        if (said === label) counts[said].right++
        judge(at, totals, label)
      }
  }
  for (const [label, { right, said, labelled }] of counts.entries())
    console.log(
      `${labels[label].padEnd(8)} precision ${(right / said).toFixed(3)}  recall ${(right / labelled).toFixed(3)}  of ${labelled}`,
    )
  return [...fit(() => true)].sort(([a], [b]) => (a < b ? -1 : 1))
}

const [, , what] = process.argv
if (what === 'roles') {
  const model = learn(numbersOf, quantityRoles, { shrink: 0.3, leftOut: 0.3, passes: 30 })
  const lines = model.flatMap(([sign, weights]) => {
    const mean = weights.reduce((total, weight) => total + weight, 0) / weights.length
    const written = weights.map((weight) => rounded(weight - mean, 2))
    return written.some((weight) => Math.abs(weight) >= 0.02)
      ? [`  ${JSON.stringify(sign)}: [${written.join(', ')}]`]
      : []
  })
  writeFileSync(new URL('quantityRoles.json', rules), `{\n${lines.join(',\n')}\n}\n`)
} else if (what === 'sentences') {
  const output = new URL('claimSentences.json', rules)
  const { floor, sure } = JSON.parse(readFileSync(output, 'utf8'))
  const judged = papers.map(() => [])
  const judge = (at, [nothing, claims], label) => {
    judged[at].push({ chance: 1 / (1 + Math.exp(nothing - claims)), label })
  }
  const model = learn(sentencesOf, ['nothing', 'claims'], { shrink: 2, passes: 15, least: 4 }, judge)
  const taken = judged.map((sentences) => {
    const areKept = sayAnything(sentences.map(({ chance }) => chance))
    return sentences.filter((_, at) => areKept[at])
  })
  const right = taken.flat().filter(({ label }) => label === 1).length
  const labelled = papers.map(({ document }) => new Set(document.claims.map(({ sentence }) => key(sentence))).size)
  const ofQuiet = taken.filter((_, at) => labelled[at] === 0)
  console.log(
    `With the limits ${floor} and ${sure}: precision ${(right / taken.flat().length).toFixed(3)}` +
      `  recall ${(right / labelled.reduce((sum, count) => sum + count)).toFixed(3)}` +
      `  false sentences per 100 abstracts that claim nothing ${((100 * ofQuiet.flat().length) / ofQuiet.length).toFixed(1)}`,
  )
  const chances = model.map(([sign, [nothing, claims]]) => [sign, rounded(claims - nothing, 2)])
  const signs = Object.fromEntries(chances.filter(([sign, weight]) => sign !== '' && weight !== 0))
  const written = { floor, sure, bias: new Map(chances).get(''), signs }
  writeFileSync(output, `${JSON.stringify(written, null, 2)}\n`)
} else {
  console.error('Say what to learn: node tools/learnClaims.js roles, or node tools/learnClaims.js sentences')
  process.exit(1)
}
