import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { packageRoot } from '../../src/packageRoot.js'
import { type RunningServer, startServer } from '../../src/server/startServer.js'
import { loadExampleGraph } from '../api/exampleGraph.js'

const run = promisify(execFile)

describe('the example of the client in TypeScript', () => {
  const store = new EmbeddedStore(':memory:')
  let server: RunningServer
  beforeAll(async () => {
    await loadExampleGraph(store)
    server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const draw = (...args: string[]) => run(process.execPath, [`${packageRoot}dist/client/leaderboard.js`, ...args])

  it('draws a leaderboard', async () => {
    const { stdout } = await draw('imagenet', 'accuracy', server.url)
    expect(stdout).toBe(`ImageNet-1K: accuracy, percent\n  1 Heron ${'█'.repeat(40)} 81.5  2025-01-01\n`)
  })

  it('says that there is no such benchmark', async () => {
    await expect(draw('nothing', 'accuracy', server.url)).rejects.toMatchObject({
      code: 1,
      stderr: 'No benchmark goes by the name nothing.\n',
    })
  })

  it('tells why a request is refused', async () => {
    await expect(draw('imagenet', 'accuracy', server.url, 'no-key')).rejects.toMatchObject({
      stderr: expect.stringContaining("code: 'UNAUTHENTICATED'") as string,
    })
  })
})
