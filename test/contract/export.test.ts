import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { exportGraph } from '../../src/graph/export/exportGraph.js'
import type { GraphStore, Parameters } from '../../src/graph/GraphStore.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { type Statement, statementsIn } from '../../src/graph/statements.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { packageRoot } from '../../src/packageRoot.js'
import { temporaryFolder } from '../cli/claimgraph.js'
import { graphDigest, graphLines } from '../graphDigest.js'
import { startOwnNeo4j, stopOwnNeo4j } from '../ownNeo4j.js'
import { describeStores } from '../stores.js'
import { correctSome } from './correctSome.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

/** The same text for the same value: neither maps nor lists that are collected have an order. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${canonical(inner)}`)
  return `{${entries.sort().join()}}`
}

const newFolder = () => join(temporaryFolder(), 'export')

/** A paper whose words try what words should not be able to do. */
const hostile = {
  id: 'hostile',
  title: '=HYPERLINK("http://example.org","free")',
  abstract: 'We propose Acme;One|Two, a "quoted", method.\r\nAcme outperforms Bolt by 5.5% on ImageNet.',
  authors: ['@cmd', '+Plus', '-Minus', 'Ada, Countess; of "Lovelace"'],
}

const fill = async (store: GraphStore): Promise<void> => {
  const listing = join(temporaryFolder(), 'hostile.jsonl')
  writeFileSync(listing, JSON.stringify(hostile))
  await ingest(readDocuments(['examples/daily-papers.txt', listing]), { store, source: 'examples' })
  await correctSome(store)
}

/** The cells of a table as RFC 4180 has them. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.join('') !== '')
}

const recordsOf = (path: string): Record<string, string>[] => {
  const [header = [], ...rows] = cellsOf(readFileSync(path, 'utf8'))
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

describeStores((openStore) => {
  describe('an export', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await openStore({ shared: true })
      await fill(store)
    })
    afterAll(() => store.close())

    it('as JSON Lines holds the whole graph, value for value', async () => {
      const folder = newFolder()
      await exportGraph(store, folder, 'jsonl')
      const read = (kind: string) =>
        readdirSync(join(folder, kind))
          .filter((file) => file !== 'IngestRun.jsonl')
          .flatMap((file) =>
            readFileSync(join(folder, kind, file), 'utf8')
              .trim()
              .split('\n'),
          )
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      const sortedKeys = (properties: unknown) =>
        Object.fromEntries(Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1)))
      const lines = [
        ...read('nodes').map(({ label, properties }) => JSON.stringify(['node', [label], sortedKeys(properties)])),
        ...read('relationships').map(({ type, start, end, properties }) =>
          JSON.stringify(['relationship', start, type, end, sortedKeys(properties)]),
        ),
      ]
      expect(lines.sort()).toEqual(await graphLines(store))
    })

    it('as CSV has a flat table of claims, each with its paper, sentence and rule', async () => {
      const folder = newFolder()
      const files = await exportGraph(store, folder, 'csv')
      const claims = recordsOf(join(folder, 'claims.csv'))
      expect(files[0]).toEqual({ path: 'claims.csv', rows: claims.length })
      expect(claims).toHaveLength(recordsOf(join(folder, 'nodes/Claim.csv')).length)
      const claim = claims.find(({ paper }) => paper?.includes('HYPERLINK'))
      expect(claim).toMatchObject({
        subject: 'Acme',
        baselines: 'Bolt',
        benchmark: 'ImageNet-1K',
        gain: '5.5',
        unit: 'percent',
        direction: 'better',
      })
      expect(claim?.sentence).toBe('Acme outperforms Bolt by 5.5% on ImageNet.')
      for (const { paper, sentence, rule, confidence } of claims) {
        expect([paper, sentence, rule]).not.toContain('')
        expect(Number(confidence)).toBeGreaterThan(0)
      }
    })

    it('as CSV has no text that a spreadsheet takes for a formula, and leaves numbers alone', async () => {
      const folder = newFolder()
      await exportGraph(store, folder, 'csv')
      for (const kind of ['nodes', 'relationships'])
        for (const file of readdirSync(join(folder, kind)))
          for (const row of recordsOf(join(folder, kind, file)))
            for (const cell of Object.values(row))
              if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      expect(recordsOf(join(folder, 'nodes/Author.csv')).map(({ name }) => name)).toContain("'@cmd")
      expect(recordsOf(join(folder, 'nodes/Paper.csv')).find(({ id }) => id === 'paper:hostile')?.title).toBe(
        `'${hostile.title}`,
      )
    })

    it('is refused in a folder that holds anything, which stays as it is', async () => {
      const folder = newFolder()
      mkdirSync(folder)
      writeFileSync(join(folder, 'mine.txt'), 'mine')
      await expect(exportGraph(store, folder, 'jsonl')).rejects.toMatchObject({
        code: 'CONFIGURATION_INVALID',
        message: `The folder ${folder} is not empty: name one that is, or that does not exist.`,
      })
      expect(readdirSync(folder)).toEqual(['mine.txt'])
    })

    it('that is stopped shows that it is not finished', async () => {
      const folder = newFolder()
      const controller = new AbortController()
      const onProgress = () => {
        controller.abort()
      }
      await expect(exportGraph(store, folder, 'csv', { signal: controller.signal, onProgress })).rejects.toMatchObject({
        name: 'AbortError',
      })
      expect(existsSync(join(folder, 'UNFINISHED'))).toBe(true)
      expect(existsSync(join(folder, 'README.md'))).toBe(false)
      await expect(exportGraph(store, folder, 'csv')).rejects.toMatchObject({
        message: `The folder ${folder} holds an export that is not finished: remove it, or name another.`,
      })
    })

    it('that is finished says what it holds', async () => {
      const folder = newFolder()
      const files = await exportGraph(store, folder, 'jsonl')
      expect(readdirSync(folder).sort()).toEqual(['README.md', 'nodes', 'relationships'])
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      for (const { path, rows } of files) expect(readme).toContain(`| ${path} | ${rows} |`)
    })
  })

  it('exports nothing of an empty graph, and makes no folder', async () => {
    const folder = newFolder()
    await expect(exportGraph(await openStore(), folder, 'jsonl')).rejects.toMatchObject({ code: 'INPUT_EMPTY' })
    expect(existsSync(folder)).toBe(false)
  })
})

const graph = 'imported'
const tool = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['tools/neo4j/main.js', ...args, '--graph', graph])

/** Forgets what an earlier run imported. */
const removeGraph = async (): Promise<void> => {
  await stopOwnNeo4j(graph)
  const releases = `${packageRoot}.neo4j/`
  for (const release of existsSync(releases) ? readdirSync(releases) : [])
    rmSync(join(releases, release, graph), { recursive: true, force: true })
}

/** Fills a server of its own from the folder and starts it; says why not where Java or Maven is missing. */
const importInto = async (folder: string): Promise<Neo4jStore | string> => {
  await removeGraph()
  try {
    await tool('import', folder)
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string }
    if (code !== 3 || process.env.CLAIMGRAPH_REQUIRE_NEO4J === '1') throw error
    return stderr?.trim() ?? ''
  }
  const started = await startOwnNeo4j(graph)
  return 'missing' in started ? started.missing : new Neo4jStore(started.address)
}

/** The example of its header; where that has no real id, all ids of the kind. */
const parametersOf = async (store: GraphStore, { name, text }: Statement): Promise<Parameters> => {
  const map = /^\/\/ In Neo4j Browser: :param (\{.*\})$/m.exec(text)?.[1] ?? '{}'
  const [row] = await store.read<{ parameters: Parameters }>({ name, text: `RETURN ${map} AS parameters` })
  const ids = (await store.read<{ id: string }>({ name, text: 'MATCH (n) RETURN n.id AS id ORDER BY id' })).map(
    ({ id }) => id,
  )
  const real = (value: string) => {
    const kind = /^(.*:)\.\.\.$/.exec(value)?.[1]
    return kind === undefined ? [value] : ids.filter((id) => id.startsWith(kind.replace('arxiv:', '')))
  }
  return Object.fromEntries(
    Object.entries(row?.parameters ?? {}).map(([key, value]) => {
      if (Array.isArray(value)) return [key, (value as string[]).flatMap(real)]
      return [key, typeof value === 'string' ? (real(value)[0] ?? value) : value]
    }),
  )
}

const source = new EmbeddedStore(':memory:')
await source.migrate()
await fill(source)
// Values that the ingest has no occasion to write: empty lists, long texts, fractions, signs that tables live by.
const odd = fc.sample(
  fc.record({
    text: fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\0')),
    aliases: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }),
    whole: fc.maxSafeInteger(),
    fraction: fc.double({ noNaN: true, noDefaultInfinity: true }),
    isTrue: fc.boolean(),
  }),
  { numRuns: 200, seed: 1 },
)
const oddities = odd.map((values, index) => ({ ...values, id: `task:odd-${index}`, name: `odd ${index}` }))
await source.write([
  {
    statement: { name: 'oddities', text: 'UNWIND $oddities AS row CREATE (t:Task {id: row.id}) SET t = row' },
    parameters: { oddities },
  },
])
const folder = newFolder()
await exportGraph(source, folder, 'neo4j-import')
const target = await importInto(folder)
const reason = typeof target === 'string' ? ` (skipped: ${target})` : ''

describe.skipIf(typeof target === 'string')(`a graph that went through Neo4j's import tool${reason}`, () => {
  const imported = () => {
    if (typeof target === 'string') throw new Error(target)
    return target
  }
  beforeAll(async () => {
    await imported().migrate()
    for (const text of readFileSync(join(folder, 'after-import.cypher'), 'utf8').trim().split('\n'))
      await imported().write([{ statement: { name: 'after-import', text: text.replace(/;$/, '') }, parameters: {} }])
  })
  afterAll(async () => {
    await imported().close()
    await removeGraph()
  })

  it('is the graph that was exported', async () => {
    expect(await graphLines(imported())).toEqual(await graphLines(source))
    expect(await graphDigest(imported())).toBe(await graphDigest(source))
  })

  it.each(
    [...statementsIn('questions'), ...statementsIn('questions/analysts')].filter(
      ({ text }) => !text.includes('\n// store: neo4j\n'),
    ),
  )('gives the same answers to $name', async (question) => {
    const parameters = await parametersOf(source, question)
    const answers = async (store: GraphStore) => canonical(await store.read(question, parameters))
    expect(await answers(imported())).toEqual(await answers(source))
  })

  it('is found by search', async () => {
    const ids = async (store: GraphStore) => (await store.search('lora', ['Method'], 50)).map(({ id }) => id).sort()
    expect(await ids(imported())).toEqual(await ids(source))
    expect(await ids(source)).not.toEqual([])
  })

  it('is not imported a second time over the first', async () => {
    await expect(tool('import', folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Stop the server') as string,
    })
  })
})

afterAll(() => source.close())
