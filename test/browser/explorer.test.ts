import { existsSync } from 'node:fs'
import { pino } from 'pino'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'
import { loadExampleGraph } from '../api/exampleGraph.js'

const executable = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
].find((path) => path !== '' && existsSync(path))
const isRequired = process.env.CLAIMGRAPH_REQUIRE_BROWSER === '1'
const why = executable === undefined && !isRequired ? ' (skipped: no Chromium; set CHROMIUM_PATH to have it run)' : ''

describe.skipIf(why !== '')(`The explorer page in a browser${why}`, () => {
  let store: GraphStore
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    if (executable === undefined) throw new Error('No Chromium, though CLAIMGRAPH_REQUIRE_BROWSER is 1')
    store = new EmbeddedStore(':memory:')
    await loadExampleGraph(store)
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) })
    browser = await chromium.launch({
      executablePath: executable,
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
    await store.close()
  })

  it('opens with both headline questions, and answers them without leaving the server', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const complaints: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${server.url}/`) && !url.startsWith('data:')) elsewhere.push(url)
    })
    await page.goto(server.url)
    await page.getByRole('tab', { name: 'WhoBeatsWhom' }).waitFor()
    await page.getByRole('tab', { name: 'SharedIdea' }).waitFor()

    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.result-window').getByText('"Heron"').first().waitFor()

    await page.getByRole('tab', { name: 'SharedIdea' }).click()
    // GraphiQL takes a moment, as a reader does, to notice which operation the new tab has, and shows no sign of it.
    await page.waitForTimeout(1_000)
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.result-window').getByText('"attention reweighting"').first().waitFor()

    expect(complaints).toEqual([])
    expect(elsewhere).toEqual([])
  })
})
