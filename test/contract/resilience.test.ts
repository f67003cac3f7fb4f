import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { Neo4jStore } from '../../src/graph/Neo4jStore.js'
import { packageJson } from '../../src/packageJson.js'

const login = { username: 'neo4j', password: 'secret', database: 'neo4j' }

const atEnd: (() => unknown)[] = []
afterAll(async () => {
  for (const end of atEnd.splice(0).reverse()) await end()
})

const open = (address: ConstructorParameters<typeof Neo4jStore>[0]): Neo4jStore => {
  const store = new Neo4jStore(address)
  atEnd.push(() => store.close())
  return store
}

describe('the address of a Neo4j', () => {
  it.each([
    'neo4j://graph.example',
    'neo4j://graph.example:7687?region=north',
    'bolt://10.0.0.7:7688',
    'bolt://[::1]:7687',
    'neo4j+s://0123abcd.databases.neo4j.io',
    'neo4j+ssc://graph.example',
    'bolt+s://graph.example:7687',
    'bolt+ssc://graph.example:7687',
  ])('may be %s', async (uri) => {
    const { neo4j } = readConfig({ NEO4J_URI: uri })
    if (neo4j === null) throw new Error('no Neo4j was configured')
    const store = new Neo4jStore(neo4j)
    expect(store.location).toBe(uri)
    await store.close()
  })

  it.each(['bolt://graph.example?region=north', 'bolt+s://'])(
    'is refused in a clear sentence where it is %s',
    (uri) => {
      const use = () => new Neo4jStore(readConfig({ NEO4J_URI: uri }).neo4j ?? { uri: '', ...login })
      expect(use).toThrow(expect.objectContaining({ code: 'CONFIGURATION_INVALID' }) as Error)
      expect(use).toThrow(/^NEO4J_URI .*neo4j:\/\/host:7687/)
    },
  )

  it('with the port of the web pages is found out, and the right port is named', async () => {
    const server = createHttpServer((_request, response) => response.end('A page.'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    atEnd.push(() => server.close())
    const { port } = server.address() as AddressInfo
    await expect(open({ uri: `bolt://127.0.0.1:${port}`, ...login }).verify()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `A web server answers at bolt://127.0.0.1:${port}: set NEO4J_URI to the port for Bolt, 7687 where nobody changed it.`,
    })
  })
})

const found = inject('neo4j')
const reason = 'missing' in found ? ` (skipped: ${found.missing})` : ''

/** Stands before the real server and writes down what clients send it. */
const listenIn = async (uri: string): Promise<{ uri: string; sent: () => string }> => {
  const { protocol, hostname, port } = new URL(uri)
  const sent: Buffer[] = []
  const server = createServer((socket) => {
    const upstream = connect(Number(port), hostname)
    for (const end of [socket, upstream]) end.on('error', () => undefined)
    socket.on('data', (data) => sent.push(data))
    socket.pipe(upstream).pipe(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd.push(() => server.close())
  const { port: taken } = server.address() as AddressInfo
  return {
    uri: `${protocol}//127.0.0.1:${taken}`,
    sent: () => Buffer.concat(sent.splice(0)).toString('latin1'),
  }
}

/** How Bolt writes the access mode of a reader, which a cluster's followers serve. */
const readerMode = '\x84mode\x81r'

describe.skipIf('missing' in found)(`Neo4j${reason}`, () => {
  it('is told which transactions only read, what they must have seen, and who asks', async () => {
    if ('missing' in found) return
    const { uri, sent } = await listenIn(found.address.uri)
    const store = open({ ...found.address, uri })
    const one = { name: 'one', text: 'RETURN 1 AS one' }
    await store.read(one)
    const first = sent()
    expect(first).toContain(`claimgraph/${packageJson.version}`)
    expect(first).toContain(readerMode)
    expect(first).not.toContain('bookmarks\x91')

    const statement = { name: 'merge', text: 'MERGE (:Paper {id: $id})' }
    await store.write([{ statement, parameters: { id: 'paper:bookmark' } }])
    expect(sent()).not.toContain(readerMode)

    // The server gives the write a bookmark; whoever reads next shows it, and so waits for a follower that lags behind.
    await store.read(one)
    const next = sent()
    expect(next).toContain(readerMode)
    expect(next).toMatch(/bookmarks\x91.{1,2}FB:/s)
    await store.write([{ statement, parameters: { id: 'paper:bookmark' } }])
    expect(sent()).toMatch(/bookmarks\x91.{1,2}FB:/s)
  })

  it('that speaks without encryption is not reached with it, and says so', async () => {
    if ('missing' in found) return
    const { host } = new URL(found.address.uri)
    await expect(open({ ...found.address, uri: `bolt+s://${host}` }).verify()).rejects.toMatchObject({
      name: 'ClaimgraphError',
      code: 'STORE_UNAVAILABLE',
    })
  })
})
