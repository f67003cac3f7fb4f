import { graphql } from 'graphql'
import { pino } from 'pino'
import { Authorized, buildSchemaSync, Query, Resolver } from 'type-graphql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/config.js'
import { apiKeys, createApiKey, revokeApiKey, type Role } from '../../src/graph/apiKeys.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { type Caller, createContext } from '../../src/resolvers/Context.js'
import { demandRole } from '../../src/resolvers/demandRole.js'
import { publicError } from '../../src/server/publicError.js'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/startServer.js'
import { graphLines } from '../graphDigest.js'
import { describeStores } from '../stores.js'

describeStores((openStore) => {
  let server: RunningServer | undefined
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })

  const serve = async (store: GraphStore, options: Partial<ServerOptions> = {}) => {
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger, ...options })
    return server
  }
  afterEach(async () => {
    vi.useRealTimers()
    await server?.close()
    server = undefined
    log.length = 0
  })

  const ask = async ({ url }: RunningServer, authorization?: string, path = '/graphql?query={__typename}') => {
    const headers = {
      'apollo-require-preflight': 'true',
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    }
    const response = await fetch(`${url}${path}`, { headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const reader = { name: 'dashboard', role: 'reader', costLimit: null } as const

  it('keeps a key without its secret', async () => {
    const store = await openStore()
    const secret = await createApiKey(store, { ...reader, costLimit: 500 })
    expect(secret).toMatch(/^claimgraph_[\w-]{43}$/)
    expect(await apiKeys(store)).toMatchObject([
      { name: 'dashboard', role: 'reader', costLimit: 500, lastUsedOn: null, revokedAt: null },
    ])
    expect((await graphLines(store)).join()).not.toContain(secret.slice('claimgraph_'.length))
  })

  it('gives no two keys one name, also after the first was revoked, and revokes for good', async () => {
    const store = await openStore()
    const attempts = await Promise.allSettled([createApiKey(store, reader), createApiKey(store, reader)])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await revokeApiKey(store, 'dashboard')
    const [revoked] = await apiKeys(store)
    await revokeApiKey(store, 'dashboard')
    expect(await apiKeys(store)).toEqual([revoked])
    await expect(createApiKey(store, reader)).rejects.toMatchObject({ code: 'NAME_TAKEN' })
    await expect(revokeApiKey(store, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('demands a key where reading is not open, and says so in the catalogue', async () => {
    const store = await openStore()
    const secret = await createApiKey(store, reader)
    const closed = await serve(store, { openReading: false })
    for (const path of [undefined, '/metrics']) {
      expect((await ask(closed, `Bearer ${secret}`, path)).status).toBe(200)
      for (const wrong of [undefined, `Bearer ${secret}x`, 'Bearer ', `Basic ${secret}`, secret]) {
        const { status, headers, text } = await ask(closed, wrong, path)
        expect(status).toBe(401)
        expect(headers.get('www-authenticate')).toBe('Bearer')
        expect(text).toContain('"code":"UNAUTHENTICATED"')
        expect(text).not.toContain(secret)
      }
    }
    for (const path of ['/', '/healthz', '/readyz']) expect((await ask(closed, undefined, path)).status).toBe(200)
  })

  it('needs no key where reading is open, and refuses one that is not valid all the same', async () => {
    const open = await serve(await openStore())
    expect((await ask(open)).status).toBe(200)
    expect((await ask(open, 'Basic of-a-proxy')).status).toBe(200)
    expect((await ask(open, 'Bearer claimgraph_guessed')).status).toBe(401)
  })

  it('refuses a revoked key ten seconds later, and takes a new one', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const store = await openStore()
    const old = await createApiKey(store, reader)
    const closed = await serve(store, { openReading: false })
    expect((await ask(closed, `Bearer ${old}`)).status).toBe(200)
    await revokeApiKey(store, 'dashboard')
    const made = await createApiKey(store, { ...reader, name: 'other' })
    vi.advanceTimersByTime(10_001)
    expect((await ask(closed, `Bearer ${old}`)).status).toBe(401)
    expect((await ask(closed, `Bearer ${made}`)).status).toBe(200)
  })

  it('records the day of the last use, once, and reads the keys once for many requests', async () => {
    const store = await openStore()
    const secret = await createApiKey(store, reader)
    const calls: string[] = []
    const counting = new Proxy(store, {
      get(target, name: keyof GraphStore) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          const [what] = given as ({ name?: string } | undefined)[]
          if (what?.name !== 'load/graph-version') calls.push(name)
          return (value as (...all: unknown[]) => unknown).apply(target, given)
        }
      },
    })
    const closed = await serve(counting, { openReading: false })
    const secrets = [secret, secret, 'guessed', secret, 'guessed too']
    await Promise.all(secrets.map((sent) => ask(closed, `Bearer ${sent}`)))
    await vi.waitFor(async () => {
      expect((await apiKeys(store))[0]?.lastUsedOn).toBe(new Date().toISOString().slice(0, 10))
    })
    expect(calls).toEqual(['read', 'write'])
  })

  it('writes no secret into the log, but the name of the key and the id of the request', async () => {
    const store = await openStore()
    const secret = await createApiKey(store, reader)
    const closed = await serve(store, { openReading: false })
    await ask(closed, `Bearer ${secret}`, `/graphql?query={__typename}&key=${secret}`)
    await ask(closed, `Bearer ${secret}x`)
    await vi.waitFor(() => {
      expect(log.filter((line) => line.includes('"path":"/graphql"'))).toHaveLength(2)
    })
    expect(log.join()).toMatch(/"requestId":"[0-9a-f-]{36}".*"key":"dashboard"/)
    expect(log.join()).not.toContain(secret.slice('claimgraph_'.length))
  })
})

describe('A field that demands a role', () => {
  @Resolver()
  class EditorsResolver {
    @Authorized<Role>('editor')
    @Query(() => String)
    edit() {
      return 'edited'
    }
  }
  const schema = buildSchemaSync({ resolvers: [EditorsResolver], authChecker: demandRole, validate: false })
  const answer = async (caller?: Caller): Promise<unknown> => {
    const contextValue = createContext({} as GraphStore, caller)
    const { data, errors } = await graphql({ schema, source: '{ edit }', contextValue })
    const [error] = errors ?? []
    return error
      ? publicError(pino({ level: 'silent' }))(error.toJSON(), error).extensions?.code
      : (data as { edit: unknown }).edit
  }

  it('answers those who have it or a greater one, and tells others what is missing', async () => {
    expect(await answer({ key: 'a', role: 'editor' })).toBe('edited')
    expect(await answer({ key: 'a', role: 'admin' })).toBe('edited')
    expect(await answer({ key: 'a', role: 'reader' })).toBe('FORBIDDEN')
    expect(await answer()).toBe('UNAUTHENTICATED')
  })
})

describe('Reading', () => {
  const isOpen = (environment: Record<string, string>) => readConfig(environment).openReading

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('is open on %s alone', (HOST) => {
    expect(isOpen({ HOST })).toBe(true)
    expect(isOpen({ HOST, CLAIMGRAPH_OPEN_READING: '0' })).toBe(false)
  })

  it.each(['0.0.0.0', '::', '192.168.1.2', 'papers.example', '127.0.0.1.example'])('needs a key on %s', (HOST) => {
    expect(isOpen({ HOST })).toBe(false)
    expect(isOpen({ HOST, CLAIMGRAPH_OPEN_READING: '1' })).toBe(true)
  })

  it.each([
    ['127.0.0.1:4000', true],
    ['[::1]:80', true],
    ['4000', false],
    ['0.0.0.0:4000', false],
    ['192.168.1.2:4000', false],
  ])('in a container that is published at %s is open: %s', (CLAIMGRAPH_PUBLISHED_AT, expected) => {
    expect(isOpen({ HOST: '0.0.0.0', CLAIMGRAPH_PUBLISHED_AT })).toBe(expected)
  })

  it('is opened and closed by 1 and 0 alone', () => {
    expect(() => isOpen({ CLAIMGRAPH_OPEN_READING: 'yes' })).toThrow(/^CLAIMGRAPH_OPEN_READING must be 1/)
  })
})
