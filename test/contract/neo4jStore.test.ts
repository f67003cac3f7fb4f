import { connect, createServer, type Server, type Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { migrationsFor } from '../../src/graph/migrations.js'
import { type Neo4jAddress, Neo4jStore } from '../../src/graph/Neo4jStore.js'

const nowhere: Neo4jAddress = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret', database: 'neo4j' }

const opened: Neo4jStore[] = []
const open = (address: Neo4jAddress): Neo4jStore => {
  const store = new Neo4jStore(address)
  opened.push(store)
  return store
}

/** A server that takes connections and then says whatever it is told to, or nothing. */
const listen = async (greet: (socket: Socket) => void): Promise<{ uri: string; server: Server }> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    greet(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { uri: `bolt://127.0.0.1:${address.port}`, server }
}

const listening: Server[] = []
afterAll(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()))
  for (const server of listening.splice(0)) server.close()
})

const unavailable = { name: 'ClaimgraphError', code: 'STORE_UNAVAILABLE' }

describe.concurrent('a Neo4j that does not answer', () => {
  it('is named, with what to do, where nothing listens', async () => {
    await expect(open(nowhere).verify()).rejects.toMatchObject({
      ...unavailable,
      message:
        'Neo4j at bolt://127.0.0.1:1 does not answer: start it, or set NEO4J_URI to where it is (unset it for the embedded store).',
    })
  }, 12_000)

  it('is given up where something listens and says nothing', async () => {
    const { uri, server } = await listen(() => undefined)
    listening.push(server)
    await expect(open({ ...nowhere, uri }).verify()).rejects.toMatchObject(unavailable)
  }, 12_000)

  it('is given up where something else listens', async () => {
    const { uri, server } = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    listening.push(server)
    await expect(open({ ...nowhere, uri }).verify()).rejects.toMatchObject({ name: 'ClaimgraphError' })
  }, 12_000)

  it('is given up for reads, writes, searches and migrations alike', async () => {
    const store = open(nowhere)
    const statement = { name: 'one', text: 'RETURN 1 AS one' }
    const attempts = [
      store.read(statement),
      store.write([{ statement, parameters: {} }]),
      store.search('lora', ['Method'], 1),
      store.migrate(),
    ]
    for (const attempt of await Promise.allSettled(attempts))
      expect(attempt).toMatchObject({ status: 'rejected', reason: unavailable })
  }, 30_000)

  it('is never named with a password', () => {
    const store = open({ ...nowhere, uri: 'bolt://neo4j:secret@127.0.0.1:1' })
    expect(store.location).toBe('bolt://127.0.0.1:1')
  })
})

const found = inject('neo4j')
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

describe.skipIf('missing' in found)(`Neo4j${reason}`, () => {
  const address = 'address' in found ? found.address : nowhere

  /** Not through the store: it moves the version of the graph on, and Neo4j takes no writes beside a change of the schema. */
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password))
  const run = (text: string) => driver.executeQuery(text)
  afterAll(() => driver.close())

  it.skipIf(address.password === '')('refuses a wrong password, and says where to set it', async () => {
    await expect(open({ ...address, password: 'wrong' }).verify()).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      message: expect.stringContaining('NEO4J_PASSWORD') as string,
    })
  })

  it('says that it has no such database', async () => {
    await expect(open({ ...address, database: 'atlantis' }).verify()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('atlantis') as string,
    })
  })

  it('is given up where it falls silent on an open connection', async () => {
    const { hostname, port } = new URL(address.uri)
    let isSilent = false
    const { uri, server } = await listen((socket) => {
      const upstream = connect(Number(port), hostname)
      upstream.on('error', () => undefined)
      socket.on('data', (data) => isSilent || upstream.write(data))
      upstream.on('data', (data) => isSilent || socket.write(data))
      socket.on('close', () => upstream.destroy())
    })
    listening.push(server)
    const store = open({ ...address, uri })
    await store.verify()
    isSilent = true
    await expect(store.verify()).rejects.toMatchObject(unavailable)
    isSilent = false
    await expect(store.verify()).resolves.toBeUndefined()
  }, 30_000)

  it('shows a reader what another process has just written', async () => {
    const [writer, reader] = [open(address), open(address)]
    await writer.migrate()
    const create = { name: 'create', text: 'MERGE (:Paper {id: $id})' }
    await writer.write([{ statement: create, parameters: { id: 'paper:seen' } }])
    const seen = { name: 'seen', text: 'MATCH (p:Paper {id: $id}) RETURN count(p) AS papers' }
    expect(await reader.read(seen, { id: 'paper:seen' })).toEqual([{ papers: 1 }])
  })

  it('gets one schema from processes that start at the same time', async () => {
    const store = open(address)
    const names = async (kind: 'CONSTRAINTS' | 'INDEXES') => {
      const text = `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name`
      return (await store.read<{ name: string }>({ name: 'schema', text })).map(({ name }) => name)
    }
    for (const name of await names('CONSTRAINTS')) await run(`DROP CONSTRAINT ${name}`)
    for (const name of await names('INDEXES')) await run(`DROP INDEX ${name}`)
    await run('MATCH (m:Migration) DELETE m')

    const stores = [open(address), open(address), open(address)]
    const reports = await Promise.all(stores.map((one) => one.migrate()))
    const ids = migrationsFor('neo4j').map(({ id }) => id)
    expect(reports.flatMap(({ applied }) => applied)).toEqual(ids)
    const recorded = await store.read({ name: 'recorded', text: 'MATCH (m:Migration) RETURN m.id AS id ORDER BY id' })
    expect(recorded).toEqual(ids.map((id) => ({ id })))
    expect(await names('CONSTRAINTS')).toContain('paper_id')
    expect(await names('INDEXES')).toContain('search')
    expect(await store.migrate()).toEqual({ applied: [] })
  })

  it('makes a constraint of which a server that was killed had kept only the index', async () => {
    const store = open(address)
    await store.migrate()
    const forget = async () => {
      await run('DROP CONSTRAINT audit_entry_id IF EXISTS')
      await run("MATCH (m:Migration {id: '008-corrections'}) DELETE m")
    }
    const constraints = { name: 'constraints', text: 'SHOW CONSTRAINTS YIELD name RETURN name' }
    await forget()
    await run('CREATE INDEX audit_entry_id FOR (n:AuditEntry) ON (n.id)')
    expect(await store.migrate()).toEqual({ applied: ['008-corrections'] })
    expect(await store.read(constraints)).toContainEqual({ name: 'audit_entry_id' })

    // Another's index stays: the error names it.
    await forget()
    await run('CREATE INDEX audit_entry_id FOR (n:Invoice) ON (n.id)')
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('audit_entry_id') as string,
    })
    await run('DROP INDEX audit_entry_id')
    await store.migrate()
  })

  it('takes the same papers from two processes at once', async () => {
    const [one, other] = [open(address), open(address)]
    await one.migrate()
    const merge = { name: 'merge', text: 'UNWIND $ids AS id MERGE (:Method {id: id})' }
    const ids = Array.from({ length: 200 }, (_, index) => `method:${index}`)
    const write = (store: Neo4jStore, some: readonly string[]) =>
      store.write([{ statement: merge, parameters: { ids: some } }])
    await Promise.all([write(one, ids), write(other, ids.toReversed()), write(one, ids), write(other, ids)])
    const count = { name: 'count', text: 'MATCH (m:Method) RETURN count(m) AS methods, count(DISTINCT m.id) AS ids' }
    const [counted] = await one.read<{ methods: number; ids: number }>(count)
    expect(counted?.methods).toBe(counted?.ids)
  })
})
