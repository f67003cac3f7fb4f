import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedStore } from '../../src/graph/EmbeddedStore.js'

const create = (id: string) => ({
  statement: { name: 'create', text: 'CREATE (:Paper {id: $id})' },
  parameters: { id },
})
const papers = { name: 'papers', text: 'MATCH (p:Paper) RETURN p.id AS id ORDER BY id' }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-embedded-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What opening the folder in a process of its own ends with. */
const openElsewhere = async (data: string): Promise<string> => {
  const program = `
    import { EmbeddedStore } from './src/graph/EmbeddedStore.js'
    try {
      await new EmbeddedStore(${JSON.stringify(data)}).close()
      console.log('opened')
    } catch (error) {
      console.log(error.code + ': ' + error.message)
    }`
  const options = ['--import', './test/typescriptHooks.js', '--input-type=module', '--eval', program]
  return (await promisify(execFile)(process.execPath, options)).stdout.trim()
}

describe('the data folder of the embedded store', () => {
  it('is made where it does not exist, and keeps the graph', async () => {
    const data = join(folder, 'new', 'graph')
    const store = new EmbeddedStore(data)
    await store.migrate()
    await store.write([create('paper:1')])
    await store.close()
    const again = new EmbeddedStore(data)
    expect(await again.migrate()).toEqual({ applied: [] })
    expect(await again.read(papers)).toEqual([{ id: 'paper:1' }])
    await again.close()
  })

  it('is refused to a second process, which hears what to do, and is free again afterwards', async () => {
    const data = join(folder, 'held')
    const store = new EmbeddedStore(data)
    await store.write([create('paper:1')])
    expect(await openElsewhere(data)).toBe(
      `STORE_LOCKED: Another process holds the data folder ${data}: stop it, or set CLAIMGRAPH_DATA to another folder.`,
    )
    expect(await store.read(papers)).toHaveLength(1)
    await store.close()
    expect(await openElsewhere(data)).toBe('opened')
  })

  it('is refused where it cannot be made', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => new EmbeddedStore(join(file, 'graph'))).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('CLAIMGRAPH_DATA') as string,
      }) as Error,
    )
  })

  it.skipIf(process.getuid?.() === 0)('is refused where it cannot be written', () => {
    const data = mkdtempSync(join(folder, 'read-only-'))
    chmodSync(data, 0o500)
    expect(() => new EmbeddedStore(data)).toThrow(expect.objectContaining({ code: 'STORE_UNAVAILABLE' }) as Error)
  })

  it('is refused where its file is no graph', () => {
    const data = mkdtempSync(join(folder, 'damaged-'))
    writeFileSync(join(data, 'graph.grafeo'), 'This was never a graph.')
    expect(() => new EmbeddedStore(data)).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('restore a backup') as string,
      }) as Error,
    )
  })

  it('loses no write that was asked for before it is closed', async () => {
    const data = join(folder, 'closing')
    const store = new EmbeddedStore(data)
    const writes = ['paper:1', 'paper:2', 'paper:3'].map((id) => store.write([create(id)]))
    await store.close()
    await Promise.all(writes)
    const again = new EmbeddedStore(data)
    expect(await again.read(papers)).toHaveLength(3)
    await again.close()
  })
})
