import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'
import { loadExampleGraph } from './exampleGraph.js'

const logger = pino({ level: 'silent' })

describe('The server', () => {
  let store: GraphStore
  let server: RunningServer

  beforeAll(async () => {
    store = new EmbeddedStore(':memory:')
    await loadExampleGraph(store)
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const ask = async (query: string, to: RunningServer = server) => {
    const response = await fetch(`${to.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, text: await response.text() }
  }
  const codeOf = ({ text }: { text: string }): unknown =>
    (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code

  it('answers GraphQL, says that it lives and is ready, and gives figures', async () => {
    expect((await ask('{ papers { totalCount } }')).text).toBe(
      '{"data":{"papers":{"totalCount":3}},"extensions":{"cost":{"requested":21,"limit":50000}}}\n',
    )
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('claimgraph_graphql_requests_total')
  })

  it('sends security headers and a request id with everything', async () => {
    const { headers } = await fetch(server.url)
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('says in one sentence that the port is in use', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer({ store, host: '127.0.0.1', port, logger })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Another program listens on 127.0.0.1:${port}: end it, or set PORT to another number.`,
    })
  })

  it('refuses what nests too deep, fragments included, and bounds fragments that go in circles', async () => {
    const nested = (levels: number) =>
      `{ papers { nodes ${'{ methods { method { papers(first: 1) { nodes '.repeat(levels)} { id } ${'} } } }'.repeat(levels)} } }`
    expect(codeOf(await ask(nested(2)))).toBeUndefined()
    expect(codeOf(await ask(nested(3)))).toBe('GRAPHQL_VALIDATION_FAILED')
    const spread = `query { papers { nodes { ...a } } } fragment a on Paper { methods { method { papers { nodes { methods { method { papers { nodes { methods { method { name } } } } } } } } } } }`
    expect(codeOf(await ask(spread))).toBe('GRAPHQL_VALIDATION_FAILED')
    const circle = `{ papers { nodes { ...a } } } fragment a on Paper { methods { method { ...b } } } fragment b on Method { papers { nodes { ...a } } }`
    expect(codeOf(await ask(circle))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('refuses too many tokens, too large a body, a body that is no JSON, and what a foreign page could send', async () => {
    expect(codeOf(await ask(`{ ${'papers { totalCount } '.repeat(2000)} }`))).toBe('GRAPHQL_PARSE_FAILED')
    expect(await ask(`# ${'x'.repeat(300_000)}\n{ papers { totalCount } }`)).toMatchObject({ status: 413 })
    const post = async (type: string, body: string) =>
      (await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'Content-Type': type }, body })).status
    expect(await post('application/json', '{')).toBe(400)
    expect(await post('text/plain', '{"query":"{ papers { totalCount } }"}')).toBe(400)
  })

  it('shows a client a code and a plain sentence, never an internal message, a statement or a stack', async () => {
    const secret = 'MATCH (n) at /home/secret'
    const broken: GraphStore = new Proxy(store, {
      get: (target, name) =>
        name === 'read' ? () => Promise.reject(new Error(secret)) : (Reflect.get(target, name) as unknown),
    })
    const other = await startServer({ store: broken, host: '127.0.0.1', port: 0, logger })
    const answer = await ask('{ papers { totalCount } }', other)
    await other.close()
    expect(codeOf(answer)).toBe('INTERNAL')
    expect(answer.text).not.toMatch(/MATCH|secret|stack/)
    expect(codeOf(await ask('{ comparisons(after: "x") { totalCount } }'))).toBe('BAD_REQUEST')
  })
})
