import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore, Parameters } from '../../src/graph/GraphStore.js'
import { type Statement, statementsIn } from '../../src/graph/statements.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { describeStores } from '../stores.js'
import { analystsAnswers } from './analystsAnswers.js'
import { analystsIdeas, analystsPapers } from './analystsGraph.js'

type Row = Readonly<Record<string, unknown>>

/** A path as Neo4j's driver gives it, as far as it is looked at here. */
interface Path {
  readonly segments: readonly {
    readonly start: { readonly properties: { readonly id: string } }
    readonly relationship: { readonly type: string }
    readonly end: { readonly properties: { readonly id: string } }
  }[]
}

const questions = statementsIn('questions/analysts').map((statement) => ({
  statement,
  name: statement.name.replace('questions/analysts/', ''),
  header: statement.text.split('\n').filter((line) => line.startsWith('//')),
}))
const isForNeo4jAlone = ({ text }: Statement) => text.includes('\n// store: neo4j\n')
const tables = questions.filter(({ statement }) => !isForNeo4jAlone(statement))
const pictures = questions.filter(({ statement }) => isForNeo4jAlone(statement))

/** The parameters that the header of a question gives as an example, read by the store itself. */
const exampleParameters = async (store: GraphStore, { name, text }: Statement): Promise<Parameters> => {
  const map = /^\/\/ In Neo4j Browser: :param (\{.*\})$/m.exec(text)?.[1] ?? '{}'
  const [row] = await store.read<{ parameters: Parameters }>({
    name: `the parameters of ${name}`,
    text: `RETURN ${map} AS parameters`,
  })
  return row?.parameters ?? {}
}

/** Two runs: one that ended, and one that still goes on. */
const recordRuns = (store: GraphStore) => {
  const text = 'UNWIND $runs AS run CREATE (r:IngestRun) SET r = run'
  const source = 'papers.jsonl'
  const counts = { papers: 6, added: 6, changed: 0, unchanged: 0, rejected: 1, claims: 10 }
  const times = { startedAt: '2025-05-01T08:00:00Z', finishedAt: '2025-05-01T08:01:00Z' }
  const runs = [
    { id: 'run:1', source, ...times, status: 'finished', ...counts },
    { id: 'run:2', source, startedAt: '2025-05-02T08:00:00Z', status: 'running' },
  ]
  return store.write([{ statement: { name: 'two runs', text }, parameters: { runs } }])
}

describe('every question of the analysts', () => {
  it('is one of at least 25, with an answer worked out for each that gives a table', () => {
    expect(questions.length).toBeGreaterThanOrEqual(25)
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(analystsAnswers).sort())
  })

  it.each(questions)('$name says what it asks, with which parameters and columns', ({ header, statement }) => {
    const text = header.join('\n')
    const parameters = new Set(
      statement.text
        .replace(/^\/\/.*$/gm, '')
        .match(/\$\w+/g)
        ?.map((name) => name.slice(1)),
    )
    expect(header[0]).toMatch(/^\/\/ .+[?.]$/)
    expect(text).toMatch(/^\/\/ Parameters: /m)
    expect(text).toMatch(/^\/\/ Columns: /m)
    const examples = /:param \{(.*)\}$/m.exec(text)?.[1] ?? ''
    expect(new Set([...examples.matchAll(/(\w+): /g)].map(([, name]) => name))).toEqual(parameters)
  })

  it.each(tables)('$name describes every column that it returns', ({ header, name }) => {
    const columns = header.slice(header.findIndex((line) => line.startsWith('// Columns:'))).join(' ')
    for (const column of analystsAnswers[name]?.columns ?? []) expect(columns).toMatch(new RegExp(`\\b${column}\\b`))
  })

  it.each(questions)('$name joins no patterns by a comma', ({ statement }) => {
    expect(statement.text).not.toMatch(/MATCH[^{\n]*\)\s*,\s*\(/)
  })
})

/** What a section of the page for analysts prints: some rows of the answer to a question, with some of its columns. */
const printedAnswers = readFileSync('docs/analysts.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const name = /^`([a-z-]+)`/m.exec(section)?.[1] ?? ''
    const parameters = Object.fromEntries(
      [...section.matchAll(/:param (\w+) => '(.*?)'/g)].map(([, key = '', value = '']) => [key, value]),
    )
    const [columns, , ...rows] = (section.match(/^\|.*\|$/gm) ?? []).map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    return { name, parameters, columns: columns ?? [], rows }
  })

/** Rows on the example listing in the store that came first, for comparison with the other. */
const first = new Map<string, readonly Row[]>()

describeStores((openStore) => {
  describe('on a small graph made by hand', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await openStore({ shared: true })
      await loadIdeas(store, analystsIdeas)
      await new PaperLoader(store).load(analystsPapers)
      await recordRuns(store)
    })
    afterAll(() => store.close())

    it.each(tables)('$name is answered', async ({ name, statement }) => {
      const answer = analystsAnswers[name]
      const rows = await store.read<Row>(statement, answer?.parameters)
      expect(rows.map((row) => answer?.columns.map((column) => row[column]))).toEqual(answer?.rows)
      expect(new Set(rows.flatMap(Object.keys))).toEqual(new Set(answer?.columns))
    })

    it('pictures show the paths around what was asked for', async (context) => {
      context.skip(store.kind === 'embedded', 'pictures are for Neo4j Browser')
      const parameters = { benchmark: 'glue', method: 'birch', idea: 'reweighting' }
      const shown = new Map<string, string[]>()
      for (const { name, statement } of pictures) {
        const rows = await store.read<{ path: Path }>(statement, parameters)
        const lines = rows.map(({ path: { segments } }) =>
          [
            segments[0]?.start.properties.id,
            ...segments.map(({ relationship, end }) => `${relationship.type} ${end.properties.id}`),
          ].join(' '),
        )
        shown.set(name, [...new Set(lines)].sort())
      }
      expect(shown.get('picture-of-a-benchmark')).toEqual([
        'claim:cedar:3 BASELINE method:alder',
        'claim:cedar:3 ON benchmark:glue',
        'claim:cedar:3 SUBJECT method:cedar',
        'claim:dogwood:2 ON benchmark:glue',
        'claim:dogwood:2 SUBJECT method:dogwood',
      ])
      expect(shown.get('picture-of-an-idea')).toEqual([
        'idea:reweighting APPLIES method:birch',
        'idea:reweighting NARROWER_THAN idea:loss-reweighting APPLIES method:alder',
      ])
      expect(shown.get('picture-of-improvements')).toContain(
        'method:birch OUTPERFORMS method:alder OUTPERFORMS method:elm',
      )
      expect(shown.get('picture-of-a-method')).toContain('method:birch APPLIES idea:sparsity')
      expect(shown.size).toBe(pictures.length)
    })
  })

  describe('on the example listing', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await openStore({ shared: true })
      const report = await ingest(readDocuments(['examples/daily-papers.txt']), {
        store,
        source: 'examples',
        onRejected: ({ reason }) => {
          throw new Error(reason)
        },
      })
      expect(report.papers).toBe(36)
    })
    afterAll(() => store.close())

    it.each(tables)('$name is answered with the same rows by both stores', async ({ name, statement }) => {
      const parameters = await exampleParameters(store, statement)
      const rows = await store.read<Row>(statement, parameters)
      // When a run began and ended is the one thing that differs.
      const comparable = rows.map((row) => ('startedAt' in row ? { ...row, startedAt: null, finishedAt: null } : row))
      const other = first.get(name)
      if (other) expect(comparable).toEqual(other)
      else first.set(name, comparable)
    })

    it.each(printedAnswers)(
      '$name answers what docs/analysts.md prints',
      async ({ name, parameters, columns, rows }) => {
        const question = tables.find((one) => one.name === name)
        if (!question) throw new Error(`There is no question ${name}`)
        const example = await exampleParameters(store, question.statement)
        const answers = await store.read<Row>(question.statement, { ...example, ...parameters })
        expect(answers.map((answer) => columns.map((column) => String(answer[column])))).toEqual(
          expect.arrayContaining(rows),
        )
      },
    )

    it.each([
      'who-beats-whom-on-a-benchmark',
      'leaderboard-over-time',
      'methods-that-share-an-idea',
      'what-beats-a-method',
      'most-used-baselines',
      'largest-gains-by-unit',
      'claims-without-a-named-baseline',
      'ideas-by-number-of-methods',
      'never-beaten',
    ])('%s finds something', async (name) => {
      const question = tables.find((one) => one.name === name)
      if (!question) throw new Error(`There is no question ${name}`)
      const rows = await store.read<Row>(question.statement, await exampleParameters(store, question.statement))
      expect(rows).not.toEqual([])
    })
  })
})
