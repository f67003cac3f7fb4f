import { connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/ClaimgraphError.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { createSchema } from '../../src/resolvers/createSchema.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'
import { graphDigest } from '../graphDigest.js'
import { describeStores } from '../stores.js'
import { loadExampleGraph } from './exampleGraph.js'
import { stringArguments } from './stringArguments.js'

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

/** Words that only the inside of the program uses. */
const internals =
  /\bMATCH\b|\bRETURN\b|\bUNWIND\b|Neo4j|Neo\.|Cypher|grafeo|executeQuery|\bat [\w.<>]+ \(|\.[jt]s:\d+|node:|\/src\/|\/dist\/|TypeError|RangeError|stack/i

const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]

interface Answer {
  readonly status: number
  readonly text: string
  readonly codes: readonly string[]
}

/** Fields that go round in the schema: a method has papers, which have methods. */
const nested = (levels: number): string =>
  `{ papers(first: 1) { nodes ${times(levels, () => '{ methods { method { papers(first: 1) { nodes')} { id } ${'} } } }'.repeat(levels)} } }`

const inner = 'method(name: "Heron") { name }'
const refused: readonly (readonly [string, string])[] = [
  ['nests deep', nested(80)],
  [
    'nests deep in inline fragments',
    `{ ${'... { '.repeat(1200)} __typename ${'}'.repeat(1200)} ${times(60, (i) => `a${i}: ${inner}`)} }`,
  ],
  [
    'nests deep through fragments',
    `{ ...f0 } ${times(30, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f30 on Query { ${nested(5).slice(1, -1)} }`,
  ],
  ['is wide', `{ ${times(1500, () => '__typename')} }`],
  ['has many aliases', `{ ${times(60, (i) => `a${i}: ${inner}`)} }`],
  ['has many aliases of introspection', `{ ${times(60, (i) => `a${i}: __schema { types { name } }`)} }`],
  ['has many operations', times(60, (i) => `query Q${i} { a${i}: __typename b${i}: ${inner} }`)],
  [
    'doubles its fragments thirty times',
    `{ ...f0 } ${times(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { ${inner} }`,
  ],
  [
    'doubles its fragments thirty times under aliases',
    `{ papers { nodes { ...f0 } } } ${times(30, (i) => `fragment f${i} on Paper { a: methods { method { papers { nodes { ...f${i + 1} } } } } b: methods { method { papers { nodes { ...f${i + 1} } } } } }`)} fragment f30 on Paper { id }`,
  ],
  ['has fragments in a circle', '{ ...a } fragment a on Query { __typename ...b } fragment b on Query { ...a }'],
  [
    'has a fragment of itself',
    '{ papers { nodes { ...a } } } fragment a on Paper { id methods { method { papers { nodes { ...a } } } } }',
  ],
  ['introspects in circles', `{ __schema { types { ${'fields { type { '.repeat(20)} name ${'} }'.repeat(20)} } } }`],
  [
    'introspects widely',
    `{ __schema { ...s } } fragment s on __Schema { ${times(20, (i) => `a${i}: types { ...t }`)} } fragment t on __Type { ${times(20, (i) => `a${i}: fields { ...u }`)} } fragment u on __Field { ${times(20, (i) => `a${i}: args { name }`)} }`,
  ],
  ['has many directives', `{ ${times(60, () => '__typename @include(if: true)')} }`],
  ['repeats directives', `{ __typename ${times(500, () => '@skip(if: false)')} }`],
  ['has many unknown directives', `{ __typename ${times(500, (i) => `@d${i}`)} }`],
  ['has many variables', `query (${times(400, (i) => `$v${i}: String`)}) { __typename }`],
  ['has many tokens', `{ ${times(5000, () => 'id')} }`],
  ['has deep literals', `{ method(name: ${'['.repeat(1500)}${']'.repeat(1500)}) { name } }`],
  [
    'asks for everything of everything',
    '{ papers(first: 100) { nodes { claims(first: 100) { nodes { paper { claims(first: 100) { nodes { id } } } } } } } }',
  ],
  ['asks for a page without end', '{ papers(first: 2147483648) { nodes { id } } }'],
  ['defers', '{ ... @defer { __typename } }'],
  ['subscribes', 'subscription { papers }'],
]

describeStores((openStore) => {
  let store: GraphStore
  let server: RunningServer
  let before: string

  beforeAll(async () => {
    store = await openStore({ shared: true })
    await loadExampleGraph(store)
    before = await graphDigest(store)
    server = await startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      logger: pino({ level: 'silent' }),
      requestsPerMinute: 0,
    })
  })
  afterAll(async () => {
    expect(await graphDigest(store)).toBe(before)
    await server.close()
    await store.close()
  })

  const send = async (body: string | Uint8Array, type = 'application/json'): Promise<Answer> => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'Content-Type': type }, body })
    const text = await response.text()
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
    return { status: response.status, text, codes: errors.map(({ extensions }) => extensions.code) }
  }
  const ask = async (query: unknown, variables: unknown = {}, rest: object = {}): Promise<Answer> =>
    await send(JSON.stringify({ query, variables, ...rest }))

  /** An answer is short, has codes of the catalogue or of GraphQL, and tells nothing but what was sent. */
  const expectHarmless = ({ text, codes }: Answer, sent = ''): void => {
    expect(text.length).toBeLessThan(200_000)
    expect(text.replaceAll(JSON.stringify(sent).slice(1, -1), '')).not.toMatch(internals)
    for (const code of codes) expect([...requestCodes, ...Object.keys(errorCodes)]).toContain(code)
    for (const code of codes) expect(['INTERNAL', 'STORE_FAILED', 'STORE_UNAVAILABLE']).not.toContain(code)
  }

  describe('A document that', () => {
    it.each(refused)('%s is refused', async (_, query) => {
      const answer = await ask(query)
      expect(answer.status).toBe(400)
      expect(answer.codes.length).toBeGreaterThan(0)
      expect(answer.text).not.toContain('"data"')
      expectHarmless(answer)
    })
  })

  describe('A request', () => {
    const query = 'query ($text: String!) { search(text: $text) { hits { node { id } } } }'
    const deep = (levels: number, open: string, close: string) => `${open.repeat(levels)}{}${close.repeat(levels)}`

    it.each([
      ['a long text', '200kB of one word', 'x'.repeat(200_000)],
      ['a long text', 'many words', 'heron '.repeat(30_000)],
      ['a list', 'a hundred thousand', Array.from({ length: 100_000 }, () => 1)],
      [
        'an object',
        'a prototype',
        JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}') as unknown,
      ],
    ])('with %s of %s as a variable is bounded', async (_, __, text) => {
      expectHarmless(await ask(query, { text }), typeof text === 'string' ? text : '')
      expect(Object.prototype).not.toHaveProperty('polluted')
    })

    it.each([
      ['lists', 'String!', deep(50_000, '[', ']')],
      ['objects', 'String!', deep(40_000, '{"a":', '}')],
      ['filters', 'ClaimFilter', deep(30_000, '{"not":', '}')],
      ['lists of filters', 'ClaimFilter', deep(20_000, '{"and":[', ']}')],
      ['filters', 'ClaimFilter', deep(40, '{"not":', '}')],
    ])('with %s for a %s that nest without end as a variable is refused', async (_, type, value) => {
      const field =
        type === 'ClaimFilter' ? 'claims(filter: $value) { totalCount }' : 'search(text: $value) { facets { count } }'
      const document = JSON.stringify(`query ($value: ${type}) { ${field} }`)
      const answer = await send(`{"query":${document},"variables":{"value":${value}}}`)
      expect(answer.status).toBe(400)
      expectHarmless(answer)
    })

    it.each([
      ['is a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
      ['is no object', '"{ __typename }"', 400],
      ['is null', 'null', 400],
      ['has no document', '{}', 400],
      ['has a list for a document', '{"query":["{ __typename }"]}', 400],
      ['has a list for variables', '{"query":"{ __typename }","variables":[1]}', 400],
      ['names an operation of the prototype', '{"query":"query A { __typename }","operationName":"__proto__"}', 400],
      [
        'has a persisted query that nobody sent before',
        '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
        200,
      ],
      ['is too large', `{"query":"{ __typename }","variables":{"x":"${'x'.repeat(300_000)}"}}`, 413],
    ])('that %s is refused', async (_, body, status) => {
      const answer = await send(body)
      expect(answer.status).toBe(status)
      expectHarmless(answer)
    })

    it('in another form is refused: an upload, plain text, a form, bytes that are no UTF-8', async () => {
      const multipart =
        '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--'
      const answers = [
        await send(multipart, 'multipart/form-data; boundary=x'),
        await send('{"query":"{ __typename }"}', 'text/plain'),
        await send('query={__typename}', 'application/x-www-form-urlencoded'),
        await send('{"query":"{ __typename }"}', 'application/json; charset=x-unknown'),
        await send(new Uint8Array([0xff, 0xfe, 0x00, 0x7b])),
      ]
      for (const answer of answers) {
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
        expectHarmless(answer)
      }
    })

    it('that is no HTTP is cut off, and others are answered', async () => {
      const { port } = new URL(server.url)
      const socket = connect(Number(port), '127.0.0.1')
        .on('error', () => undefined)
        .resume()
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n')
      await new Promise((resolve) => socket.once('close', resolve))
      expect((await ask('{ __typename }')).codes).toEqual([])
    })
  })

  describe('Text that would be Cypher, Lucene or worse', () => {
    const texts = [
      "'}) DETACH DELETE n //",
      '") DETACH DELETE n WITH 1 AS one MATCH (n) DETACH DELETE n //',
      '`}]-() SET n.owned = true; CALL dbms.shutdown()',
      '$first',
      '\\u0027 OR 1=1',
      'name:* OR /.*/ AND [a TO z] ~ ^ \\ "',
      '${process.env.HOME} {{7*7}} <script>alert(1)</script>',
      '\u0000\u0007\u2028\ud800',
      '__proto__',
      '',
      'é'.repeat(5000),
    ]
    const places = stringArguments(createSchema())

    it('is tried everywhere that text may be given', () => {
      expect(places.length).toBeGreaterThan(25)
      expect(places.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Query.method(name)', 'Query.search(text)', 'Method.claims(after)']),
      )
    })

    it.each(places)('is plain text to $name', async ({ query, value }) => {
      for (const text of texts) {
        const answer = await ask(query, { value: value(text) })
        expectHarmless(answer, text)
        expect([200, 400]).toContain(answer.status)
        for (const code of answer.codes)
          expect(['BAD_REQUEST', 'BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'TOO_COSTLY']).toContain(code)
      }
    })
  })
})
