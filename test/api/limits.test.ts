import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApiKey } from '../../src/graph/apiKeys.js'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/startServer.js'
import { loadExampleGraph } from './exampleGraph.js'

const logger = pino({ level: 'silent' })
const simple = '{ papers { totalCount } }'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly code: unknown
  readonly message: string | undefined
  readonly cost: { requested: number; limit: number } | undefined
}
const answerOf = async (response: Response): Promise<Answer> => {
  const { data, errors, extensions } = (await response.json()) as {
    data?: unknown
    errors?: { message: string; extensions: { code: string } }[]
    extensions?: { cost: Answer['cost'] }
  }
  const [error] = errors ?? []
  const { status, headers } = response
  return { status, headers, data, code: error?.extensions.code, message: error?.message, cost: extensions?.cost }
}

describe('A request', () => {
  let store: GraphStore
  let server: RunningServer

  beforeAll(async () => {
    store = new EmbeddedStore(':memory:')
    await loadExampleGraph(store)
  })
  afterAll(() => store.close())
  afterEach(() => server.close())

  const serve = async (options: Partial<ServerOptions> = {}) => {
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger, ...options })
  }
  const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    await answerOf(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    )
  const get = async (parameters: Record<string, string>): Promise<Answer> =>
    await answerOf(
      await fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
        headers: { 'apollo-require-preflight': 'true' },
      }),
    )

  describe('has a cost, which', () => {
    it('is the number of things that the answer may hold, pages by their size', async () => {
      await serve()
      const costs: Record<string, number> = {
        '{ __typename }': 0,
        '{ method(name: "Heron") { name aliases } }': 1,
        '{ method(name: "Heron") { ideas { idea { name } evidence } } }': 1 + 5 * 2,
        '{ papers(first: 7) { nodes { title } pageInfo { endCursor } } }': 1 + 7,
        '{ papers(first: 7) { edges { cursor node { title } } } }': 1 + 7,
        '{ papers { totalCount } }': 1 + 20,
        '{ search(text: "a", first: 7) { hits { node { id } } } }': 1 + 7 * 2,
        '{ sharedIdeas(methods: ["a", "b", "c", "d", "e", "f", "g"]) { weight } }': 7,
        '{ ideaMatrix(ideas: 10, tasks: 5) { cells { paperCount } } }': 1 + 50,
        '{ papers(first: 7) { nodes { claims(first: 3) { nodes { gain { text } } } } } }': 1 + 7 * (1 + 1 + 3 * 2),
        '{ node(id: "method:heron") { ... on Method { papers(first: 2) { nodes { title } } } ... on Paper { title } } }':
          1 + 1 + 2,
      }
      for (const [query, requested] of Object.entries(costs))
        expect([query, (await post({ query })).cost]).toEqual([query, { requested, limit: 50_000 }])
      const query =
        'query ($size: PositiveInt!, $deep: Boolean!) { papers(first: $size) { nodes { authors @include(if: $deep) { name } } } }'
      expect((await post({ query, variables: { size: 3, deep: false } })).cost).toMatchObject({ requested: 1 + 3 })
      expect((await post({ query, variables: { size: 3, deep: true } })).cost).toMatchObject({ requested: 1 + 3 * 6 })
    })

    it('lets through the questions that the API is for, with a hundred claims and all that is known of them', async () => {
      await serve()
      const thing = '{ name ideas { idea { name } evidence } }'
      const comparisons = `{ comparisons(benchmark: "ImageNet", first: 100) { totalCount nodes {
        winner ${thing} baselines ${thing} benchmark { name dataset { name } } metric { name } task { name }
        paper { title authors { name } } gain { text } evidence { sentence } claim { id } } } }`
      const idea = `{ idea(name: "reweighting") { narrower { name } methods(first: 100) { totalCount nodes {
        method { name claims(first: 20) { nodes { gain { text } benchmark { name } } } } paper { title } } } } }`
      for (const query of [comparisons, idea, getIntrospectionQuery()]) {
        const { code, cost } = await post({ query })
        expect(code).toBeUndefined()
        expect(cost?.requested).toBeLessThan(50_000 / 4)
      }
    })

    it('may not be above the limit, or above that of the key', async () => {
      await serve()
      const query = `{ methods(first: 100) { nodes { claims(first: 100) { nodes {
        paper { title } subject { id } task { id } metric { id } } } } } }`
      const refused = await post({ query })
      expect(refused).toMatchObject({ status: 400, code: 'TOO_COSTLY', data: undefined })
      expect(refused.cost).toEqual({ requested: 1 + 100 * (1 + 1 + 100 * 5), limit: 50_000 })
      expect(refused.message).toContain('costs 50201, and at most 50000 is allowed')
      const name = 'small'
      const Authorization = `Bearer ${await createApiKey(store, { name, role: 'reader', costLimit: 21 })}`
      expect(await post({ query: simple }, { Authorization })).toMatchObject({ code: undefined, cost: { limit: 21 } })
      expect(await post({ query: '{ papers(first: 21) { totalCount } }' }, { Authorization })).toMatchObject({
        code: 'TOO_COSTLY',
      })
    })

    it('needs variables that fit', async () => {
      await serve()
      const query = 'query ($first: PositiveInt!) { papers(first: $first) { totalCount } }'
      for (const variables of [{}, { first: -1 }, { first: 'x' }, { first: null }, { first: 1e400 }])
        expect(await post({ query, variables })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    })
  })

  it('is one of a limited number in a minute, with one key or from one address, and is told when to come back', async () => {
    await serve({ requestsPerMinute: 2 })
    const secret = await createApiKey(store, { name: 'limited', role: 'reader', costLimit: null })
    const Authorization = `Bearer ${secret}`
    for (const [headers, others] of [
      [{}, { 'X-Forwarded-For': '10.0.0.1' }],
      [{ Authorization }, { Authorization, 'X-Forwarded-For': '10.0.0.1' }],
    ] as const) {
      expect((await post({ query: simple }, headers)).status).toBe(200)
      expect((await post({ query: simple }, others)).status).toBe(200)
      const refused = await post({ query: simple }, { ...others, 'X-Forwarded-For': '10.0.0.2' })
      expect(refused).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' })
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    // Keys that are made up do not start to count anew.
    expect((await post({ query: simple }, { Authorization: 'Bearer x' })).status).toBe(429)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200)
  })

  it('is counted for the address that a trusted proxy names', async () => {
    await serve({ requestsPerMinute: 1, trustedProxies: 1 })
    const from = async (address: string) => (await post({ query: simple }, { 'X-Forwarded-For': address })).status
    expect([await from('10.0.0.1'), await from('10.0.0.2'), await from('6.6.6.6, 10.0.0.1')]).toEqual([200, 200, 429])
  })

  describe('that takes too long', () => {
    const signals: AbortSignal[] = []
    /** A store that never answers a read, and knows the signals it was given. */
    const endless = () =>
      new Proxy(store, {
        get: (target, name) =>
          name === 'read'
            ? async (_statement: unknown, _parameters: unknown, signal: AbortSignal) => {
                signals.push(signal)
                if (!signal.aborted) await once(signal, 'abort')
                throw signal.reason
              }
            : (Reflect.get(target, name) as unknown),
      })
    afterEach(() => {
      signals.length = 0
    })

    it('is answered with an error, and its work ends', async () => {
      await serve({ store: endless(), timeLimit: 50 })
      const query = `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: papers { totalCount }`).join(' ')} }`
      expect(await post({ query })).toMatchObject({
        code: 'TIMED_OUT',
        message: 'No answer was found within 0.05 seconds: ask for less.',
      })
      expect(signals.length).toBeGreaterThan(0)
      expect(signals.every(({ aborted }) => aborted)).toBe(true)
    })

    it('ends when its client hangs up', async () => {
      await serve({ store: endless() })
      const client = request(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
      })
      client.on('error', () => undefined).end(JSON.stringify({ query: simple }))
      await vi.waitFor(() => {
        expect(signals).toHaveLength(1)
      })
      expect(signals[0]?.aborted).toBe(false)
      client.destroy()
      await vi.waitFor(() => {
        expect(signals[0]?.aborted).toBe(true)
      })
    })
  })

  it('has the id that its sender gave it, if that is well formed', async () => {
    await serve()
    const idFor = async (given: string) =>
      (await fetch(server.url, { headers: { 'X-Request-Id': given } })).headers.get('x-request-id')
    expect(await idFor('trace-0123.abc_DEF')).toBe('trace-0123.abc_DEF')
    for (const bad of ['short', 'x'.repeat(65), 'with spaces', '{"forged":1}'])
      expect(await idFor(bad)).toMatch(/^[\da-f-]{36}$/)
  })

  describe('from the page of another origin', () => {
    const ask = async (origin: string, method = 'OPTIONS') =>
      await fetch(`${server.url}/graphql?query=${encodeURIComponent(simple)}`, {
        method,
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Apollo-Require-Preflight': 'true' },
      })

    it('is allowed where the origin is listed, without a key for asking whether it is', async () => {
      await serve({ corsOrigins: ['https://papers.example'], openReading: false })
      const { status, headers } = await ask('https://papers.example')
      expect(status).toBe(204)
      expect(headers.get('access-control-allow-origin')).toBe('https://papers.example')
      expect(headers.get('access-control-allow-headers')).toContain('Authorization')
      expect(headers.get('access-control-allow-headers')).toContain('If-None-Match')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      for (const origin of ['https://papers.example.evil', 'http://papers.example', 'null'])
        expect((await ask(origin)).headers.get('access-control-allow-origin')).toBeNull()
    })

    it('is allowed to nobody by default, and to everybody if so said', async () => {
      await serve()
      expect((await ask('https://papers.example', 'GET')).headers.get('access-control-allow-origin')).toBeNull()
      await server.close()
      await serve({ corsOrigins: ['*'] })
      expect((await ask('https://papers.example', 'GET')).headers.get('access-control-allow-origin')).toBe('*')
    })
  })

  it('cannot explore the schema where that is turned off', async () => {
    await serve({ introspection: false })
    expect(await post({ query: '{ __schema { types { name } } }' })).toMatchObject({ status: 400, data: undefined })
    const misspelt = await post({ query: '{ paper { totalCount } metod { name } }' })
    expect(misspelt.message).not.toContain('Did you mean')
    expect((await fetch(server.url)).status).toBe(404)
    expect((await fetch(`${server.url}/explorer/graphiql.js`)).status).toBe(404)
    expect((await post({ query: simple })).data).toEqual({ papers: { totalCount: 3 } })
  })

  describe('for a trusted document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-trusted-'))
    const manifest = (operations: unknown, rest: object = {}) => {
      const path = join(folder, 'manifest.json')
      const content = { format: 'apollo-persisted-query-manifest', version: 1, operations, ...rest }
      writeFileSync(path, JSON.stringify(content))
      return path
    }
    const body = 'query Papers($first: PositiveInt!) { papers(first: $first) { totalCount } }'
    const id = '5f1d0c'
    const path = manifest([{ id, name: 'Papers', type: 'query', body }])
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } }
    const variables = { first: 1 }
    const data = { papers: { totalCount: 3 } }

    it('needs only its id, by GET too, and its cost counts', async () => {
      await serve({ trustedDocuments: { path, only: false } })
      expect(await post({ extensions, variables })).toMatchObject({ data, cost: { requested: 2 } })
      const texts = { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) }
      expect(await get(texts)).toMatchObject({ status: 200, data })
      expect(await post({ query: simple })).toMatchObject({ data })
      const unknown = { persistedQuery: { version: 1, sha256Hash: 'x' } }
      expect(await post({ extensions: unknown })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
    })

    it('is the only one that is answered where the server is told so', async () => {
      await serve({ trustedDocuments: { path, only: true } })
      expect(await post({ extensions, variables })).toMatchObject({ status: 200, data })
      expect(await post({ query: body, variables })).toMatchObject({ status: 200, data })
      const refused = { status: 400, code: 'DOCUMENT_NOT_TRUSTED', data: undefined }
      expect(await post({ query: simple })).toMatchObject(refused)
      expect(await post({ query: `${body} ` })).toMatchObject(refused)
      expect(await post({ query: [simple] })).toMatchObject(refused)
      expect(await post({ query: '' })).toMatchObject(refused)
      expect(await post({ query: simple, extensions })).toMatchObject(refused)
      expect(await get({ query: simple })).toMatchObject(refused)
      expect((await fetch(server.url)).status).toBe(404)
    })

    it.each([
      ['is missing', () => join(folder, 'missing.json'), /no such file/],
      ['has another format', () => manifest([], { format: 'relay' }), /format Invalid input/],
      [
        'has a document that does not fit',
        () => manifest([{ id, name: 'Bad', body: '{ nothing }' }]),
        /Bad: Cannot query field "nothing"/,
      ],
      ['has one that is none', () => manifest([{ id, name: 'Bad', body: '{' }]), /Bad: Syntax Error/],
    ])('is not served from a manifest that %s: the server says so at once', async (_, bad, message) => {
      await serve()
      await expect(
        startServer({ store, host: '127.0.0.1', port: 0, logger, trustedDocuments: { path: bad(), only: true } }),
      ).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID', message: expect.stringMatching(message) as string })
    })
  })

  it('is counted, with its cost, its statements and its round trips, beside what was ingested', async () => {
    await store.write([
      {
        statement: {
          name: 'a run',
          text: "CREATE (:IngestRun {id: 'run', status: 'finished', added: 3, changed: 1, unchanged: 0, rejected: 2, claims: 7})",
        },
        parameters: {},
      },
    ])
    await serve()
    await post({ query: '{ papers(first: 1) { nodes { methods { role } } } }' })
    await post({ query: '{ nothing }' })
    const figures = await (await fetch(`${server.url}/metrics`)).text()
    for (const line of [
      'claimgraph_http_responses_total{status="200"} 1',
      'claimgraph_http_responses_total{status="400"} 1',
      'claimgraph_graphql_requests_total{outcome="success"} 1',
      'claimgraph_graphql_requests_total{outcome="error"} 1',
      'claimgraph_graphql_cost_sum 7',
      // The version of the graph is read as well.
      'claimgraph_graphql_statements_sum 3',
      'claimgraph_graphql_round_trips_sum 3',
      'claimgraph_ingest_runs{status="finished"} 1',
      'claimgraph_ingest_papers{outcome="added"} 3',
      'claimgraph_ingest_papers{outcome="rejected"} 2',
      'claimgraph_ingest_claims 7',
    ])
      expect(figures).toContain(`${line}\n`)
  })
})
