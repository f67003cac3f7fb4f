import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { copyGraph } from '../../src/graph/copyGraph.js'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import type { GraphStore, ParameterValue, Step } from '../../src/graph/GraphStore.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { statement, statementsIn } from '../../src/graph/statements.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { claimgraph, start, temporaryFolder } from '../cli/claimgraph.js'
import { graphDigest } from '../graphDigest.js'
import { emptying } from '../stores.js'
import { correctSome } from './correctSome.js'
import { syntheticDocuments } from './syntheticDocuments.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const found = inject('neo4j')
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

const run = (store: GraphStore, cypher: string, parameters: Record<string, ParameterValue> = {}) =>
  store.write([{ statement: { name: 'of a test', text: cypher }, parameters }])

const numberOf = async (store: GraphStore, cypher: string): Promise<number> =>
  Number((await store.read<{ total: number }>({ name: 'of a test', text: cypher }))[0]?.total)

const empty = (store: GraphStore) => store.write([emptying])

const aborted = { name: 'AbortError' }

const opened: GraphStore[] = []
const open = async <Store extends GraphStore>(store: Store): Promise<Store> => {
  opened.push(store)
  await store.migrate()
  return store
}
const graphOf = async (cypher: string): Promise<EmbeddedStore> => {
  const store = await open(new EmbeddedStore(':memory:'))
  await run(store, cypher)
  return store
}
const smallGraph = () =>
  graphOf("CREATE (:Paper {id: 'paper:1', title: 'One'})-[:USES {surface: 'LoRA'}]->(:Method {id: 'method:lora'})")

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()))
})

describe.skipIf('missing' in found)(`a copy of an embedded graph into Neo4j${reason}`, () => {
  let examples: EmbeddedStore
  let target: Neo4jStore

  beforeAll(async () => {
    if ('missing' in found) return
    examples = new EmbeddedStore(':memory:')
    await examples.migrate()
    await ingest(readDocuments(['examples/daily-papers.txt']), { store: examples, source: 'examples' })
    await correctSome(examples)
    target = new Neo4jStore(found.address)
    await target.migrate()
    await empty(target)
  })
  afterEach(() => empty(target))
  afterAll(async () => {
    await examples.close()
    await target.close()
  })

  it('holds every node and relationship as it was, runs, ideas and spellings too', async () => {
    const { sums, isEqual, written } = await copyGraph(examples, target)
    expect(isEqual).toBe(true)
    expect(await graphDigest(target)).toBe(await graphDigest(examples))
    const total = async (store: GraphStore, label: string) =>
      numberOf(store, `MATCH (n:${label}) RETURN count(n) AS total`)
    for (const label of [
      'Paper',
      'Claim',
      'Alias',
      'Idea',
      'IngestRun',
      'RetractedClaim',
      'MergedEntity',
      'AuditEntry',
    ])
      expect(await total(target, label)).toBe(await total(examples, label))
    const nodes = sums.filter(({ kind }) => kind === 'node').map(({ source }) => source.total)
    expect(written).toBe(nodes.reduce((sum, one) => sum + one))
    expect(await numberOf(target, 'MATCH (c:UnfinishedCopy) RETURN count(c) AS total')).toBe(0)
  })

  it('keeps whole numbers whole and fractions as they are', async () => {
    await copyGraph(examples, target)
    const wrong = `MATCH (p:Paper) MATCH (p)-[:STATES]->(c:Claim)
      WHERE NOT p.authorCount IS :: INTEGER OR NOT c.start IS :: INTEGER OR NOT c.end IS :: INTEGER
        OR c.delta IS NOT NULL AND c.delta <> floor(c.delta) AND NOT c.delta IS :: FLOAT
      RETURN count(*) AS total`
    expect(await numberOf(target, wrong)).toBe(0)
  })

  it('is compared and left alone the second time', async () => {
    await copyGraph(examples, target)
    expect(await copyGraph(examples, target)).toMatchObject({ written: 0, isEqual: true })
  })

  it('goes on wherever it was stopped', async () => {
    const pages: number[] = []
    await copyGraph(examples, target, { onProgress: (step, nodes) => step === 'copied' && pages.push(nodes) })
    const wanted = await graphDigest(target)
    await empty(target)
    // Stopped after each page in turn, it begins everywhere once. After the last page there is nothing left to be stopped.
    for (const [copied] of pages.entries()) {
      const controller = new AbortController()
      const onProgress = (step: string) => {
        if (step === 'copied') controller.abort()
      }
      const stopped = copyGraph(examples, target, { signal: controller.signal, onProgress })
      if (copied < pages.length - 1) await expect(stopped).rejects.toMatchObject(aborted)
      else expect(await stopped).toMatchObject({ isEqual: true, written: (pages.at(-1) ?? 0) - (pages.at(-2) ?? 0) })
    }
    expect(await graphDigest(target)).toBe(wanted)
  })

  it('ends in the same graph, once, where two processes copy at the same time', async () => {
    if ('missing' in found) return
    const other = await open(new Neo4jStore(found.address))
    const outcomes = await Promise.allSettled([copyGraph(examples, target), copyGraph(examples, other)])
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ message: expect.stringContaining('Another process copies') as string })
    expect((await copyGraph(examples, target)).isEqual).toBe(true)
    expect(await graphDigest(target)).toBe(await graphDigest(examples))
  })

  it('takes any text, number, truth value and list exactly', async () => {
    const property = fc.oneof(
      fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0')),
      fc.constantFrom('=1+1', 'a"b', "it's", 'line\r\nline', ' ', ''),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
    )
    const properties = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), property, { maxKeys: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(properties, { minLength: 1, maxLength: 5 }), properties, async (papers, used) => {
        await empty(target)
        const source = await open(new EmbeddedStore(':memory:'))
        const rows = papers.map((paper, index) => ({ ...paper, id: `paper:${index}` }))
        await run(
          source,
          `UNWIND $rows AS row CREATE (p:Paper {id: row.id}) SET p = row
           MERGE (m:Method {id: 'method:one'}) CREATE (p)-[r:USES]->(m) SET r = $used CREATE (p)-[s:USES]->(m) SET s = $used`,
          { rows, used },
        )
        expect(await copyGraph(source, target)).toMatchObject({ isEqual: true })
        expect(await graphDigest(target)).toBe(await graphDigest(source))
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['less', "CREATE (:Paper {id: 'paper:1', title: 'One'})"],
    [
      'as much, but not the same',
      "CREATE (:Paper {id: 'paper:1', title: 'Two'})-[:USES {surface: 'LoRA'}]->(:Method {id: 'method:lora'})",
    ],
  ])('is refused where the target holds %s already, which stays as it is', async (_, cypher) => {
    await run(target, cypher)
    const before = await graphDigest(target)
    await expect(copyGraph(await smallGraph(), target)).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message: expect.stringContaining('holds another graph already') as string,
    })
    expect(await graphDigest(target)).toBe(before)
  })

  it('is refused where the copy of another graph was begun', async () => {
    const controller = new AbortController()
    const onProgress = (step: string) => {
      if (step === 'copied') controller.abort()
    }
    const options = { signal: controller.signal, onProgress }
    await expect(copyGraph(examples, target, options)).rejects.toMatchObject(aborted)
    await expect(copyGraph(await smallGraph(), target)).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message: expect.stringContaining('a copy that was begun of another graph') as string,
    })
  })

  it('leaves what others keep in the database alone', async () => {
    await run(target, "CREATE (:Film {id: 'paper:1'})-[:USES]->(:Reel {id: 'method:lora'})")
    expect(await copyGraph(await smallGraph(), target)).toMatchObject({ isEqual: true })
    expect(await numberOf(target, 'MATCH (:Film)-[r:USES]->(:Reel) RETURN count(r) AS total')).toBe(1)
    expect(await numberOf(target, 'MATCH ()-[r:USES]->() RETURN count(r) AS total')).toBe(2)
  })

  it('is found to differ where somebody else changes the target meanwhile', async () => {
    const change = { statement: { name: 'a change', text: "MATCH (m:Method) SET m.name = 'changed'" }, parameters: {} }
    const meddledWith = Object.assign(Object.create(target) as GraphStore, {
      write: (steps: readonly Step[]) => target.write([...steps, change]),
    })
    const report = await copyGraph(await smallGraph(), meddledWith)
    expect(report.isEqual).toBe(false)
    const differing = report.sums.filter(({ source, target: there }) => source.digest !== there.digest)
    expect(differing.map(({ name }) => name)).toEqual(['Method'])
  })

  it('is refused where there is nothing to copy', async () => {
    await expect(copyGraph(await open(new EmbeddedStore(':memory:')), target)).rejects.toMatchObject({
      code: 'INPUT_EMPTY',
    })
  })

  it('is finished by the same command after it was killed', async () => {
    if ('missing' in found) return
    const { uri, username, password, database } = found.address
    const environment = { CLAIMGRAPH_DATA: temporaryFolder(), NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    const command = ['copy', '--to', uri, '--database', database]
    const source = new EmbeddedStore(environment.CLAIMGRAPH_DATA)
    await source.migrate()
    await ingest(syntheticDocuments(700), { store: source, source: 'synthetic' })
    const wanted = await graphDigest(source)
    const nodes = await numberOf(source, 'MATCH (n) WHERE NOT n:Migration RETURN count(n) AS total')
    await source.close()

    const child = start(command, environment)
    const begun = "MATCH (c:UnfinishedCopy) WHERE c.label <> '' RETURN count(c) AS total"
    while ((await numberOf(target, begun)) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(child.signalCode).toBe('SIGKILL')
    const kept = await numberOf(
      target,
      'MATCH (n) WHERE n:Author OR n:Method OR n:Claim OR n:Paper RETURN count(n) AS total',
    )
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(nodes)

    const rest = start(command, { ...environment, NEO4J_URI: 'bolt://elsewhere.example' })
    const [stdout, stderr] = await Promise.all([text(rest.stdout), text(rest.stderr), once(rest, 'close')])
    expect(rest.exitCode).toBe(0)
    expect(stdout).toMatch(/^Paper +700 +700 +[0-9a-f]{32}$/m)
    expect(stdout).not.toContain('differs')
    expect(stderr).toMatch(/^NEO4J_URI is not looked at: /)
    expect(stderr).toMatch(/^\d+ nodes with their relationships were copied; both graphs hold the same\.$/m)
    expect(await graphDigest(target)).toBe(wanted)

    const again = await claimgraph(command, environment)
    expect(again).toMatchObject({ exitCode: 0, stdout })
    expect(again.stderr).toMatch(/held the same graph already\.\n$/)
    await run(target, "MATCH (p:Paper) WITH p LIMIT 1 SET p.title = 'changed'")
    const other = await claimgraph(command, environment)
    expect(other).toMatchObject({ exitCode: 1, stdout: '' })
    expect(other.stderr).toMatch(/^[^\n]*holds another graph already: [^\n]+\.\n$/)
  })
})

describe('the statements that move graphs', () => {
  const moving = (name: string) => statement(`transfer/${name}`)

  it('know every label that has an id', () => {
    const schema = statementsIn('schema').map((file) => file.text)
    const labels = schema.flatMap((file) =>
      [...file.matchAll(/^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)/gm)].map(([, label]) => label ?? ''),
    )
    // These are of the store, and not of the graph in it.
    const moved = labels.filter((label) => !['Migration', 'ApiKey', 'GraphVersion'].includes(label))
    expect(moved.length).toBeGreaterThan(15)
    for (const { name, text: cypher } of ['counts', 'ids', 'nodes', 'put-page'].map(moving))
      for (const label of moved) expect(cypher, name).toMatch(new RegExp(`\\(n:${label}\\b`))
  })

  it('know every type that is loaded', () => {
    const types = new Set(
      statementsIn('load')
        .filter(({ name }) => !name.includes('remove'))
        .flatMap(({ text: cypher }) =>
          [...cypher.matchAll(/(?:CREATE|MERGE) \(\w+\)-\[\w*:(\w+)/g)].map(([, type]) => type ?? ''),
        ),
    )
    expect(types.size).toBeGreaterThan(15)
    for (const { name, text: cypher } of ['counts', 'nodes', 'put-page'].map(moving))
      for (const type of types) expect(cypher, name).toMatch(new RegExp(`\\b${type}\\b`))
  })
})
