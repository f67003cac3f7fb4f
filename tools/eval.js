// Measures the extraction against labelled papers, and holds the floors of tools/accuracy-floors.json.
//
//   npm run eval [-- --raise] [-- --record]
//
// Every set is read by `claimgraph extract` as a process of its own, from id, title and abstract alone. A figure below
// its floor ends the run with exit code 1. `--raise` lifts floors to what was measured; nothing ever lowers one. `--record`
// writes the figures to src/accuracy.json, which the API serves, and into docs/accuracy.md; a record that is not what
// was measured ends the run with exit code 1 as well.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractorVersion } from '../dist/ingest/extract/extractorVersion.js'
import { labelledPapers } from './labelledPapers.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const labelled = join(root, '../shared/gold')
const floorsPath = join(root, 'tools/accuracy-floors.json')
/** The labelled sets and how far the rules know them. */
const descriptions = {
  seed: 'A real listing of papers about reweighting; rules were written with it in view, and models learned from it.',
  dev: 'Abstracts from all of machine learning; rules were written with them in view, and models learned from them.',
  read: 'Abstracts from all of machine learning, labelled by ourselves; read for rules, and learned from.',
  held: 'More of these, which nobody read and nothing was learned from: figures to believe.',
  validation: 'Abstracts from all of machine learning that were only ever scored on: figures to believe.',
}
const sets = Object.keys(descriptions)
const ownSets = ['read', 'held']
const recordPath = join(root, 'src/accuracy.json')
const pagePath = join(root, 'docs/accuracy.md')
const claimRows = ['claim sentence', 'quantity', 'claim core', 'claim full']
const otherRows = ['method', 'introduced method', 'dataset or benchmark', 'task', 'metric', 'idea']
const falseClaims = 'false claims per 100 abstracts that claim nothing'

if (!existsSync(labelled)) {
  console.error('Skipped: ../shared/gold, where the labelled papers are, is not here.')
  process.exit(0)
}

/** Output of a node process; ends this one where that fails. */
const run = (...command) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status === 0) return stdout
  console.error(`${command.join(' ')} ended with exit code ${status}.\n${stderr}`)
  process.exit(1)
}

/** The figures that have a floor, by name. */
const figuresOf = (report) =>
  Object.fromEntries([
    ...claimRows.flatMap((row) => ['precision', 'recall', 'f1'].map((rate) => [`${row}: ${rate}`, report[row][rate]])),
    ...otherRows.map((row) => [`${row}: f1`, report[row].f1]),
    [falseClaims, report.falseClaimsPer100QuietAbstracts],
  ])

const lowerIsBetter = (figure) => figure === falseClaims
/** A figure is a quotient: what its last digits are is chance. */
const tolerance = 1e-9
const isWorse = (figure, value, floor) => (lowerIsBetter(figure) ? value - floor : floor - value) > tolerance
/** Rounded to the side that the measured value keeps. */
const asFloor = (figure, value) =>
  lowerIsBetter(figure) ? Math.ceil((value - tolerance) * 10) / 10 : Math.floor((value + tolerance) * 1000) / 1000

const rounded = (value) => Math.round(value * 1000) / 1000

/** A set as the API shows it. */
const recordOf = (set, report) => ({
  name: set,
  description: descriptions[set],
  papers: report.papers,
  figures: [...claimRows, ...otherRows].map((name) => {
    const { precision, recall, f1, hit, predicted, gold } = report[name]
    return {
      name,
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      right: hit,
      found: predicted,
      labelled: gold,
    }
  }),
  falseClaimsPerHundredQuietPapers: rounded(report.falseClaimsPer100QuietAbstracts),
  confidence: report.calibration.map(({ confidence, claims, right }) => ({
    from: parseFloat(confidence),
    claims,
    right: rounded(right),
  })),
})

const two = (value) => value.toFixed(2)
const tableOf = (head, rows) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** The figures as the tables of docs/accuracy.md. */
const pageOf = ({ sets: records }) => {
  const accuracy = [...claimRows, ...otherRows].map((name, row) => [
    name,
    ...records.map(({ figures }) => {
      const { precision, recall, f1 } = figures[row]
      return `${two(precision)} / ${two(recall)} / ${two(f1)}`
    }),
  ])
  const quiet = [falseClaims, ...records.map((record) => record.falseClaimsPerHundredQuietPapers.toFixed(1))]
  const bands = [...new Set(records.flatMap(({ confidence }) => confidence.map(({ from }) => from)))].sort()
  const calibration = bands.map((band) => [
    `${band.toFixed(1)} to ${(band + 0.1).toFixed(1)}`,
    ...records.map(({ confidence }) => {
      const found = confidence.find(({ from }) => from === band)
      return found ? `${Math.round(100 * found.right)}% of ${found.claims}` : '-'
    }),
  ])
  const names = records.map(({ name, papers }) => `${name} (${papers} papers)`)
  return [
    'Precision / recall / F1:',
    tableOf(['', ...names], [...accuracy, quiet]),
    'Claims whose core is right, by confidence:',
    tableOf(['confidence', ...names], calibration),
  ].join('\n\n')
}

const figures = /(<!-- figures:[^>]*-->\n)[^]*(<!-- \/figures -->)/
const withFigures = (page, record) => page.replace(figures, (_, start, end) => `${start}\n${pageOf(record)}\n\n${end}`)

const scratch = mkdtempSync(join(tmpdir(), 'claimgraph-eval-'))
const measured = {}
const record = { extractorVersion: extractorVersion(), sets: [] }
try {
  for (const set of sets) {
    const goldPath = ownSets.includes(set) ? join(scratch, `${set}.json`) : join(labelled, `${set}.json`)
    if (ownSets.includes(set)) writeFileSync(goldPath, JSON.stringify(labelledPapers(set)))
    const papers = JSON.parse(readFileSync(goldPath, 'utf8'))
    const [asked, answered] = ['asked', 'answered'].map((name) => join(scratch, `${set}-${name}.jsonl`))
    writeFileSync(asked, papers.map(({ id, title, abstract }) => JSON.stringify({ id, title, abstract })).join('\n'))
    writeFileSync(answered, run(join(root, 'dist/cli/main.js'), 'extract', asked))
    const score = [join(labelled, 'score.mjs'), goldPath, answered]
    console.log(`\n== ${set}\n\n${run(...score)}`)
    const report = JSON.parse(run(...score, '--json'))
    measured[set] = figuresOf(report)
    record.sets.push(recordOf(set, report))
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const floors = JSON.parse(readFileSync(floorsPath, 'utf8'))
const fallen = sets.flatMap((set) =>
  Object.entries(floors[set] ?? {})
    .filter(([figure, floor]) => isWorse(figure, measured[set][figure], floor))
    .map(([figure, floor]) => `${set}, ${figure}: ${measured[set][figure].toFixed(3)}, floor ${floor}`),
)

if (process.argv.includes('--raise')) {
  for (const set of sets) {
    floors[set] ??= {}
    for (const [figure, value] of Object.entries(measured[set])) {
      const floor = asFloor(figure, value)
      if (floors[set][figure] === undefined || isWorse(figure, floors[set][figure], floor)) floors[set][figure] = floor
    }
  }
  writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`)
}

const written = `${JSON.stringify(record, null, 2)}\n`
const page = readFileSync(pagePath, 'utf8')
if (process.argv.includes('--record')) {
  writeFileSync(recordPath, written)
  writeFileSync(pagePath, withFigures(page, record))
} else if (readFileSync(recordPath, 'utf8') !== written || withFigures(page, record) !== page) {
  console.error('src/accuracy.json or docs/accuracy.md is not what was measured: npm run eval -- --record')
  process.exitCode = 1
}

if (fallen.length > 0) {
  console.error(`Below their floors in tools/accuracy-floors.json:\n${fallen.map((line) => `  ${line}`).join('\n')}`)
  process.exit(1)
}
console.log(`All ${sets.reduce((sum, set) => sum + Object.keys(floors[set] ?? {}).length, 0)} floors hold.`)
