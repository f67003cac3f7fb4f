// Measures the extraction against labelled papers, and holds the floors of tools/accuracy-floors.json.
//
//   npm run eval [-- --raise]
//
// Every set is read by `claimgraph extract` as a process of its own, from id, title and abstract alone. A figure below
// its floor ends the run with exit code 1. `--raise` lifts floors to what was measured; nothing ever lowers one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const labelled = join(root, '../shared/gold')
const floorsPath = join(root, 'tools/accuracy-floors.json')
const sets = ['seed', 'dev', 'validation']
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

const scratch = mkdtempSync(join(tmpdir(), 'claimgraph-eval-'))
const measured = {}
try {
  for (const set of sets) {
    const papers = JSON.parse(readFileSync(join(labelled, `${set}.json`), 'utf8'))
    const [asked, answered] = ['asked', 'answered'].map((name) => join(scratch, `${set}-${name}.jsonl`))
    writeFileSync(asked, papers.map(({ id, title, abstract }) => JSON.stringify({ id, title, abstract })).join('\n'))
    writeFileSync(answered, run(join(root, 'dist/cli/main.js'), 'extract', asked))
    const score = [join(labelled, 'score.mjs'), join(labelled, `${set}.json`), answered]
    console.log(`\n== ${set}\n\n${run(...score)}`)
    measured[set] = figuresOf(JSON.parse(run(...score, '--json')))
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

if (fallen.length > 0) {
  console.error(`Below their floors in tools/accuracy-floors.json:\n${fallen.map((line) => `  ${line}`).join('\n')}`)
  process.exit(1)
}
console.log(`All ${sets.reduce((sum, set) => sum + Object.keys(floors[set] ?? {}).length, 0)} floors hold.`)
