import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { packageRoot } from '../../src/packageRoot.js'
import { claimgraph, temporaryFolder } from './claimgraph.js'

// What it does where a Neo4j answers is in test/contract/copy.test.ts.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const nowhere = 'bolt://127.0.0.1:1'

describe('copy', () => {
  const CLAIMGRAPH_DATA = temporaryFolder()
  beforeAll(async () => {
    await claimgraph(['ingest', `${packageRoot}examples/daily-papers.txt`], { CLAIMGRAPH_DATA })
  })

  it('to a Neo4j that does not answer ends in one sentence that names the option', async () => {
    const { stdout, stderr, exitCode } = await claimgraph(['copy', '--to', nowhere], { CLAIMGRAPH_DATA })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer, [^\n]*with --to [^\n]+\.\n$/)
  })

  it('says that NEO4J_URI is not where it copies from', async () => {
    const environment = { CLAIMGRAPH_DATA, NEO4J_URI: 'bolt://elsewhere.example' }
    const { stderr } = await claimgraph(['copy', '--to', nowhere], environment)
    expect(stderr).toContain(
      `NEO4J_URI is not looked at: what is copied is the embedded graph in ${CLAIMGRAPH_DATA}.\n`,
    )
    expect(stderr).not.toContain('elsewhere')
  })

  it('of no graph ends in one sentence, and makes none', async () => {
    const data = join(temporaryFolder(), 'never-made')
    const { stdout, stderr, exitCode } = await claimgraph(['copy', '--to', nowhere], { CLAIMGRAPH_DATA: data })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toMatch(/^There is no graph in [^\n]+\.\n$/)
    expect(existsSync(data)).toBe(false)
  })

  it.each([
    [['copy'], '--to'],
    [['copy', '--to', 'http://localhost:7474'], 'It must look like neo4j://host:7687'],
  ])('wants an address that it can use: %j', async (args, message) => {
    const { stdout, stderr, exitCode } = await claimgraph(args, { CLAIMGRAPH_DATA })
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help')
  })

  it('has help with examples', async () => {
    const { stdout, exitCode } = await claimgraph(['copy', '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Examples:\n  $ claimgraph copy')
  })
})
