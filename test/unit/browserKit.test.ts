import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsIn } from '../../src/graph/statements.js'

/** The files of an archive that are stored as they are, read by way of its directory. */
const unzip = (archive: Buffer): Map<string, string> => {
  const end = archive.lastIndexOf('PK\x05\x06')
  const files = new Map<string, string>()
  let place = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(place + 28)
    const name = archive.toString('utf8', place + 46, place + 46 + nameLength)
    const entry = archive.readUInt32LE(place + 42)
    const begin = entry + 30 + archive.readUInt16LE(entry + 26) + archive.readUInt16LE(entry + 28)
    const content = archive.subarray(begin, begin + archive.readUInt32LE(entry + 18))
    expect(archive.readUInt32LE(entry + 14)).toBe(crc32(content))
    files.set(name, content.toString())
    place += 46 + nameLength
  }
  return files
}

describe('npm run browser-kit', () => {
  const kit = spawn(process.execPath, ['tools/browser-kit.js', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let guide = new URL('http://localhost')
  beforeAll(async () => {
    for await (const line of createInterface({ input: kit.stdout })) {
      const url = /:guide (\S+)/.exec(line)?.[1]
      if (url === undefined) continue
      guide = new URL(url)
      break
    }
  })
  afterAll(async () => {
    kit.kill()
    await once(kit, 'exit')
  })

  it('offers every question as a saved script under a name of its own', async () => {
    const response = await fetch(new URL('claimgraph-questions.zip', guide))
    const scripts = unzip(Buffer.from(await response.arrayBuffer()))
    for (const { name, text } of statementsIn('questions/analysts'))
      expect(scripts.get(name.replace('questions/analysts/', 'Claimgraph/') + '.cypher')).toBe(text)
    for (const { name, text } of statementsIn('questions')) {
      const script = scripts.get(name.replace('questions/', 'Claimgraph API/') + '.cypher')
      expect(script?.replace(/^\/\/.*\n/gm, '')).toBe(text.replace(/^\/\/.*\n/gm, ''))
    }
    const names = [...scripts.values()].map((script) => script.split('\n')[0])
    expect(new Set(names).size).toBe(names.length)
  })

  it('has a first script that sets every parameter of the questions, whole numbers as such', async () => {
    const response = await fetch(new URL('claimgraph-questions.zip', guide))
    const scripts = unzip(Buffer.from(await response.arrayBuffer()))
    const first = scripts.get('Claimgraph/0.cypher') ?? ''
    const used = statementsIn('questions/analysts').flatMap(({ text }) => text.match(/\$\w+/g) ?? [])
    for (const name of used) expect(first).toMatch(new RegExp(`^:param ${name.slice(1)} => .+;$`, 'm'))
    expect(scripts.get('Claimgraph API/methods.cypher')).toContain('// :param first => 20;\n// :param fromKey => null;')
    expect(scripts.get('Claimgraph API/claims.cypher')).toMatch(
      /\n\/\/ :param alternatives => \[\{types: null, .*, within: \[\], .*\}\];\n\/\/ :param reading => 'comparisons';\n/,
    )
  })

  it('serves a guide of several slides with the questions in it, to pages from elsewhere', async () => {
    const response = await fetch(guide, { headers: { Origin: 'http://graph.example:7474' } })
    const text = await response.text()
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(text.split('\n---\n').length).toBeGreaterThan(3)
    expect(text).toContain('```cypher\n// Who beats whom on a benchmark')
    expect(text).not.toContain('<!--')
    expect((await fetch(new URL('style.grass', guide))).status).toBe(200)
    expect((await fetch(new URL('package.json', guide))).status).toBe(404)
  })
})
