import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiKey } from '../../src/graph/apiKeys.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'
import { describeStores } from '../stores.js'
import { loadExampleGraph } from './exampleGraph.js'

const logger = pino({ level: 'silent' })
const headline = 'query Gains($n: PositiveInt) { comparisons(first: $n) { nodes { winner { name } gain { text } } } }'

describeStores((openStore) => {
  describe('Answers of the server', () => {
    let store: GraphStore
    let server: RunningServer
    /** Names of the statements that were run since the last question. */
    const reads: string[] = []

    const start = async (over: GraphStore, openReading = true) =>
      await startServer({ store: over, host: '127.0.0.1', port: 0, logger, openReading })
    const counting = (over: GraphStore): GraphStore =>
      new Proxy(over, {
        get(target, name: keyof GraphStore) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          return (...given: unknown[]) => {
            if (name === 'read') reads.push((given[0] as { name: string }).name)
            return (value as (...all: unknown[]) => unknown).apply(target, given)
          }
        },
      })

    beforeAll(async () => {
      store = await openStore({ shared: true })
      await loadExampleGraph(store)
      server = await start(counting(store))
    })
    afterAll(async () => {
      await server.close()
      await store.close()
    })

    interface Request {
      readonly query?: string
      readonly variables?: Record<string, unknown>
      readonly operationName?: string
      readonly extensions?: Record<string, unknown>
    }
    const read = async (response: Response) => ({
      status: response.status,
      tag: response.headers.get('etag'),
      control: response.headers.get('cache-control'),
      vary: response.headers.get('vary'),
      text: await response.text(),
    })
    const post = async (request: Request, headers: Record<string, string> = {}, to = server) => {
      reads.length = 0
      return await read(
        await fetch(`${to.url}/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(request),
        }),
      )
    }
    const get = async (request: Request, headers: Record<string, string> = {}) => {
      reads.length = 0
      const search = new URLSearchParams(
        Object.entries(request).map(([name, value]): [string, string] => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      )
      return await read(
        await fetch(`${server.url}/graphql?${search.toString()}`, {
          headers: { 'Apollo-Require-Preflight': 'true', ...headers },
        }),
      )
    }
    const change = async () => {
      const text = "MERGE (p:Paper {id: 'paper:example:1'}) SET p.commentCount = coalesce(p.commentCount, 0) + 1"
      await store.write([{ statement: { name: 'a change', text }, parameters: {} }])
    }

    it('are given again while nobody writes, by one look at the version of the graph', async () => {
      await change()
      const first = await post({ query: headline, variables: { n: 2 } })
      expect(first.status).toBe(200)
      expect(reads.length).toBeGreaterThan(1)
      const second = await post({ query: headline, variables: { n: 2 } })
      expect(second).toEqual(first)
      expect(reads).toEqual(['load/graph-version'])
      expect(JSON.parse(second.text)).toHaveProperty('data.comparisons.nodes.0.winner.name', 'Heron')
    })

    it('end with 304 for a client that has them, by GET and by POST, by one look at the version', async () => {
      const { tag } = await post({ query: headline })
      expect(tag).toMatch(/^W\/"[\w-]+"$/)
      const headers = { 'If-None-Match': `"other", ${String(tag)}` }
      for (const again of [await get({ query: headline }, headers), await post({ query: headline }, headers)]) {
        expect(again).toMatchObject({ status: 304, tag, control: 'public, no-cache', text: '' })
        expect(reads).toEqual(['load/graph-version'])
      }
      expect(await get({ query: headline }, { 'If-None-Match': 'W/"other"' })).toMatchObject({ status: 200, tag })
    })

    it('are new as soon as anybody writes, for every server on the graph', async () => {
      const query = '{ papers { nodes { commentCount } } }'
      const other = await start(store)
      try {
        const before = await post({ query })
        expect((await post({ query }, {}, other)).tag).toBe(before.tag)
        await change()
        const headers = { 'If-None-Match': String(before.tag) }
        for (const to of [server, other]) {
          const after = await post({ query }, headers, to)
          expect(after.status).toBe(200)
          expect(after.tag).not.toBe(before.tag)
          expect(after.text).not.toBe(before.text)
        }
      } finally {
        await other.close()
      }
    })

    it('differ in their tags by document, variables and operation', async () => {
      const two = `${headline} query Count { papers { totalCount } }`
      const tags = [
        await post({ query: headline }),
        await post({ query: headline, variables: { n: 1 } }),
        await post({ query: headline, variables: { n: 2 } }),
        await post({ query: two, operationName: 'Gains' }),
        await post({ query: two, operationName: 'Count' }),
      ].map(({ tag }) => tag)
      expect(new Set(tags).size).toBe(tags.length)
      expect(tags).not.toContain(null)
    })

    it('are never stored where they are errors, refusals, or cannot be found', async () => {
      for (const query of [
        '{ nonsense }',
        '{',
        '{ comparisons(after: "x") { totalCount } }',
        'mutation { nonsense }',
      ]) {
        const refused = await post({ query })
        expect(JSON.parse(refused.text)).toHaveProperty('errors')
        expect(refused, query).toMatchObject({ tag: null, control: 'no-store' })
      }
      expect(await get({ query: headline }, { Authorization: 'Bearer claimgraph_nonsense' })).toMatchObject({
        status: 401,
        tag: null,
        control: 'no-store',
      })
    })

    it('with a key are for its holder alone, and those of another role are others', async () => {
      const [reader, editor] = await Promise.all(
        (['reader', 'editor'] as const).map(
          async (role) => `Bearer ${await createApiKey(store, { name: `caching ${role}`, role, costLimit: null })}`,
        ),
      )
      const closed = await start(store, false)
      try {
        const query = headline
        const anybody = await post({ query })
        const ofReader = await post({ query }, { Authorization: String(reader) }, closed)
        const ofEditor = await post({ query }, { Authorization: String(editor) }, closed)
        expect(anybody).toMatchObject({ control: 'public, no-cache' })
        expect(ofReader).toMatchObject({ status: 200, control: 'private, no-cache' })
        expect(ofEditor.tag).not.toBe(ofReader.tag)
        for (const { vary } of [anybody, ofReader]) expect(vary).toMatch(/Authorization, Accept/)
      } finally {
        await closed.close()
      }
    })

    it('can be had by GET with the digest of a document instead of its text', async () => {
      const sha256Hash = createHash('sha256').update(headline).digest('hex')
      const extensions = { persistedQuery: { version: 1, sha256Hash } }
      const unknown = await get({ extensions })
      expect(unknown).toMatchObject({ tag: null, control: 'no-store' })
      expect(unknown.text).toContain('"code":"PERSISTED_QUERY_NOT_FOUND"')
      const registered = await post({ query: headline, extensions })
      const found = await get({ extensions })
      expect(found).toMatchObject({ status: 200, tag: registered.tag, text: registered.text })
      const wrong = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
      expect((await post({ query: headline, extensions: wrong })).status).toBe(400)
      expect((await get({ extensions }, { 'Apollo-Require-Preflight': '' })).status).toBe(400)
    })

    it('are counted by whether they came from the cache', async () => {
      const counted = async (outcome: string) => {
        const text = await (await fetch(`${server.url}/metrics`)).text()
        return Number(new RegExp(`claimgraph_graphql_cache_total{outcome="${outcome}"} (\\d+)`).exec(text)?.[1] ?? 0)
      }
      const all = async () => await Promise.all(['hit', 'miss', 'unchanged'].map(counted))
      await change()
      const [hits = 0, misses = 0, unchanged = 0] = await all()
      const { tag } = await post({ query: headline })
      await post({ query: headline })
      await post({ query: headline })
      await post({ query: headline }, { 'If-None-Match': String(tag) })
      expect(await all()).toEqual([hits + 2, misses + 1, unchanged + 1])
    })

    it('of a graph without a version are given without a tag, and are right', async () => {
      const unversioned: GraphStore = new Proxy(store, {
        get: (target, name) =>
          name === 'read'
            ? (statement: { name: string; text: string }, ...rest: []) =>
                statement.name === 'load/graph-version' ? Promise.resolve([]) : target.read(statement, ...rest)
            : (Reflect.get(target, name) as unknown),
      })
      const other = await start(unversioned)
      try {
        expect(await post({ query: '{ papers { totalCount } }' }, {}, other)).toMatchObject({
          status: 200,
          tag: null,
          control: 'no-store',
          text: expect.stringContaining('"totalCount":3') as string,
        })
      } finally {
        await other.close()
      }
    })
  })
})
