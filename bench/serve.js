import { Agent, request } from 'node:http'
import { cpus } from 'node:os'
import { pino } from 'pino'
import { EmbeddedStore } from '../dist/graph/EmbeddedStore.js'
import { ingest } from '../dist/ingest/pipeline.js'
import { startServer } from '../dist/server/startServer.js'
import { origin, papers } from './papers.js'

const document = `query Gains($benchmark: String!) {
  comparisons(benchmark: $benchmark, first: 50) {
    nodes {
      winner { name }
      baselines { name }
      gain { text }
      benchmark { name }
      metric { name }
      paper { title url }
      evidence { sentence confidence }
    }
  }
}`

/** Requests a second over some seconds, from that many clients that ask again as soon as they are answered. */
const measure = async (url, { clients, seconds, requestOf }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const until = performance.now() + 1000 * seconds
  let answered = 0
  const ask = async () => {
    const { body, headers = {}, status = 200 } = requestOf(answered)
    await new Promise((resolve, reject) => {
      const options = { agent, method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }
      const sent = request(`${url}/graphql`, options, (response) => {
        if (response.statusCode !== status) reject(new Error(`answered ${response.statusCode}`))
        response.resume().on('end', resolve)
      })
      sent.on('error', reject).end(body)
    })
    answered += 1
  }
  const client = async () => {
    while (performance.now() < until) await ask()
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return answered / seconds
}

/** How often the 50 largest gains on a benchmark are answered: from the graph, from memory, and by 304. */
export const bench = async (count = 5000) => {
  const store = new EmbeddedStore(':memory:')
  await store.migrate()
  await ingest(papers(count), { store, source: 'bench' })
  const logger = pino({ level: 'silent' })
  const server = await startServer({ store, host: '127.0.0.1', port: 0, logger, requestsPerMinute: 0 })
  const variables = { benchmark: 'ImageNet' }
  const same = JSON.stringify({ query: document, variables })
  const first = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: same,
  })
  const tag = first.headers.get('etag')
  const text = await first.text()
  const found = JSON.parse(text).data.comparisons.nodes.length
  console.log(`${count} papers of ${origin}; ${found} gains, ${text.length} bytes; ${cpus()[0]?.model ?? ''}`)
  const ways = {
    // A variable that the document does not have makes another question of it.
    'from the graph': (turn) => ({ body: JSON.stringify({ query: document, variables: { ...variables, turn } }) }),
    'from memory': () => ({ body: same }),
    'as unchanged (304)': () => ({ body: same, headers: { 'If-None-Match': tag }, status: 304 }),
  }
  for (const [way, requestOf] of Object.entries(ways))
    for (const clients of [1, 16]) {
      await measure(server.url, { clients, seconds: 1, requestOf })
      const rate = await measure(server.url, { clients, seconds: 5, requestOf: (turn) => requestOf(turn + 1e6) })
      console.log(`${way.padEnd(20)} ${String(clients).padStart(2)} clients  ${rate.toFixed(0).padStart(6)} requests/s`)
    }
  await server.close()
  await store.close()
}
