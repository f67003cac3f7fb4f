import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'
import { statement } from '../../src/graph/statements.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { packageRoot } from '../../src/packageRoot.js'

const run = promisify(execFile)

/** A question of a page, a document or a command, and the block behind it that prints the answer. */
const question = /```(graphql|bash|sh)\n([^`]+)```\n\n```json\n[^`]*```/g

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

/** A table in Markdown, and the cells of a line of it. */
const table = /(?:^\|.*\|\n){3,}/m
const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/**
 * A section of the page for analysts with some rows of the answer of today, as many as it has: those that it has already
 * where they are still right, else the first others.
 */
const answeredSection = async (section: string, store: EmbeddedStore): Promise<string> => {
  const name = /^`([a-z-]+)`/m.exec(section)?.[1]
  const [lines] = table.exec(section) ?? []
  if (name === undefined || lines === undefined) return section
  const parameters = Object.fromEntries(
    [...section.matchAll(/:param (\w+) => '(.*?)'/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const answers = await store.read<Record<string, unknown>>(statement(`questions/analysts/${name}`), parameters)
  const [header = '', ruler = '', ...rows] = lines.trimEnd().split('\n')
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const found = [...new Set(answers.map((answer) => line(cellsOf(header).map((column) => String(answer[column])))))]
  const before = new Set(rows.map((row) => line(cellsOf(row))))
  const kept = found.filter((row) => before.has(row))
  const shown = new Set([...kept, ...found.filter((row) => !before.has(row))].slice(0, rows.length))
  const text = [header, ruler, ...found.filter((row) => shown.has(row))].join('\n')
  return section.replace(lines, await format(text, { parser: 'markdown' }))
}

/** JSON as a page prints it. */
const printed = async (value: unknown): Promise<string> =>
  await format(JSON.stringify(value), { parser: 'json', printWidth: 120 })

/** What `npm run answers` has written, and anybody who follows the pages gets. */
describe('a newcomer who follows the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-pages-'))
  let url: string
  let key: string
  let server: ChildProcess

  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    const program = `${packageRoot}dist/cli/main.js`
    const env = { PATH: process.env.PATH, PORT: String(port), CLAIMGRAPH_DATA: folder }
    key = (await run(process.execPath, [program, 'keys', 'create', 'ada', '--role', 'editor'], { env })).stdout.trim()
    server = spawn(process.execPath, [program, 'serve'], { env, stdio: 'ignore' })
    await serves(`${url}/readyz`)
  })

  afterAll(() => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const askDocument = async (query: string): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
    expect(errors, query).toBeUndefined()
    return data
  }
  const runCommand = async (command: string): Promise<unknown> => {
    const { stdout } = await run('bash', ['-c', command.replaceAll('http://localhost:4000', url)])
    return JSON.parse(stdout)
  }

  /** The page with the answers of today. A cursor in a document becomes that of the answer before. */
  const answered = async (page: string): Promise<string> => {
    let filled = ''
    let end = 0
    let cursors: Record<string, string> = {}
    for (const { 0: text, 1: language = '', 2: asked = '', index } of page.matchAll(question)) {
      const document = asked.replace(/(?<=(after|before): )"[^"]*"/g, (cursor, name: string) =>
        JSON.stringify(cursors[name] ?? cursor),
      )
      const answer = await printed(language === 'graphql' ? await askDocument(document) : await runCommand(document))
      const cursor = (name: string) => new RegExp(`"${name}": "([^"]*)"`).exec(answer)?.[1] ?? ''
      cursors = { after: cursor('endCursor'), before: cursor('startCursor') }
      filled += `${page.slice(end, index)}\`\`\`${language}\n${document}\`\`\`\n\n\`\`\`json\n${answer}\`\`\``
      end = index + text.length
    }
    return filled + page.slice(end)
  }

  test.each([
    ['README.md', 3],
    ['docs/cookbook.md', 20],
  ])('gets the answers that %s prints to at least %i questions', async (name, least) => {
    const path = packageRoot + name
    const page = readFileSync(path, 'utf8')
    expect(page.match(question)?.length).toBeGreaterThanOrEqual(least)
    await expect(await answered(page)).toMatchFileSnapshot(path)
  })

  test('reads what docs/command-line.md prints', async () => {
    const path = `${packageRoot}docs/command-line.md`
    const { stdout } = await run(process.execPath, [`${packageRoot}dist/cli/main.js`, 'ingest', 'examples'], {
      cwd: packageRoot,
      env: { PATH: process.env.PATH, CLAIMGRAPH_DATA: join(folder, 'another') },
    })
    const page = readFileSync(path, 'utf8')
    await expect(page.replace(/(?<=```text\n)papers read[^`]*/, stdout)).toMatchFileSnapshot(path)
  })

  test('finds what docs/analysts.md prints', async () => {
    const path = `${packageRoot}docs/analysts.md`
    const store = new EmbeddedStore(':memory:')
    await store.migrate()
    await ingest(readDocuments([`${packageRoot}examples/daily-papers.txt`]), { store, source: 'examples' })
    const sections = readFileSync(path, 'utf8').split(/^(?=### )/m)
    const answered = await Promise.all(sections.map((section) => answeredSection(section, store)))
    await store.close()
    await expect(answered.join('')).toMatchFileSnapshot(path)
  })
})
