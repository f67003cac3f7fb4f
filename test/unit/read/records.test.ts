import fc from 'fast-check'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../src/packageRoot.js'
import { collect, documentsIn, readAll, rejectedIn } from './reading.js'

const paper = (title: string, more: object = {}) => ({ title, abstract: `We describe ${title}.`, ...more })
const titles = async (content: string | Uint8Array) => documentsIn(await readAll(content)).map(({ title }) => title)

describe('records', () => {
  it('are read from JSON Lines and from a JSON array, compact or indented, with the line of each', async () => {
    const papers = [paper('One'), paper('Two "quoted", {braced} and [listed] \\'), paper('Three')]
    const lines = papers.map((one) => JSON.stringify(one)).join('\n')
    for (const [content, places] of [
      [lines, [1, 2, 3]],
      [`\uFEFF${lines.replaceAll('\n', '\r\n\r\n')}\r\n`, [1, 3, 5]],
      [JSON.stringify(papers), [1, 1, 1]],
      [JSON.stringify(papers, null, 2), [2, 6, 10]],
    ] as const) {
      const records = await readAll(content)
      expect(rejectedIn(records)).toEqual([])
      expect(documentsIn(records).map(({ title }) => title)).toEqual(papers.map(({ title }) => title))
      expect(records.map(({ place }) => place.line)).toEqual(places)
    }
  })

  it('take the date from any of its names, as precise as it is', async () => {
    const dates = [
      { date: '2023-02-04' },
      { isoDate: '2023-02' },
      { publishedOn: '2023' },
      { date: 2023 },
      { date: '2023-02-04T10:00:00Z' },
      { date: '' },
      {},
    ]
    const read = documentsIn(await readAll(dates.map((date) => JSON.stringify(paper('P', date))).join('\n')))
    expect(read.map(({ publishedOn }) => publishedOn)).toEqual([
      '2023-02-04',
      '2023-02',
      '2023',
      '2023',
      '2023-02-04',
      null,
      null,
    ])
  })

  it('take authors by name, each once, and else their count', async () => {
    const authors = [
      { authors: ['Ada Byron', { name: 'Alan Turing' }, 'Ada Byron'] },
      { authorsCount: 4 },
      { authorCount: 5, commentCount: 2 },
      { id: 2212.04486 },
      { id: 'arxiv:2212.04486' },
    ]
    const read = documentsIn(await readAll(authors.map((more) => JSON.stringify(paper('P', more))).join('\n')))
    expect(read[0]).toMatchObject({ authors: ['Ada Byron', 'Alan Turing'], authorCount: 2 })
    expect(read[1]).toMatchObject({ authors: [], authorCount: 4, commentCount: null })
    expect(read[2]).toMatchObject({ authorCount: 5, commentCount: 2 })
    expect(read.map(({ sourceId }) => sourceId)).toEqual([null, null, null, '2212.04486', 'arxiv:2212.04486'])
  })

  it('are set aside one by one where they cannot be read, with line and reason', async () => {
    const content = [
      JSON.stringify(paper('Good')),
      '{"title": "Cut off he',
      JSON.stringify({ title: 'No abstract' }),
      JSON.stringify({ abstract: 'No title.' }),
      JSON.stringify(paper('Dated', { date: 'last June' })),
      JSON.stringify(paper('Odd', { title: 5 })),
      '[1, 2]',
      'null',
      JSON.stringify(paper('  ')),
      JSON.stringify(paper('Long', { abstract: 'x'.repeat(60_000) })),
      JSON.stringify(paper('Huge', { abstract: 'x'.repeat(5_000_000) })),
      JSON.stringify(paper('Day', { date: '2023-02-30' })),
      JSON.stringify(paper('Also good')),
    ].join('\n')
    const records = await readAll(content)
    expect(documentsIn(records).map(({ title }) => title)).toEqual(['Good', 'Also good'])
    expect(rejectedIn(records).map(({ place, reason }) => [place.line, reason])).toEqual([
      [2, 'The record is not valid JSON.'],
      [3, 'The record has no abstract.'],
      [4, 'The record has no title.'],
      [5, 'The date "last June" is not of the form 2024-02-29, 2024-02 or 2024.'],
      [6, 'The field title has no usable value.'],
      [7, 'The record is no JSON object.'],
      [8, 'The record is no JSON object.'],
      [9, 'The record has no title.'],
      [10, 'The abstract has 60000 characters; at most 50000 are read.'],
      [11, 'The record is longer than 4194304 characters.'],
      [12, 'The date "2023-02-30" is not of the form 2024-02-29, 2024-02 or 2024.'],
    ])
  })

  it('in an array go on after a bad element, and up to where a truncated array ends', async () => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => JSON.stringify(paper(title)))
    const broken = await readAll(`[${one ?? ''},\n{"title": oops},\n${two ?? ''}, 7]`)
    expect(documentsIn(broken).map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(rejectedIn(broken).map(({ place }) => place.line)).toEqual([2, 3])
    const truncated = await readAll(`[${one ?? ''},${two ?? ''},${three?.slice(0, 20) ?? ''}`)
    expect(documentsIn(truncated).map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(rejectedIn(truncated)).toHaveLength(1)
  })

  it('come through gzip, and up to the damage where the compressed data is damaged', async () => {
    const papers = Array.from({ length: 3000 }, (_, index) => paper(`Paper ${index} ${Math.sin(index)}`))
    const lines = papers.map((one) => JSON.stringify(one)).join('\n')
    const compressed = gzipSync(lines)
    expect(await titles(compressed)).toHaveLength(3000)
    const records = await readAll(compressed.subarray(0, compressed.length / 2))
    expect(documentsIn(records).length).toBeGreaterThan(1000)
    expect(rejectedIn(records).at(-1)?.reason).toContain('cannot be read further')
  })

  it('keep every character of title and abstract but the white space around them and halves of surrogate pairs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ title: fc.string({ unit: 'binary', minLength: 1 }), abstract: fc.string({ unit: 'binary' }) }),
          {
            minLength: 1,
          },
        ),
        fc.constantFrom('lines', 'array', 'indented'),
        async (papers, layout) => {
          const content =
            layout === 'lines'
              ? papers.map((one) => JSON.stringify(one)).join('\n')
              : JSON.stringify(papers, null, layout === 'indented' ? 1 : 0)
          const records = await readAll(content)
          expect(records).toHaveLength(papers.length)
          for (const [index, record] of records.entries()) {
            const { title = '', abstract = '' } = papers[index] ?? {}
            if ('reason' in record) expect([title.trim(), abstract.trim()]).toContain('')
            else expect([record.title, record.abstract]).toEqual([title.trim(), abstract.trim()])
          }
        },
      ),
    )
    const [half] = documentsIn(await readAll('{"title": "a \\ud800 b", "abstract": "c \\udc00"}'))
    expect(half).toMatchObject({ title: 'a \uFFFD b', abstract: 'c \uFFFD' })
  })
})

describe('any bytes', () => {
  it('never break a reader', async () => {
    const fragments = [
      '{"title":',
      '[{',
      '\\',
      '"',
      '}]',
      '\n',
      '• 3 authors',
      '·',
      'Nov 5',
      'Daily Papers',
      '\r',
      '\u0000',
    ]
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 8 })), { maxLength: 60 })
        .map((parts) => Buffer.from(parts.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom('daily-papers', 'records'),
        fc.boolean(),
        async (content, format, isCompressed) => {
          const whole = Buffer.concat([Buffer.from(' . '), content])
          for (const record of await readAll(isCompressed ? gzipSync(whole) : whole, { format }))
            expect(record.place.line).toBeGreaterThan(0)
        },
      ),
    )
  })
})

const corpus = `${packageRoot}../shared/corpus/abstracts-20k.jsonl.gz`
const golds = ['seed', 'dev', 'validation'].map((name) => `${packageRoot}../shared/gold/${name}.json`)
const hasCorpus = [corpus, ...golds].every((path) => existsSync(path))

describe.skipIf(!hasCorpus)(
  `the corpus and the labelled papers${hasCorpus ? '' : ' (skipped: ../shared is not here)'}`,
  () => {
    it('are read whole', async () => {
      const records = await collect([corpus, ...golds])
      expect(rejectedIn(records)).toEqual([])
      expect(records).toHaveLength(20_000 + 64 + 120 + 120)
    })
  },
)
