import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { packageRoot } from '../../src/packageRoot.js'
import { claimgraph, start, temporaryFolder } from './claimgraph.js'

const listing = `${packageRoot}examples/daily-papers.txt`
const abstract = 'We propose Acme. Acme outperforms Bolt by 5.5% accuracy on ImageNet.'
const record = (title: string) => JSON.stringify({ id: title, title, abstract })

interface Line {
  readonly id: string | null
  readonly title: string
  readonly abstract: string
  readonly claims: readonly {
    sentence: string
    start: number
    end: number
    confidence: number
    rule: string
    delta: number | null
  }[]
}
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** A port that something else listens on. */
const takenPort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: String((server.address() as AddressInfo).port) }
}

// Every test starts processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 })

const oneSentence = /^[^\n]+\.\n$/

describe('help', () => {
  it.each(['ingest', 'extract', 'serve', 'keys', 'doctor'])('of %s has examples and ends well', async (command) => {
    const { stdout, exitCode } = await claimgraph([command, '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Examples:\n  $ claimgraph ${command}`)
  })

  it('is what no command and an unknown one point to', async () => {
    expect(await claimgraph([])).toMatchObject({ exitCode: 1, stdout: '' })
    const unknown = await claimgraph(['fly'])
    expect(unknown).toMatchObject({ exitCode: 1, stdout: '' })
    expect(unknown.stderr).toContain('--help')
  })
})

describe('extract', () => {
  it('prints one object a paper, with sentences where the offsets say', async () => {
    const { stdout, exitCode } = await claimgraph(['extract', listing])
    expect(exitCode).toBe(0)
    const papers = linesOf(stdout)
    expect(papers.length).toBeGreaterThan(30)
    const claims = papers.flatMap((paper) => paper.claims.map((claim) => ({ claim, paper })))
    expect(claims.length).toBeGreaterThan(papers.length)
    for (const { claim, paper } of claims) {
      expect(paper.abstract.slice(claim.start, claim.end)).toBe(claim.sentence)
      expect(claim.confidence).toBeGreaterThan(0)
      expect(claim.rule).not.toBe('')
    }
  })

  it('reads standard input, gzip, patterns and its own output, and touches no graph', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.jsonl.gz'), gzipSync(record('One')))
    writeFileSync(join(folder, 'two.jsonl'), record('Two'))
    const data = join(temporaryFolder(), 'never-made')
    const { stdout } = await claimgraph(
      ['extract', join(folder, '*.jsonl*'), '-'],
      { CLAIMGRAPH_DATA: data },
      record('In'),
    )
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['One', 'Two', 'In'])
    expect(linesOf(stdout)[0]?.claims[0]).toMatchObject({ delta: 5.5 })
    expect(existsSync(data)).toBe(false)
    const again = await claimgraph(['extract', '-'], {}, stdout)
    expect(again.stdout).toBe(stdout)
  })

  it('says what it set aside, and fails only where nothing is left', async () => {
    const some = await claimgraph(['extract', '-'], {}, `${record('Good')}\n{"title": "Bad"}\n`)
    expect(some).toMatchObject({ exitCode: 0, stderr: 'set aside: -:2: The record has no abstract.\n' })
    const none = await claimgraph(['extract', '-'], {}, '{"title": "Bad"}\n'.repeat(30))
    expect(none.exitCode).toBe(1)
    expect(none.stdout).toBe('')
    expect(none.stderr.split('\n')).toHaveLength(23)
    expect(none.stderr).toMatch(/set aside: 10 more\nNo paper could be read from -\.\n$/)
  })

  it('knows the names of a file of the user, and reads papers anew where they change', async () => {
    const own = join(temporaryFolder(), 'own.json')
    const namesIn = async (content: unknown) => {
      writeFileSync(own, JSON.stringify(content))
      const text =
        'We study sailing. We train the harbour pilot on quay walls, and report the berth delay of 3 minutes.'
      const input = JSON.stringify({ id: 'own', title: 'Quays', abstract: text })
      const { stdout } = await claimgraph(['extract', '-'], { CLAIMGRAPH_LEXICON: own }, input)
      return JSON.parse(stdout) as { methods: { name: string }[]; extractorVersion: string }
    }
    const before = await namesIn({})
    const after = await namesIn({ methods: [{ name: 'harbour pilot' }] })
    expect(before.methods.map(({ name }) => name)).not.toContain('harbour pilot')
    expect(after.methods.map(({ name }) => name)).toContain('harbour pilot')
    expect(after.extractorVersion).not.toBe(before.extractorVersion)
    expect(await namesIn({})).toEqual(before)
  })

  it('ends quietly where its reader stops reading', async () => {
    const child = start(['extract', '-'])
    child.stdin
      .on('error', () => undefined)
      .end(Array.from({ length: 3000 }, (_, index) => record(`P${index}`)).join('\n'))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    await once(child, 'close')
    expect(errors).toBe('')
  })
})

describe('ingest', () => {
  it('reports what it did, and the second time that nothing changed', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const first = await claimgraph(['ingest', listing], { CLAIMGRAPH_DATA })
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    expect(first.stdout).toMatch(
      /^papers read +(\d+) \(\1 added, 0 changed, 0 unchanged\)\nclaims found +\d+\nset aside +0\n$/,
    )
    const second = await claimgraph(['ingest', listing], { CLAIMGRAPH_DATA })
    expect(second).toMatchObject({ exitCode: 0, stderr: '' })
    expect(second.stdout).toMatch(/^papers read +(\d+) \(0 added, 0 changed, \1 unchanged\)\n/)
    expect(second.stdout).toContain('Nothing changed')
  })

  it('goes on after records that it cannot read, and names each', async () => {
    const { stdout, stderr, exitCode } = await claimgraph(
      ['ingest', '-'],
      {},
      `${record('Good')}\nnonsense\n{"title": "Bad"}\n`,
    )
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^papers read +1 .*\nclaims found +1\nset aside +2\n$/)
    expect(stderr).toBe('set aside: -:2: The record is not valid JSON.\nset aside: -:3: The record has no abstract.\n')
  })

  it('stops in good order when interrupted, and the next run finishes the work', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const papers = Array.from({ length: 400 }, (_, index) => record(`Paper ${index}`))
    const child = start(['ingest', '-'], { CLAIMGRAPH_DATA })
    // The end of the input never comes: the interruption has to reach a run that waits for more.
    child.stdin.on('error', () => undefined).write(`${papers.slice(0, 250).join('\n')}\n`)
    const messages = text(child.stderr)
    while (readdirSync(CLAIMGRAPH_DATA).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    const [exitCode] = (await once(child, 'close')) as [number]
    expect(exitCode).toBe(130)
    expect(await messages).toMatch(/^Interrupted: \d+ papers are in the graph/)
    const { stdout } = await claimgraph(['ingest', '-'], { CLAIMGRAPH_DATA }, papers.join('\n'))
    expect(stdout).toMatch(/^papers read +400 /)
  })
})

describe('a mistake', () => {
  it.each([
    ['a missing file', ['no-such-file.txt'], /There is no file or folder no-such-file\.txt: check the path/],
    ['a pattern without files', ['no-such-*.txt'], /No file matches no-such-\*\.txt: check the pattern/],
    ['a file in no known format', ['package.json'], /package\.json is in no format that Claimgraph knows: give one of/],
    ['a folder without listings', ['cypher/schema'], /No listing was found in cypher\/schema/],
    [
      'an unknown format',
      ['--format', 'bibtex', 'package.json'],
      /There is no format bibtex: use daily-papers or records/,
    ],
    ['no input', ['-'], /Standard input is empty: give a listing of papers/],
  ])('such as %s ends in one sentence, and the graph is not touched', async (_, args, message) => {
    const data = join(temporaryFolder(), 'never-made')
    for (const command of ['ingest', 'extract']) {
      const { stdout, stderr, exitCode } = await claimgraph([command, ...args], { CLAIMGRAPH_DATA: data })
      expect(exitCode).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toMatch(message)
      expect(stderr).toMatch(oneSentence)
    }
    expect(existsSync(data)).toBe(false)
  })

  it('in the environment is named with its variable', async () => {
    const ingest = await claimgraph(['ingest', listing], { NEO4J_URI: 'http://localhost:7474' })
    expect(ingest).toMatchObject({ exitCode: 1, stdout: '' })
    expect(ingest.stderr).toMatch(/^NEO4J_URI must look like .*\n$/)
    const serve = await claimgraph(['serve'], { PORT: 'http' })
    expect(serve).toMatchObject({ exitCode: 1, stdout: '' })
    expect(serve.stderr).toMatch(/^PORT .*\n$/)
  })

  it.each(['ingest', 'extract'])(
    'in the lexicon of the user ends %s in one sentence that names the place',
    async (command) => {
      const own = join(temporaryFolder(), 'own.json')
      writeFileSync(own, JSON.stringify({ methods: [{ name: 'Tugboat', alias: 'Tug' }] }))
      const failed = await claimgraph([command, listing], { CLAIMGRAPH_LEXICON: own })
      expect(failed).toMatchObject({ exitCode: 1, stdout: '' })
      expect(failed.stderr).toMatch(/own\.json cannot be used: methods\[0\] Unrecognized key: "alias"\.\n$/)
      expect((await claimgraph(['doctor'], { CLAIMGRAPH_LEXICON: own, PORT: '0' })).stdout).toMatch(
        /wrong {2}lexicon: .*own\.json/,
      )
    },
  )

  it('such as a Neo4j that does not answer ends in one sentence', async () => {
    const { server, port } = await takenPort()
    server.close()
    const NEO4J_URI = `bolt://127.0.0.1:${port}`
    // Each waits for some seconds before it gives up: both at once.
    const commands = [['ingest', listing], ['serve']]
    for (const { stdout, stderr, exitCode } of await Promise.all(
      commands.map((args) => claimgraph(args, { NEO4J_URI, PORT: '0' })),
    )) {
      expect(exitCode).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(`Neo4j at ${NEO4J_URI} does not answer: start it`)
      expect(stderr).toMatch(oneSentence)
    }
  })

  it('such as a data folder that another process holds ends in one sentence', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const holder = start(['ingest', '-'], { CLAIMGRAPH_DATA })
    holder.stdin.on('error', () => undefined).write(`${record('Held')}\n`)
    while (readdirSync(CLAIMGRAPH_DATA).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const { stderr, exitCode } = await claimgraph(['ingest', listing], { CLAIMGRAPH_DATA })
    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      `Another process holds the data folder ${CLAIMGRAPH_DATA}: stop it, or set CLAIMGRAPH_DATA to another folder.\n`,
    )
    holder.kill('SIGINT')
    await once(holder, 'close')
  })

  it('such as a port in use ends in one sentence, before the graph is made', async () => {
    const { server, port } = await takenPort()
    const data = join(temporaryFolder(), 'never-made')
    const { stderr, exitCode } = await claimgraph(['serve'], { PORT: port, CLAIMGRAPH_DATA: data })
    server.close()
    expect(exitCode).toBe(1)
    expect(stderr).toBe(`Another program listens on 127.0.0.1:${port}: stop it, or set PORT to another port.\n`)
    expect(existsSync(data)).toBe(false)
  })
})

describe('serve', () => {
  it('loads the example listing into an empty graph, says so, serves, and ends well when told to', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const messages: string[] = []
    for (let round = 0; round < 2; round++) {
      const child = start(['serve'], { CLAIMGRAPH_DATA, PORT: '0' })
      let said = ''
      for await (const chunk of child.stderr as AsyncIterable<Buffer>) {
        const [url] = /http:\/\/[\d.:]+/.exec((said += chunk.toString())) ?? []
        if (url === undefined || child.killed) continue
        expect((await fetch(`${url}/readyz`)).status).toBe(200)
        child.kill('SIGINT')
      }
      if (child.exitCode === null) await once(child, 'close')
      expect(child.exitCode).toBe(0)
      messages.push(said)
    }
    expect(messages[0]).toMatch(/^The graph was empty: the example listing was loaded \(\d+ papers, \d+ claims\)/)
    expect(messages[1]).toMatch(/^Claimgraph answers at /)
  })
})

describe('keys', () => {
  it('are made with a secret that is shown once, listed without it, and revoked', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const made = await claimgraph(['keys', 'create', 'ada', '--role', 'editor', '--cost-limit', '500'], {
      CLAIMGRAPH_DATA,
    })
    expect(made).toMatchObject({ exitCode: 0 })
    expect(made.stdout).toMatch(/^claimgraph_[\w-]{43}\n$/)
    expect(made.stderr).toMatch(/^The key ada may do what an editor may\. It is shown this once; .*\n$/)
    const revoked = await claimgraph(['keys', 'revoke', 'ada'], { CLAIMGRAPH_DATA })
    expect(revoked).toMatchObject({ exitCode: 0, stdout: '' })
    await claimgraph(['keys', 'create', 'dashboard'], { CLAIMGRAPH_DATA })
    const { stdout } = await claimgraph(['keys', 'list'], { CLAIMGRAPH_DATA })
    const day = String.raw`\d{4}-\d{2}-\d{2}`
    expect(stdout).toMatch(
      new RegExp(
        `^name +role +cost limit +created +last used +revoked\nada +editor +500 +${day} +never +${day}\ndashboard +reader +- +${day} +never +-\n$`,
      ),
    )
  })

  it.each([
    [['create', 'ada lovelace'], /name.* may have up to 63 letters/],
    [['create', 'ada', '--role', 'owner'], /reader, editor, admin/],
    [['create', 'ada', '--cost-limit', '0'], /whole number, 1 or more/],
    [['revoke', 'ada'], /^There is no graph in /],
  ])('are not touched by a mistake such as keys %s', async (args, message) => {
    const data = join(temporaryFolder(), 'never-made')
    const { stdout, stderr, exitCode } = await claimgraph(['keys', ...args], { CLAIMGRAPH_DATA: data })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toMatch(message)
    expect(existsSync(data)).toBe(false)
  })

  it('wait for the end of the process that serves an embedded graph, and say so', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const server = start(['serve'], { CLAIMGRAPH_DATA, PORT: '0' })
    for await (const said of server.stderr as AsyncIterable<Buffer>) if (said.includes('Claimgraph answers')) break
    const { stdout, stderr, exitCode } = await claimgraph(['keys', 'create', 'ada'], { CLAIMGRAPH_DATA })
    server.kill('SIGINT')
    await once(server, 'close')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toBe(
      `Another process holds the graph in ${CLAIMGRAPH_DATA}, which keeps the keys: end claimgraph serve, repeat this command, and start it again. With Neo4j, keys change while it serves.\n`,
    )
  })
})

describe('doctor', () => {
  it('says what is configured and counts what is there', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const before = await claimgraph(['doctor'], { CLAIMGRAPH_DATA, PORT: '0' })
    expect(before).toMatchObject({ exitCode: 0, stderr: '' })
    expect(before.stdout).toContain('nothing there yet')
    expect(readdirSync(CLAIMGRAPH_DATA)).toEqual([])
    await claimgraph(['ingest', '-'], { CLAIMGRAPH_DATA }, record('One'))
    const after = await claimgraph(['doctor'], { CLAIMGRAPH_DATA, PORT: '0' })
    expect(after).toMatchObject({ exitCode: 0, stderr: '' })
    expect(after.stdout).toMatch(/Paper 1, .*Claim 1/)
  })

  it('says what is wrong and what to do', async () => {
    const { server, port } = await takenPort()
    const folder = join(temporaryFolder(), 'data')
    mkdirSync(folder)
    writeFileSync(join(folder, 'graph.grafeo'), 'no graph')
    const { stdout, exitCode } = await claimgraph(['doctor'], { CLAIMGRAPH_DATA: folder, PORT: port })
    server.close()
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^wrong +graph: .*set CLAIMGRAPH_DATA to another folder\.$/m)
    expect(stdout).toMatch(/^wrong +port: .*set PORT to another port\.$/m)
    const badly = await claimgraph(['doctor'], { PORT: '70000' })
    expect(badly.exitCode).toBe(1)
    expect(badly.stdout).toMatch(/^wrong +environment: PORT /m)
  })
})
