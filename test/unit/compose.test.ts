import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const compose = readFileSync('docker-compose.yml', 'utf8')
const image = readFileSync('Dockerfile', 'utf8')
const operations = readFileSync('docs/operations.md', 'utf8')
const documented = new Set([...operations.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name))

const lines = compose.replace(/^\s*#.*$/gm, '')
const variables = [...lines.matchAll(/\$\{([A-Z0-9_]+)([^}]*)\}/g)].map(([, name = '', rest = '']) => ({ name, rest }))

/** The real tool, of either generation; it needs no engine to look at a file. */
const tool = [['docker-compose'], ['docker', 'compose']].find(([program = '', ...rest]) => {
  try {
    execFileSync(program, [...rest, 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
const config = (password: string, variables: Record<string, string> = {}): string => {
  const [program = '', ...rest] = tool ?? []
  const env = { PATH: process.env.PATH, NEO4J_PASSWORD: password, ...variables }
  return execFileSync(program, [...rest, '--profile', 'ingest', '--profile', 'grafana', 'config'], {
    encoding: 'utf8',
    env,
    stdio: 'pipe',
  })
}

describe('docker-compose.yml', () => {
  it('uses only variables that docs/operations.md explains', () => {
    expect(variables.map(({ name }) => name)).toContain('NEO4J_PASSWORD')
    for (const { name } of variables) expect(documented).toContain(name)
  })

  it('knows no password and starts without none', () => {
    const secrets = variables.filter(({ name }) => /PASSWORD|SECRET|TOKEN|KEY/.test(name))
    expect(secrets.length).toBeGreaterThan(0)
    for (const { rest } of secrets) expect(rest).toMatch(/^:\?/)
    for (const [, value] of lines.matchAll(/(?:PASSWORD|AUTH): (.*)$/gm)) expect(value).toContain('${NEO4J_PASSWORD:?')
  })

  it.skipIf(!tool)(`is understood by Docker Compose${tool ? '' : ' (skipped: it is not installed)'}`, () => {
    expect(config('a-secret-of-tests')).toMatch(/ingest:[^]*neo4j-data/)
    expect(config('a-secret-of-tests')).toMatch(/grafana\/dashboards:ro|\/var\/lib\/grafana\/dashboards\n/)
    expect(config('a-secret-of-tests')).toMatch(/CLAIMGRAPH_PUBLISHED_AT: 127\.0\.0\.1:4000/)
    expect(config('a-secret-of-tests', { PUBLISH: '4000' })).toMatch(/CLAIMGRAPH_PUBLISHED_AT: ['"]4000['"]/)
    expect(() => config('')).toThrow(/Set NEO4J_PASSWORD to a password/)
  })
})

describe('docs/operations.md', () => {
  it('explains every variable that the program reads', () => {
    const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z0-9_]+): /gm)].map(([, name]) => name)
    expect(read).toContain('NEO4J_URI')
    for (const name of read) expect(documented).toContain(name)
  })
})

describe('the image', () => {
  it('has every folder that the program reads, none that is missing here, and a user of its own', () => {
    const copied = [...image.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, path = '']) => path)
    const built = ['node_modules', 'dist']
    for (const path of copied) expect(built.includes(path) || existsSync(path), path).toBe(true)
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const wanted = sources.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/\$\{packageRoot\}([\w.-]+)/g)].map(([, path]) => path),
    )
    expect(wanted).toContain('cypher')
    for (const path of wanted) expect(copied).toContain(path)
    expect(image).toMatch(/^USER node$/m)
  })
})
