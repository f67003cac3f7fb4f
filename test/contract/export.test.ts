import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportGraph } from '../../src/graph/export/exportGraph.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { temporaryFolder } from '../cli/claimgraph.js'
import { graphLines } from '../graphDigest.js'
import { describeStores } from '../stores.js'
import { hostilePaper, loadForExport } from './loadForExport.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const newFolder = () => join(temporaryFolder(), 'export')

/** The cells of a table as RFC 4180 has them. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.join('') !== '')
}

const recordsOf = (path: string): Record<string, string>[] => {
  const [header = [], ...rows] = cellsOf(readFileSync(path, 'utf8'))
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

describeStores((openStore) => {
  describe('an export', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await openStore({ shared: true })
      await loadForExport(store)
    })
    afterAll(() => store.close())

    it('as JSON Lines holds the whole graph, value for value', async () => {
      const folder = newFolder()
      await exportGraph(store, folder, 'jsonl')
      const read = (kind: string) =>
        readdirSync(join(folder, kind))
          .filter((file) => file !== 'IngestRun.jsonl')
          .flatMap((file) =>
            readFileSync(join(folder, kind, file), 'utf8')
              .trim()
              .split('\n'),
          )
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      const sortedKeys = (properties: unknown) =>
        Object.fromEntries(Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1)))
      const lines = [
        ...read('nodes').map(({ label, properties }) => JSON.stringify(['node', [label], sortedKeys(properties)])),
        ...read('relationships').map(({ type, start, end, properties }) =>
          JSON.stringify(['relationship', start, type, end, sortedKeys(properties)]),
        ),
      ]
      expect(lines.sort()).toEqual(await graphLines(store))
    })

    it('as CSV has a flat table of claims, each with its paper, sentence and rule', async () => {
      const folder = newFolder()
      const files = await exportGraph(store, folder, 'csv')
      const claims = recordsOf(join(folder, 'claims.csv'))
      expect(files[0]).toEqual({ path: 'claims.csv', rows: claims.length })
      expect(claims).toHaveLength(recordsOf(join(folder, 'nodes/Claim.csv')).length)
      const claim = claims.find(({ paper }) => paper?.includes('HYPERLINK'))
      expect(claim).toMatchObject({
        subject: 'Acme',
        baselines: 'Bolt',
        benchmark: 'ImageNet-1K',
        gain: '5.5',
        unit: 'percent',
        direction: 'better',
      })
      expect(claim?.sentence).toBe('Acme outperforms Bolt by 5.5% on ImageNet.')
      for (const { paper, sentence, rule, confidence } of claims) {
        expect([paper, sentence, rule]).not.toContain('')
        expect(Number(confidence)).toBeGreaterThan(0)
      }
    })

    it('as CSV has no text that a spreadsheet takes for a formula, and leaves numbers alone', async () => {
      const folder = newFolder()
      await exportGraph(store, folder, 'csv')
      for (const kind of ['nodes', 'relationships'])
        for (const file of readdirSync(join(folder, kind)))
          for (const row of recordsOf(join(folder, kind, file)))
            for (const cell of Object.values(row))
              if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      expect(recordsOf(join(folder, 'nodes/Author.csv')).map(({ name }) => name)).toContain("'@cmd")
      expect(recordsOf(join(folder, 'nodes/Paper.csv')).find(({ id }) => id === 'paper:hostile')?.title).toBe(
        `'${hostilePaper.title}`,
      )
    })

    it('is refused in a folder that holds anything, which stays as it is', async () => {
      const folder = newFolder()
      mkdirSync(folder)
      writeFileSync(join(folder, 'mine.txt'), 'mine')
      await expect(exportGraph(store, folder, 'jsonl')).rejects.toMatchObject({
        code: 'CONFIGURATION_INVALID',
        message: `The folder ${folder} is not empty: name one that is, or that does not exist.`,
      })
      expect(readdirSync(folder)).toEqual(['mine.txt'])
    })

    it('that is stopped shows that it is not finished', async () => {
      const folder = newFolder()
      const controller = new AbortController()
      const onProgress = () => {
        controller.abort()
      }
      await expect(exportGraph(store, folder, 'csv', { signal: controller.signal, onProgress })).rejects.toMatchObject({
        name: 'AbortError',
      })
      expect(existsSync(join(folder, 'UNFINISHED'))).toBe(true)
      expect(existsSync(join(folder, 'README.md'))).toBe(false)
      await expect(exportGraph(store, folder, 'csv')).rejects.toMatchObject({
        message: `The folder ${folder} holds an export that is not finished: remove it, or name another.`,
      })
    })

    it('that is finished says what it holds', async () => {
      const folder = newFolder()
      const files = await exportGraph(store, folder, 'jsonl')
      expect(readdirSync(folder).sort()).toEqual(['README.md', 'nodes', 'relationships'])
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      for (const { path, rows } of files) expect(readme).toContain(`| ${path} | ${rows} |`)
    })
  })

  it('exports nothing of an empty graph, and makes no folder', async () => {
    const folder = newFolder()
    await expect(exportGraph(await openStore(), folder, 'jsonl')).rejects.toMatchObject({ code: 'INPUT_EMPTY' })
    expect(existsSync(folder)).toBe(false)
  })
})
