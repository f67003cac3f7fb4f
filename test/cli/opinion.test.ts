import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/graph/openStore.js'
import { type Behaviour, refusing, saying, startModel, stated } from '../modelServer.js'
import { claimgraph, start, temporaryFolder } from './claimgraph.js'

vi.setConfig({ testTimeout: 120_000 })

const key = 'sk-secret-0123456789'
const gain = 'Pelican outperforms LoRA by 5.5% in accuracy on ImageNet.'
const saving = 'The frozen layers of Pelican leave 40 of 100 joules of energy for other work.'
const abstract = `We propose Pelican. ${gain} ${saving}`
const listing = (papers: number): string =>
  Array.from({ length: papers }, (_, index) =>
    JSON.stringify({ id: `p${index}`, title: `Pelican ${index}`, abstract }),
  ).join('\n')

const agreed = stated({
  sentence: gain,
  method: 'Pelican',
  baselines: ['LoRA'],
  baselineKind: 'named',
  dataset: 'ImageNet',
  metric: 'accuracy',
  delta: 5.5,
  type: 'quantified-gain',
})
const added = stated({ sentence: saving, method: 'Pelican', metric: 'energy', delta: 40, type: 'efficiency-gain' })
const invented = stated({ sentence: gain, method: 'Pelican', delta: 55, type: 'quantified-gain' })
const answering = saying({ claims: [agreed, added, invented] })

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** The environment of a user who wants the opinion of a server that behaves like this. */
const asking = async (behaviour: Behaviour, CLAIMGRAPH_DATA = temporaryFolder()) => {
  const server = await startModel(behaviour)
  closing.push(server.close)
  const environment = {
    CLAIMGRAPH_DATA,
    CLAIMGRAPH_LLM_URL: server.origin,
    CLAIMGRAPH_LLM_MODEL: 'tiny',
    CLAIMGRAPH_LLM_KEY: key,
  }
  return { ...server, environment }
}

interface Claim {
  readonly sentence: string
  readonly rule: string
  readonly extractorVersion: string
}
const claimsIn = (stdout: string): Claim[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (JSON.parse(line) as { claims: Claim[] }).claims)

const claimsOfGraph = async (dataFolder: string) => {
  const store = openStore({ neo4j: null, dataFolder })
  try {
    const text = `MATCH (p:Paper)-[:STATES]->(c:Claim)
      RETURN c.rule AS rule, c.extractorVersion AS extractorVersion, p.extractorVersion AS reader ORDER BY rule`
    return await store.read<{ rule: string; extractorVersion: string; reader: string }>({ name: 'claims', text })
  } finally {
    await store.close()
  }
}

describe('extract with a second opinion', () => {
  it('marks each claim with who found it, says what became of it, and pays once', async () => {
    const { environment, questions } = await asking(answering)
    const first = await claimgraph(['extract', '-'], environment, listing(3))
    expect(first.exitCode).toBe(0)
    const byModel = expect.stringMatching(/^llm:tiny@[0-9a-f]{8}$/) as string
    const byBoth = expect.stringMatching(/^rules-[0-9a-f]{8} \+ llm:tiny@[0-9a-f]{8}$/) as string
    const expected: unknown[] = [
      expect.objectContaining({ sentence: gain, extractorVersion: byBoth }),
      expect.objectContaining({ sentence: saving, rule: 'llm', extractorVersion: byModel }),
    ]
    expect(claimsIn(first.stdout)).toEqual([...expected, ...expected, ...expected])
    expect(first.stderr).toBe(
      [
        'second opinion of tiny: 3 papers asked about, 0 answered before, 0 without an answer',
        'second opinion: 3 claims agreed with, 3 added, 3 thrown away that the text does not bear out',
        'second opinion: 6000 of 1000000 tokens\n',
      ].join('\n'),
    )
    const second = await claimgraph(['extract', '-', '--llm-budget', '0'], environment, listing(3))
    expect(second.stdout).toBe(first.stdout)
    expect(second.stderr).toContain('0 papers asked about, 3 answered before, 0 without an answer')
    expect(questions).toHaveLength(3)
  })

  it('keeps to its budget, and the papers beyond it keep what the rules found', async () => {
    const { environment, questions } = await asking(answering)
    const { stdout, stderr, exitCode } = await claimgraph(
      ['extract', '-', '--llm-budget', '9000'],
      environment,
      listing(8),
    )
    expect(exitCode).toBe(0)
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.length).toBeLessThanOrEqual(4)
    expect(claimsIn(stdout)).toHaveLength(8 + questions.length)
    expect(stderr).toContain(`${8 - questions.length} without an answer, since the budget is used up\n`)
  })

  it.each<[string, Behaviour, RegExp]>([
    [
      'refuses the key',
      refusing(401, {}, `{"error": {"message": "bad key ${key}"}}`),
      /check CLAIMGRAPH_LLM_KEY \(401\)/,
    ],
    [
      'refuses the question',
      refusing(400, {}, `{"error": "no ${key}"}`),
      /refuses the question, since "no \*\*\*" \(400\)/,
    ],
    ['is a web page', refusing(200, {}, '<html>'), /not JSON/],
    ['hangs up', (response) => response.destroy(), /did not arrive whole/],
    ['asks to wait for a day', refusing(429, { 'retry-after': '86400' }), /too many questions \(429\)/],
  ])('goes on where the server %s, and never shows the key', async (_, behaviour, reason) => {
    const { environment } = await asking(behaviour)
    const { stdout, stderr, exitCode } = await claimgraph(['extract', '-', '--verbose'], environment, listing(2))
    expect(exitCode).toBe(0)
    expect(claimsIn(stdout).map(({ sentence }) => sentence)).toEqual([gain, gain])
    expect(stderr).toMatch(reason)
    expect(`${stdout}${stderr}`).not.toContain(key)
  })

  it('begins no graph', async () => {
    const { environment } = await asking(answering)
    await claimgraph(['extract', '-'], environment, listing(1))
    const { exitCode, stderr } = await claimgraph(['export', '--format', 'csv', temporaryFolder()], environment)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('There is no graph in')
  })

  it('says what is wrong with the settings in one sentence', async () => {
    const budgetAlone = await claimgraph(['extract', '-', '--llm-budget', '5'], {}, listing(1))
    expect(budgetAlone).toMatchObject({ exitCode: 1, stdout: '' })
    expect(budgetAlone.stderr).toMatch(/^--llm-budget has no model .*: set CLAIMGRAPH_LLM_URL .*\.\n$/)
    const badBudget = await claimgraph(['ingest', '-', '--llm-budget', '-5'], {}, listing(1))
    expect(badBudget).toMatchObject({ exitCode: 1, stdout: '' })
    expect(badBudget.stderr).toContain('a whole number of tokens')
    const noModel = await claimgraph(['ingest', '-'], { CLAIMGRAPH_LLM_URL: 'http://localhost' }, listing(1))
    expect(noModel).toMatchObject({ exitCode: 1, stdout: '' })
    expect(noModel.stderr).toMatch(/^CLAIMGRAPH_LLM_MODEL must name .*\.\n$/)
  })
})

describe('ingest with a second opinion', () => {
  it('reads papers again when it is turned on, never gives an opinion up for none, and goes back when it is turned off', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const { environment, close } = await asking(answering, CLAIMGRAPH_DATA)
    const ingest = (variables: Record<string, string>) => claimgraph(['ingest', '-'], variables, listing(2))
    await ingest({ CLAIMGRAPH_DATA })

    const on = await ingest(environment)
    expect(on.stdout).toMatch(/^papers read +2 \(0 added, 2 changed, 0 unchanged\)\nclaims found +4\n/)
    expect(on.stderr).toContain('2 papers asked about')
    const both = await claimsOfGraph(CLAIMGRAPH_DATA)
    const [model] = both
    expect(both.map(({ rule }) => rule)).toEqual(['llm', 'llm', 'outperform', 'outperform'])
    expect(model?.reader).toMatch(/^rules-[0-9a-f]{8} \+ llm:tiny@/)
    expect(model?.reader.endsWith(model.extractorVersion)).toBe(true)
    expect(both[2]?.extractorVersion).toBe(model?.reader)

    expect((await ingest(environment)).stdout).toContain('Nothing changed')

    close()
    rmSync(join(CLAIMGRAPH_DATA, 'opinions'), { recursive: true })
    const away = await ingest(environment)
    expect(away).toMatchObject({ exitCode: 0 })
    expect(away.stdout).toContain('Nothing changed')
    expect(away.stderr).toContain('2 without an answer, since it could not be reached (ECONNREFUSED)')
    expect(await claimsOfGraph(CLAIMGRAPH_DATA)).toEqual(both)

    expect((await ingest({ CLAIMGRAPH_DATA })).stdout).toMatch(/\(0 added, 2 changed, 0 unchanged\)\nclaims found +2\n/)
  })

  it('goes on where it was killed: no answer is paid for twice', async () => {
    const CLAIMGRAPH_DATA = temporaryFolder()
    const papers = 30
    const slow = await asking((response, asked, count) => {
      if (count <= 10) answering(response, asked, count)
    }, CLAIMGRAPH_DATA)
    const child = start(['ingest', '-'], slow.environment)
    child.stdin.on('error', () => undefined).end(listing(papers))
    const answers = (): string[] =>
      readdirSync(CLAIMGRAPH_DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    await vi.waitUntil(() => answers().length === 10, { timeout: 60_000 })
    child.kill('SIGKILL')
    await once(child, 'close')

    const { environment, questions } = await asking(answering, CLAIMGRAPH_DATA)
    const { stdout, stderr } = await claimgraph(['ingest', '-'], environment, listing(papers))
    expect(stdout).toMatch(/^papers read +30 \(30 added/)
    expect(stderr).toContain('20 papers asked about, 10 answered before, 0 without an answer')
    expect(questions).toHaveLength(20)
    for (const name of answers()) expect(readFileSync(join(CLAIMGRAPH_DATA, name), 'utf8')).not.toContain(key)
  })

  it('ends at once when it is interrupted while the model thinks', async () => {
    const { environment, questions } = await asking(() => undefined)
    const child = start(['ingest', '-'], environment)
    child.stdin.on('error', () => undefined).end(listing(5))
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await vi.waitUntil(() => questions.length === 4, { timeout: 60_000 })
    child.kill('SIGINT')
    const [exitCode] = (await once(child, 'close')) as [number]
    expect(exitCode).toBe(130)
    expect(said).toContain('Interrupted: 0 papers are in the graph')
  })
})

describe('doctor on a second opinion', () => {
  const opinionLine = async (variables: Record<string, string>) => {
    const { stdout, stderr } = await claimgraph(['doctor'], { PORT: '0', ...variables })
    expect(`${stdout}${stderr}`).not.toContain(key)
    return /^.*second opinion.*$/m.exec(stdout)?.[0]
  }

  it('says that there is none', async () => {
    expect(await opinionLine({})).toBe('ok     second opinion: none; CLAIMGRAPH_LLM_URL is not set')
  })

  it('says that the server answers and has the model, and asks it nothing', async () => {
    const { environment, questions } = await asking(answering)
    expect(await opinionLine(environment)).toMatch(/^ok {5}second opinion: 127\.0\.0\.1:\d+ answers; tiny is there$/)
    expect(await opinionLine({ ...environment, CLAIMGRAPH_LLM_MODEL: 'huge' })).toMatch(
      /^ok .* does not list huge: check/,
    )
    expect(questions).toHaveLength(0)
  })

  it('says that the server does not answer', async () => {
    const { environment, close } = await asking(answering)
    close()
    expect(await opinionLine(environment)).toMatch(/^wrong {2}second opinion: .* does not answer: start the server/)
  })
})
