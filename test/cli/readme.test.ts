import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/packageRoot.js'

const run = promisify(execFile)

/** Every `curl` of the README with the JSON block that follows it. */
const questions = [
  ...readFileSync(`${packageRoot}README.md`, 'utf8').matchAll(/```bash\n(curl [^`]+)```\s+```json\n([^`]+)```/g),
].map(([, command = '', answer = '']) => ({ command, answer }))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })

const serves = async (url: string): Promise<void> => {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('a newcomer who follows the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-readme-'))
  let port = 0
  let server: ChildProcess

  beforeAll(async () => {
    port = await freePort()
    server = spawn(process.execPath, [`${packageRoot}dist/cli/main.js`, 'serve'], {
      env: { PATH: process.env.PATH, PORT: String(port), CLAIMGRAPH_DATA: folder },
      stdio: 'ignore',
    })
    await serves(`http://127.0.0.1:${port}/readyz`)
  }, 60_000)

  afterAll(() => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('finds at least three questions with their answers', () => {
    expect(questions.length).toBeGreaterThanOrEqual(3)
  })

  test.each(questions)('gets the printed answer from $command', async ({ command, answer }) => {
    const { stdout } = await run('bash', ['-c', command.replaceAll('localhost:4000', `127.0.0.1:${port}`)])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer))
  })
})
