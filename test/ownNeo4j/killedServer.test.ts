import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { claimgraph, start, temporaryFolder } from '../cli/claimgraph.js'
import { syntheticDocuments } from '../contract/syntheticDocuments.js'
import { graphDigest } from '../graphDigest.js'
import { emptying } from '../stores.js'
import { type OwnNeo4j, startOwnNeo4j, stopOwnNeo4j } from './ownNeo4j.js'

const graph = 'killed'
const papers = 400
const oneSentence = /^(\d+ papers in the graph, .*\n)*Neo4j at .* does not answer: .*\.\n$/

// A server of its own: it is stopped and killed, which the other tests must not notice.
const own = await startOwnNeo4j(graph)
const reason = 'missing' in own ? ` (skipped: ${own.missing})` : ''

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const countOfPapers = async (store: Neo4jStore): Promise<number> => {
  const count = { name: 'papers', text: 'MATCH (p:Paper) RETURN count(p) AS papers' }
  return (await store.read<{ papers: number }>(count))[0]?.papers ?? 0
}

/** Kills it as a failing machine would, and waits until it is gone. */
const kill = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL')
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await wait(20)
  }
}

describe.skipIf('missing' in own)(`a Neo4j that goes away${reason}`, () => {
  let server: Exclude<OwnNeo4j, { missing: string }> = {
    address: { uri: '', username: '', password: '', database: '' },
    pid: 0,
  }
  let store: Neo4jStore

  const startAgain = async () => {
    const started = await startOwnNeo4j(graph)
    if ('missing' in started) throw new Error(started.missing)
    server = started
  }
  const environment = () => ({
    NEO4J_URI: server.address.uri,
    NEO4J_USERNAME: server.address.username,
    NEO4J_PASSWORD: server.address.password,
    PORT: '0',
  })

  beforeAll(async () => {
    await startAgain()
    store = new Neo4jStore(server.address)
  })
  afterAll(async () => {
    await store.close()
    await stopOwnNeo4j(graph)
  })

  it('in the middle of an ingest: the same command finishes the work, as if nothing had happened', async () => {
    const listing = join(temporaryFolder(), 'listing.jsonl')
    const lines: string[] = []
    for await (const { sourceId, title, abstract, publishedOn, authors } of syntheticDocuments(papers))
      lines.push(JSON.stringify({ id: sourceId, title, abstract, date: publishedOn, authors }))
    writeFileSync(listing, lines.join('\n'))
    const data = temporaryFolder()
    await claimgraph(['ingest', listing], { CLAIMGRAPH_DATA: data })
    const undisturbed = new EmbeddedStore(data)
    const wanted = await graphDigest(undisturbed)
    await undisturbed.close()

    await store.write([emptying])
    const disturbed = start(['ingest', listing], environment())
    const said = Promise.all([text(disturbed.stdout), text(disturbed.stderr), once(disturbed, 'close')])
    while ((await countOfPapers(store)) < papers / 4) await wait(20)
    await kill(server.pid)
    const [stdout, stderr] = await said
    expect({ stdout, exitCode: disturbed.exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toMatch(oneSentence)

    const { uri } = server.address
    await startAgain()
    expect(server.address.uri).toBe(uri)
    const kept = await countOfPapers(store)
    expect(kept).toBeGreaterThanOrEqual(papers / 4)
    expect(kept).toBeLessThan(papers)
    const again = await claimgraph(['ingest', listing], environment())
    expect(again.exitCode).toBe(0)
    expect(again.stdout).toContain(`${papers} (${papers - kept} added, 0 changed, ${kept} unchanged)`)
    expect(await graphDigest(store)).toBe(wanted)
    const runs = 'MATCH (r:IngestRun) RETURN r.status AS status ORDER BY r.startedAt'
    expect(await store.read({ name: 'runs', text: runs })).toEqual([{ status: 'interrupted' }, { status: 'finished' }])
  }, 120_000)

  it('under a server that answers questions: it says so meanwhile, and answers again afterwards', async () => {
    const child = start(['serve'], environment())
    let url: string | undefined
    let log = ''
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      url ??= /answers at (http:\/\/[\d.:]+)/.exec(log)?.[1]
    })
    while (url === undefined && child.exitCode === null) await wait(50)
    const get = async (path: string, init?: RequestInit) => {
      const response = await fetch(`${url ?? ''}${path}`, init)
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }
    const ask = () =>
      get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ methods(first: 1) { nodes { name } } }' }),
      })
    const becomes = async (status: number) => {
      for (;;) {
        const answer = await get('/readyz')
        if (answer.status === status) return answer.body
        await wait(200)
      }
    }
    const away = { status: 'not ready', code: 'STORE_UNAVAILABLE', message: 'The graph store does not answer.' }
    const refusal = {
      message: 'The graph store does not answer.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    }
    const refused = { status: expect.any(Number) as number, body: { errors: [expect.objectContaining(refusal)] } }
    const answered = { status: 200, body: { data: { methods: { nodes: [{ name: expect.any(String) as string }] } } } }

    await becomes(200)
    expect(await ask()).toMatchObject(answered)

    process.kill(server.pid, 'SIGSTOP')
    const inFlight = ask()
    expect(await becomes(503)).toEqual(away)
    const tooLong = { errors: [expect.objectContaining({ extensions: { code: 'TIMED_OUT' } })] }
    expect((await inFlight).body).toMatchObject(tooLong)
    expect(await get('/healthz')).toMatchObject({ status: 200 })
    process.kill(server.pid, 'SIGCONT')
    await becomes(200)
    expect(await ask()).toMatchObject(answered)

    await kill(server.pid)
    expect(await becomes(503)).toEqual(away)
    expect(await ask()).toMatchObject(refused)
    await startAgain()
    await becomes(200)
    expect(await ask()).toMatchObject(answered)
    expect(child.exitCode).toBe(null)
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
  }, 180_000)
})
