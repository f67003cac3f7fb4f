import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { exportGraph } from '../../src/graph/export/exportGraph.js'
import type { GraphStore, Parameters } from '../../src/graph/GraphStore.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { type Statement, statementsIn } from '../../src/graph/statements.js'
import { packageRoot } from '../../src/packageRoot.js'
import { temporaryFolder } from '../cli/claimgraph.js'
import { loadForExport } from '../contract/loadForExport.js'
import { graphDigest, graphLines } from '../graphDigest.js'
import { importIntoOwnNeo4j, startOwnNeo4j, stopOwnNeo4j } from './ownNeo4j.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

/** The same text for the same value: neither maps nor lists that are collected have an order. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${canonical(inner)}`)
  return `{${entries.sort().join()}}`
}

const graph = 'imported'

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
  const started = await startOwnNeo4j(graph, folder)
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
await loadForExport(source)
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
const folder = join(temporaryFolder(), 'export')
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
    await expect(importIntoOwnNeo4j(graph, folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Stop the server') as string,
    })
  })
})

afterAll(() => source.close())
