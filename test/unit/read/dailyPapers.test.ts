import fc from 'fast-check'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../src/packageRoot.js'
import type { Document } from '../../../src/ingest/Document.js'
import { documentsIn, rejectedIn, readAll } from './reading.js'

const header = ['new', '', 'Get trending papers in your email inbox!', '', 'Subscribe', '', 'Daily Papers', '']
const abstract =
  'We study how a small optimiser behaves on long runs, and we find that it keeps its promise on most of them.'

const page = (...lines: string[]) =>
  [...header, 'byAK and the research community', '', 'Nov 5', '', ...lines].join('\n')
const entry = (title: string, date: string, authors = '  • 3 authors') => [
  title,
  '',
  abstract,
  '',
  authors,
  '·',
  date,
  '',
]

describe('a Daily Papers page', () => {
  it('gives title, abstract, count of authors, date and count of comments', async () => {
    const [paper] = documentsIn(await readAll(page(...entry('A Small Optimiser', 'Feb 11, 2020 12'))))
    expect(paper).toMatchObject({
      sourceId: null,
      title: 'A Small Optimiser',
      abstract,
      publishedOn: '2020-02-11',
      authors: [],
      authorCount: 3,
      commentCount: 12,
      place: { line: 13 },
    })
  })

  it('takes a date without a year to be in the page’s year: the first after every year that it names', async () => {
    const papers = documentsIn(
      await readAll(
        page(...entry('Older', 'Dec 26, 2023'), ...entry('Newer', 'Sep 14 3'), ...entry('Oldest', 'May 1, 2016')),
      ),
    )
    expect(papers.map(({ publishedOn, commentCount }) => [publishedOn, commentCount])).toEqual([
      ['2023-12-26', null],
      ['2024-09-14', 3],
      ['2016-05-01', null],
    ])
  })

  it('never dates a paper later than the page itself', async () => {
    const papers = documentsIn(
      await readAll(
        page(...entry('Old', 'Dec 26, 2023'), ...entry('Same day', 'Nov 5'), ...entry('Day after', 'Nov 6')),
      ),
    )
    expect(papers.map(({ publishedOn }) => publishedOn)).toEqual(['2023-12-26', '2024-11-05', '2023-11-06'])
  })

  it('believes a year in the page’s own date line', async () => {
    const text = page(...entry('Old', 'Dec 26, 2020'), ...entry('New', 'Jan 2')).replace('Nov 5', 'Nov 5, 2024')
    expect(documentsIn(await readAll(text))[1]?.publishedOn).toBe('2024-01-02')
  })

  it('leaves out a date whose year nothing tells, and a day that does not exist', async () => {
    expect(documentsIn(await readAll(page(...entry('One', 'Jan 2 4'))))[0]).toMatchObject({
      publishedOn: null,
      commentCount: 4,
    })
    expect(documentsIn(await readAll(page(...entry('Two', 'Feb 30, 2020'))))[0]?.publishedOn).toBeNull()
  })

  it('reads papers that have no authors and date', async () => {
    const text = page(...entry('First', 'May 3, 2021'), 'Bare', '', abstract, '', ...entry('Last', 'May 4, 2021'))
    expect(documentsIn(await readAll(text)).map(({ title, authorCount }) => [title, authorCount])).toEqual([
      ['First', 3],
      ['Bare', null],
      ['Last', 3],
    ])
  })

  it('reads an excerpt without a header, and pages one after the other, each with its own year', async () => {
    const excerpt = documentsIn(await readAll(entry('Alone', 'May 3, 2021').join('\n')))
    expect(excerpt.map(({ title }) => title)).toEqual(['Alone'])
    const two = `${page(...entry('A', 'May 3, 2021'), ...entry('B', 'May 4'))}\n${page(...entry('C', 'May 3, 2015'), ...entry('D', 'May 4'))}`
    const records = await readAll(two)
    expect(rejectedIn(records)).toEqual([])
    expect(documentsIn(records).map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['A', '2021-05-03'],
      ['B', '2022-05-04'],
      ['C', '2015-05-03'],
      ['D', '2016-05-04'],
    ])
  })

  it('keeps TeX damage as it is: offsets count in the characters of the source', async () => {
    const damaged =
      "It costs mathcal{O}(1/epsilon^4) steps, about 1{2} of ``before'', on 8timesH100, as we show at some length here."
    const text = page('Damage in R^d', '', damaged, '', '  • 1 authors', '·', 'May 3, 2021')
    expect(documentsIn(await readAll(text))[0]).toMatchObject({ title: 'Damage in R^d', abstract: damaged })
  })

  it('sets aside what is no paper, with its line, and reads the rest', async () => {
    const text = page(
      '  • 3 authors',
      '·',
      'May 1, 2020',
      '',
      ...entry('Good', 'May 3, 2021'),
      'Previous',
      '',
      'Next',
      '',
      'Cut',
    )
    const records = await readAll(text)
    expect(documentsIn(records).map(({ title }) => title)).toEqual(['Good'])
    expect(
      rejectedIn(records)
        .map(({ place }) => place.line)
        .sort((a, b) => a - b),
    ).toEqual([13, 25, 29])
  })

  it('joins paragraphs of an abstract, and sets aside a line above a title', async () => {
    const long = `${abstract} ${abstract} ${abstract}`
    const text = page(
      'Stray words',
      '',
      'Title',
      '',
      long,
      '',
      `${long} More.`,
      '',
      '  • 2 authors',
      '·',
      'May 3, 2021',
    )
    const records = await readAll(text)
    expect(documentsIn(records)[0]).toMatchObject({
      title: 'Title',
      abstract: `${long}\n${long} More.`,
      authorCount: 2,
    })
    expect(rejectedIn(records)).toHaveLength(1)
  })

  it('loses at most the last paper where the text breaks off, wherever it does', async () => {
    const text = page(...entry('First', 'May 3, 2021'), ...entry('Second', 'May 4, 2021 7'))
    const end = text.indexOf('Second')
    for (let length = end; length <= text.length; length++) {
      const papers = documentsIn(await readAll(text.slice(0, length), { format: 'daily-papers' }))
      expect(papers[0]).toMatchObject({ title: 'First', abstract, publishedOn: '2021-05-03', authorCount: 3 })
      expect(papers.length).toBeLessThanOrEqual(2)
      expect(papers[1]?.title ?? 'Second').toBe('Second')
    }
  })
})

describe('any page', () => {
  const words = (least: number, most: number) =>
    fc
      .array(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((word) => word.replace(/[\s\uFEFF•·]/gu, 'x')),
        {
          minLength: least,
          maxLength: most,
        },
      )
      .map((all) => all.join(' ').replace(/\p{Surrogate}/gu, 'x'))
  const paper = fc.record({
    title: words(1, 12).map((title) =>
      `T${title}`
        .slice(0, 280)
        .replace(/\p{Surrogate}/gu, 'x')
        .trim(),
    ),
    abstract: words(20, 120).map((text) => `A${text} ${'and so on '.repeat(30)}end.`),
    details: fc.option(
      fc.record({
        authorCount: fc.integer({ min: 1, max: 400 }),
        date: fc.date({ min: new Date('1990-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
        hasYear: fc.boolean(),
        commentCount: fc.option(fc.integer({ min: 1, max: 999 })),
      }),
    ),
  })
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

  it('reads back as it was written, with CRLF, a byte order mark and blank lines in plenty', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paper, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        async (papers, hasMark, hasCarriageReturn, blankLines) => {
          const lines = ['Daily Papers', '', 'Jun 15', '']
          const expected: Partial<Document>[] = []
          const anchor = { title: 'Anchor', abstract: `${abstract} ${abstract}` }
          lines.push(anchor.title, '', anchor.abstract, '', '• 1 author', '·', 'Dec 31, 2024', '')
          for (const { title, abstract: text, details } of papers) {
            lines.push(title, '', text, '')
            if (details === null) {
              expected.push({ title, abstract: text, publishedOn: null, authorCount: null, commentCount: null })
              continue
            }
            const { date, hasYear, authorCount, commentCount } = details
            const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
            const comments = commentCount === null ? '' : ` ${commentCount}`
            const year = hasYear ? date.getUTCFullYear() : month < 5 || (month === 5 && day <= 15) ? 2025 : 2024
            lines.push(`  • ${authorCount} authors`, '·')
            lines.push(`${months[month] ?? ''} ${day}${hasYear ? `, ${year}` : ''}${comments}`, '')
            const exists = new Date(Date.UTC(year, month, day)).getUTCDate() === day
            const publishedOn = exists ? new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10) : null
            expected.push({ title, abstract: text, publishedOn, authorCount, commentCount })
          }
          const between = hasCarriageReturn ? '\r\n' : '\n'
          const spaced = lines.flatMap((line) => [line, ...Array.from({ length: blankLines }, () => ' ')])
          const records = await readAll(`${hasMark ? '\uFEFF' : ''}${spaced.join(between)}`)
          expect(rejectedIn(records)).toEqual([])
          expect(documentsIn(records).slice(1)).toMatchObject(expected)
        },
      ),
      { numRuns: 150 },
    )
  })
})

const seed = `${packageRoot}../shared/seed/daily-papers.txt`
const gold = `${packageRoot}../shared/gold/seed.json`
const hasSeed = existsSync(seed) && existsSync(gold)

describe.skipIf(!hasSeed)(`the real page${hasSeed ? '' : ' (skipped: ../shared/seed is not here)'}`, () => {
  it('comes out right in every field of every paper', async () => {
    const expected = (JSON.parse(readFileSync(gold, 'utf8')) as Record<string, unknown>[]).map((paper) => ({
      title: paper.title,
      abstract: paper.abstract,
      publishedOn: paper.isoDate,
      authorCount: paper.authorsCount,
      commentCount: paper.commentCount,
    }))
    const text = readFileSync(seed, 'utf8')
    const copy = join(mkdtempSync(join(tmpdir(), 'claimgraph-')), 'page')
    writeFileSync(copy, `\uFEFF${text.replaceAll('\n', '\r\n\r\n')}`)
    for (const records of [await readAll(text), await readAll(readFileSync(copy))]) {
      expect(rejectedIn(records)).toEqual([])
      const papers = documentsIn(records).map(({ title, abstract: found, publishedOn, authorCount, commentCount }) => ({
        title,
        abstract: found,
        publishedOn,
        authorCount,
        commentCount,
      }))
      expect(papers).toHaveLength(64)
      expect(papers).toEqual(expected)
    }
  })
})
