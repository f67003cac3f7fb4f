import { get } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimgraphError } from '../../src/ClaimgraphError.js'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { exportGraph } from '../../src/graph/export/exportGraph.js'
import type { GraphStore, Parameters } from '../../src/graph/GraphStore.js'
import type { Statement } from '../../src/graph/statements.js'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/startServer.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'
import { loadExampleGraph } from './exampleGraph.js'

const logger = pino({ level: 'silent' })

type Record = Readonly<{ [column: string]: unknown }>
const recordsIn = (jsonl: string): Record[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record)

describeStores((openStore) => {
  describe('The export of claims', () => {
    let store: GraphStore
    let server: RunningServer
    beforeAll(async () => {
      store = await openStore({ shared: true })
      await loadExampleGraph(store)
      server = await startServer({ store, host: '127.0.0.1', port: 0, logger })
    })
    afterAll(async () => {
      await server.close()
      await store.close()
    })

    const fetchClaims = (file: string, parameters: { [name: string]: string } = {}) =>
      fetch(`${server.url}/export/${file}?${new URLSearchParams(parameters).toString()}`)

    it.each([
      {},
      { benchmark: ['ILSVRC 2012'], baseline: ['Wagtail'] },
      { idea: ['reweighting'] },
      { type: 'EFFICIENCY_GAIN' },
      { or: [{ gain: { unit: 'PERCENTAGE_POINT', minimum: 2 } }, { direction: ['EQUAL'] }] },
      { not: { polarity: 'ASSERTED' }, published: { from: '2025' } },
      { method: ['nothing has this name'] },
    ])('has the claims, in the order, that the API lists under the filter %j', async (filter) => {
      const { claims } = await answering(store).answer<{ claims: { nodes: { id: string }[] } }>(
        'query ($filter: ClaimFilter) { claims(filter: $filter, orderBy: NEWEST, first: 100) { nodes { id } } }',
        { filter },
      )
      const response = await fetchClaims('claims.jsonl', { filter: JSON.stringify(filter) })
      expect(response.headers.get('content-type')).toContain('application/x-ndjson')
      expect(recordsIn(await response.text()).map(({ id }) => id)).toEqual(claims.nodes.map(({ id }) => id))
    })

    it('says of each claim who states it, in which words and where, how certain it is, and what has found it', async () => {
      const [claim] = recordsIn(
        await (
          await fetchClaims('claims.jsonl', { benchmark: 'imagenet', filter: '{"minimumConfidence":0.7,"text":"2.5"}' })
        ).text(),
      )
      expect(claim).toEqual({
        paper: 'Heron sees more in fewer pictures',
        subject: 'Heron',
        baselines: ['Wagtail'],
        baselineKind: 'named',
        benchmark: 'ImageNet-1K',
        metric: 'accuracy',
        task: 'image classification',
        gain: 2.5,
        unit: 'percentage-point',
        gainKind: 'absolute',
        direction: 'better',
        value: 81.5,
        valueUnit: 'percent',
        baselineValue: 79,
        type: 'quantified-gain',
        polarity: 'asserted',
        sentence: 'Heron gains 2.5 points over Wagtail on ImageNet.',
        start: 0,
        end: 48,
        source: null,
        confidence: 0.8,
        rule: 'example',
        extractorVersion: 'example',
        date: '2025-01-01',
        url: 'https://papers.example/1',
        id: 'claim:example-1:0',
      })
    })

    it('as CSV is the table that the command line writes', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
      await exportGraph(store, join(folder, 'csv'), 'csv')
      const response = await fetchClaims('claims.csv')
      const lines = (text: string) => text.split('\r\n').sort()
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
      expect(lines(text)).toEqual(lines(readFileSync(join(folder, 'csv/claims.csv'), 'utf8')))
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="claims.csv"')
      rmSync(folder, { recursive: true })
    })

    it.each([
      [{ filter: '{' }, /`filter` must be JSON/],
      [{ filter: '{"benchmark":["a"],"colour":"red"}' }, /Field "colour" is not defined by type "ClaimFilter"/],
      [{ filter: '{"gain":{"unit":"METRES"}}' }, /at gain\.unit: .*"METRES"/],
      [{ filter: '[]' }, /none: Expected type "ClaimFilter" to be an object/],
      [{ limit: '5' }, /no parameter `limit`; there are `filter`, `benchmark`/],
    ])('refuses %j and says why', async (parameters, why) => {
      const response = await fetchClaims('claims.csv', parameters)
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
      expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
      expect(errors[0]?.message).toMatch(why)
    })
  })
})

/** A store with claims without an end, which tells when nobody waits for them any more. */
const endless = (store: GraphStore) => {
  let reads = 0
  let tellAborted: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (tellAborted = resolve))
  const read = ({ name }: Statement, parameters: Parameters, signal: AbortSignal) => {
    reads++
    signal.addEventListener('abort', tellAborted)
    if (name === 'load/graph-version') return Promise.resolve([{ version: 'endless' }])
    if (name === 'transfer/claims')
      return Promise.resolve((parameters.ids as string[]).map((id) => ({ id, sentence: 'x'.repeat(1_000) })))
    const size = Number(parameters.first)
    const row = (index: number) => ({ key: `${reads} ${index}`, rank: '', claim: { id: `claim:${reads}:${index}` } })
    return Promise.resolve(Array.from({ length: size }, (_, index) => row(index)))
  }
  return {
    aborted,
    reads: () => reads,
    store: new Proxy(store, {
      get: (target, name) => (name === 'read' ? read : (Reflect.get(target, name) as unknown)),
    }),
  }
}

describe('The export of claims', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = new EmbeddedStore(':memory:')
    await loadExampleGraph(store)
  })
  afterAll(() => store.close())

  const serving = async (options: Partial<ServerOptions>, work: (server: RunningServer) => Promise<void>) => {
    const server = await startServer({ store, host: '127.0.0.1', port: 0, logger, ...options })
    try {
      await work(server)
    } finally {
      await server.close()
    }
  }

  it('is read no further once the client has hung up, however much there is', async () => {
    const { store: endlessStore, aborted } = endless(store)
    await serving({ store: endlessStore }, async ({ url }) => {
      const request = get(`${url}/export/claims.jsonl`, (response) => {
        response.once('data', () => request.destroy())
      })
      request.on('error', () => undefined)
      await aborted
    })
  })

  it('needs the key that GraphQL needs, and shares its limit of requests', async () => {
    await serving({ openReading: false }, async ({ url }) => {
      expect((await fetch(`${url}/export/claims.csv`)).status).toBe(401)
    })
    await serving({ requestsPerMinute: 2 }, async ({ url }) => {
      const statuses: number[] = []
      for (const path of ['/export/claims.csv', '/export/claims.jsonl', '/graphql?query={__typename}'])
        statuses.push((await fetch(url + path, { headers: { 'apollo-require-preflight': 'true' } })).status)
      expect(statuses).toEqual([200, 200, 429])
    })
  })

  it('is not given again to a client that has it, until somebody writes to the graph', async () => {
    await serving({}, async ({ url }) => {
      const ask = (tag = '') => fetch(`${url}/export/claims.csv`, { headers: { 'If-None-Match': tag } })
      const tag = (await ask()).headers.get('etag') ?? ''
      const unchanged = await ask(tag)
      expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
      expect(unchanged.headers.get('cache-control')).toBe('public, no-cache')
      expect(
        (await fetch(`${url}/export/claims.csv?metric=accuracy`, { headers: { 'If-None-Match': tag } })).status,
      ).toBe(200)
      await loadExampleGraph(store)
      expect((await ask(tag)).status).toBe(200)
    })
  })

  it('breaks off where the graph fails in the middle, so that a part is not taken for all', async () => {
    const { store: endlessStore, reads } = endless(store)
    const failing = new Proxy(endlessStore, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (name !== 'read') return value
        return (...given: unknown[]) =>
          reads() < 6
            ? (value as (...all: unknown[]) => unknown)(...given)
            : Promise.reject(new ClaimgraphError('STORE_FAILED', 'no'))
      },
    })
    await serving({ store: failing }, async ({ url }) => {
      const response = await fetch(`${url}/export/claims.csv`)
      expect(response.status).toBe(200)
      await expect(response.text()).rejects.toThrow()
    })
  })
})
