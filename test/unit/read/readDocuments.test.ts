import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect, documentsIn, rejectedIn, temporaryFolder } from './reading.js'

const record = (title: string) => `${JSON.stringify({ title, abstract: `About ${title}.` })}\n`
const titlesIn = async (...paths: string[]) => documentsIn(await collect(paths)).map(({ title }) => title)

const listings = () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'deeper', '.hidden'), { recursive: true })
  writeFileSync(join(folder, 'b.txt'), record('B'))
  writeFileSync(join(folder, 'a.anything'), record('A'))
  writeFileSync(join(folder, 'deeper', 'c.jsonl'), record('C'))
  writeFileSync(join(folder, 'deeper', '.hidden', 'd.jsonl'), record('D'))
  return folder
}

describe('paths', () => {
  it('name files, folders with all that is below them, and patterns, in the same order everywhere', async () => {
    const folder = listings()
    expect(await titlesIn(folder)).toEqual(['A', 'B', 'C'])
    expect(await titlesIn(`${folder}/`)).toEqual(['A', 'B', 'C'])
    expect(await titlesIn(join(folder, 'b.txt'), join(folder, '**', '*.{jsonl,txt}'))).toEqual(['B', 'C'])
  })

  it('name a file that looks like a pattern', async () => {
    const folder = join(temporaryFolder(), 'odd [1] (a)')
    mkdirSync(folder)
    writeFileSync(join(folder, 'list [2].json'), record('Odd'))
    expect(await titlesIn(join(folder, 'list [2].json'))).toEqual(['Odd'])
    expect(await titlesIn(folder)).toEqual(['Odd'])
  })

  it('that lead nowhere are refused in one sentence, before anything is read', async () => {
    const folder = listings()
    const nowhere = join(folder, 'nowhere.txt')
    await expect(collect([folder, nowhere])).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
      message: `There is no file or folder ${nowhere}: check the path.`,
    })
    await expect(collect([join(folder, '*.pdf')])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' })
    await expect(collect([temporaryFolder()])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' })
  })

  it('in a folder may hold other files: they are set aside, unless nothing else is there', async () => {
    const folder = listings()
    writeFileSync(join(folder, 'notes.md'), 'Some notes.\n')
    const records = await collect([folder])
    expect(documentsIn(records)).toHaveLength(3)
    expect(rejectedIn(records)).toEqual([
      { place: { path: join(folder, 'notes.md'), line: 1 }, reason: 'The file is in no format that Claimgraph knows.' },
    ])
    const other = temporaryFolder()
    writeFileSync(join(other, 'notes.md'), 'Some notes.\n')
    await expect(collect([other])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' })
  })

  it('to a file that is empty or in no known format are refused, and --format is believed', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'empty'), ' \n')
    writeFileSync(join(folder, 'image'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]))
    await expect(collect([join(folder, 'empty')])).rejects.toMatchObject({ code: 'INPUT_EMPTY' })
    await expect(collect([join(folder, 'image')])).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
    await expect(collect([join(folder, 'image')], { format: 'bibtex' })).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
    })
    expect(rejectedIn(await collect([join(folder, 'image')], { format: 'records' }))).toHaveLength(1)
  })
})
