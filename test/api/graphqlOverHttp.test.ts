import { serverAudits } from 'graphql-http'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'

describe('GraphQL over HTTP, as the audits of its specification see it', () => {
  const store = new EmbeddedStore(':memory:')
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const musts = serverAudits({ url: () => `${server.url}/graphql` }).filter(({ name }) => name.startsWith('MUST'))

  it('has audits', () => {
    expect(musts.length).toBeGreaterThan(10)
  })

  it.each(musts)('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})
