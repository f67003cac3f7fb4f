import { existsSync, readFileSync } from 'node:fs'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'

const query = z.object({
  type: z.literal('graphql'),
  source: z.literal('url'),
  parser: z.literal('backend'),
  url: z.string(),
  url_options: z.object({
    method: z.literal('POST'),
    body_type: z.literal('graphql'),
    body_graphql_query: z.string(),
    body_graphql_variables: z.string(),
  }),
  root_selector: z.string(),
  columns: z.array(z.object({ selector: z.string(), text: z.string(), type: z.string() })).min(1),
})
const datasource = z.object({ type: z.literal('yesoreyeram-infinity-datasource'), uid: z.literal('claimgraph') })
const dashboard = z
  .object({
    uid: z.string(),
    links: z.array(z.object({ url: z.string() })),
    panels: z.array(z.object({ id: z.number(), title: z.string(), datasource, targets: z.array(query).length(1) })),
    templating: z.object({
      list: z.array(
        z.object({
          name: z.string(),
          datasource,
          current: z.object({ value: z.string() }),
          query: z.object({ queryType: z.literal('infinity'), infinityQuery: query }),
        }),
      ),
    }),
  })
  .parse(JSON.parse(readFileSync('grafana/dashboards/claims.json', 'utf8')))

const variables = dashboard.templating.list
const asked = [
  ...dashboard.panels.map(({ title, targets: [target] }) => ({ title, target: query.parse(target) })),
  ...variables.map(({ name, query: { infinityQuery } }) => ({
    title: `the choice of a ${name}`,
    target: infinityQuery,
  })),
]

/** What Grafana puts in for the variables that a text names. */
const interpolated = (text: string): string =>
  variables.reduce(
    (sofar, { name, current: { value } }) =>
      sofar
        .replaceAll(`\${${name}:doublequote}`, JSON.stringify(value))
        .replaceAll(`\${${name}:percentencode}`, encodeURIComponent(value)),
    text,
  )

/** What a path of names and places leads to, through lists as the data source goes through them. */
const selected = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => {
    if (Array.isArray(at) && !/^\d+$/.test(name))
      return at.flatMap((one: Record<string, unknown> | null) => one?.[name] ?? [])
    return (at as Record<string, unknown> | null | undefined)?.[name]
  }, value)

describe('the dashboard for Grafana', () => {
  const store = new EmbeddedStore(':memory:')
  let server: RunningServer
  beforeAll(async () => {
    await store.migrate()
    await ingest(readDocuments(['examples/daily-papers.txt']), { store, source: 'examples' })
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const rowsOf = async ({ url, url_options, root_selector }: z.infer<typeof query>): Promise<unknown[]> => {
    const { body_graphql_query: document, body_graphql_variables: given } = url_options
    const values = given === '' ? {} : (JSON.parse(interpolated(given)) as Record<string, unknown>)
    const response = await fetch(server.url + url, {
      method: 'POST',
      // As the provisioned data source sends it where there is no key.
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' },
      body: JSON.stringify({ query: document, variables: values }),
    })
    const answer = (await response.json()) as { errors?: unknown }
    expect(answer.errors).toBeUndefined()
    return selected(answer, root_selector) as unknown[]
  }

  it.each(asked)('gets rows with every column for $title', async ({ target }) => {
    const rows = await rowsOf(target)
    expect(rows.length).toBeGreaterThan(0)
    for (const { selector } of target.columns)
      expect(
        rows.some((row) => (selected(row, selector) ?? null) !== null),
        selector,
      ).toBe(true)
  })

  it('offers the choices that it begins with', async () => {
    for (const { current, query } of variables) {
      const { infinityQuery } = query
      const selector = infinityQuery.columns[0]?.selector ?? ''
      expect((await rowsOf(infinityQuery)).map((row) => selected(row, selector))).toContain(current.value)
    }
  })

  it('shows the quality on the set that it says it does', async () => {
    const response = await fetch(`${server.url}/graphql?query={extractionQuality{sets{name}}}`, {
      headers: { 'Apollo-Require-Preflight': 'true' },
    })
    expect(selected(await response.json(), 'data.extractionQuality.sets.4.name')).toBe('validation')
  })

  it('links to a file that there is', async () => {
    for (const { url } of dashboard.links) {
      const response = await fetch(interpolated(url).replace('http://localhost:4000', server.url))
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
      expect((await response.text()).split('\r\n').length).toBeGreaterThan(2)
    }
  })

  it('is provisioned under the names that it uses', () => {
    const provisioned = readFileSync('grafana/provisioning/datasources/claimgraph.yaml', 'utf8')
    expect(provisioned).toMatch(/^ {4}uid: claimgraph\n {4}type: yesoreyeram-infinity-datasource$/m)
    const compose = readFileSync('docker-compose.yml', 'utf8')
    for (const [, variable = ''] of provisioned.matchAll(/\$(\w+)/g))
      expect(compose).toMatch(new RegExp(`^ +${variable}:`, 'm'))
    for (const [, folder = ''] of compose.matchAll(/- \.\/(grafana\/\w+):/g)) expect(existsSync(folder)).toBe(true)
    const target = /path: (.*)/.exec(readFileSync('grafana/provisioning/dashboards/claimgraph.yaml', 'utf8'))?.[1]
    expect(compose).toContain(`./grafana/dashboards:${target ?? ''}:ro`)
  })
})
