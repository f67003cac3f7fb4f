import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { packageRoot } from '../../src/packageRoot.js'
import { claimgraph, start, temporaryFolder } from './claimgraph.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const oneSentence = /^[^\n]+\.\n$/

describe('export', () => {
  const CLAIMGRAPH_DATA = temporaryFolder()
  beforeAll(async () => {
    await claimgraph(['ingest', `${packageRoot}examples/daily-papers.txt`], { CLAIMGRAPH_DATA })
  })

  it.each(['csv', 'jsonl', 'neo4j-import'])('as %s writes a folder and prints what is in it', async (format) => {
    const folder = join(temporaryFolder(), 'export')
    const { stdout, stderr, exitCode } = await claimgraph(['export', '--format', format, folder], { CLAIMGRAPH_DATA })
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    const listed = stdout.trim().split('\n')
    for (const line of listed) {
      const [rows, path = ''] = line.trim().split('  ')
      const lines = readFileSync(join(folder, path), 'utf8').trim().split(/\r?\n/)
      expect(lines).toHaveLength(Number(rows) + (format === 'jsonl' ? 0 : 1))
    }
    expect(readdirSync(folder)).toContain('README.md')
    expect(existsSync(join(folder, 'arguments.txt'))).toBe(format === 'neo4j-import')
  })

  it('that is killed leaves a folder that says so, and is refused there', async () => {
    const folder = join(temporaryFolder(), 'export')
    const command = ['export', '--format', 'csv', folder]
    const child = start(command, { CLAIMGRAPH_DATA })
    while (!existsSync(join(folder, 'UNFINISHED'))) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(readdirSync(folder)).toContain('UNFINISHED')
    const { stdout, stderr, exitCode } = await claimgraph(command, { CLAIMGRAPH_DATA })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toBe(`The folder ${folder} holds an export that is not finished: remove it, or name another.\n`)
  })

  it.each([
    ['no graph', ['--format', 'csv', 'never-made'], /^There is no graph in .*never-data: set CLAIMGRAPH_DATA/],
    ['a folder that is none', ['--format', 'csv', 'package.json/x'], /^The folder package\.json\/x cannot be written/],
  ])('of %s ends in one sentence', async (name, args, message) => {
    const data = name === 'no graph' ? join(temporaryFolder(), 'never-data') : CLAIMGRAPH_DATA
    const { stdout, stderr, exitCode } = await claimgraph(['export', ...args], { CLAIMGRAPH_DATA: data })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(oneSentence)
    expect(existsSync(join(packageRoot, 'never-made'))).toBe(false)
    if (name === 'no graph') expect(existsSync(data)).toBe(false)
  })

  it('wants a format that it knows', async () => {
    for (const args of [
      ['export', 'x'],
      ['export', '--format', 'xml', 'x'],
    ]) {
      const { stdout, stderr, exitCode } = await claimgraph(args, { CLAIMGRAPH_DATA })
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
      expect(stderr).toContain('--format')
      expect(stderr).toContain('--help')
    }
  })

  it('has help with examples', async () => {
    const { stdout, exitCode } = await claimgraph(['export', '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Examples:\n  $ claimgraph export')
  })
})
