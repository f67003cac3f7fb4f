import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/ingest/Document.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { packageRoot } from '../../src/packageRoot.js'

const examples = join(packageRoot, 'examples')
const papers: Document[] = []
const rejected: unknown[] = []
for await (const record of readDocuments([join(examples, 'daily-papers.txt')]))
  if ('reason' in record) rejected.push(record)
  else papers.push(record)

describe('the example listing', () => {
  it('is read whole, with nothing set aside', () => {
    expect(rejected).toEqual([])
    expect(papers).toHaveLength(36)
  })

  it('has a title, a summary of several sentences, a day and a count of authors for every paper', () => {
    for (const { title, abstract, publishedOn, authorCount } of papers) {
      expect(title).toMatch(/^[A-Z].{10,}[^.]$/)
      expect(abstract.match(/[.!?](?= [A-Z]|$)/g)?.length, title).toBeGreaterThanOrEqual(4)
      expect(publishedOn, title).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(authorCount, title).toBeGreaterThan(0)
    }
  })

  it('puts dates without a year in the year of the page, and keeps counts of comments', () => {
    expect(
      papers
        .filter(({ commentCount }) => commentCount !== null)
        .map(({ title, publishedOn, commentCount }) => [title.split(':')[0], publishedOn, commentCount]),
    ).toEqual([
      ['TiKMiX', '2025-08-25', 2],
      ['Learning to Optimize Multi-Objective Alignment Through Dynamic Reward Weighting', '2025-09-14', 3],
    ])
  })

  it('is about ImageNet for a third, and about reweighting for a quarter at least', () => {
    const sharing = (word: RegExp) => papers.filter(({ title, abstract }) => word.test(`${title}\n${abstract}`)).length
    expect(sharing(/ImageNet/)).toBeGreaterThanOrEqual(papers.length / 3)
    expect(sharing(/reweight/i)).toBeGreaterThanOrEqual(papers.length / 4)
  })

  it('says for every paper, in the same order, where its figures come from', () => {
    const rows = readFileSync(join(examples, 'README.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, , arxivId]) => /^\d{4}\.\d{5}$/.test(arxivId ?? ''))
    expect(rows.map(([, title]) => title)).toEqual(papers.map(({ title }) => title))
    for (const [index, [, title, , figures = '', source]] of rows.entries()) {
      const percentagesAndFactors = papers[index]?.abstract.match(/\d+(\.\d+)?(%|x(?![\dB]))/g) ?? []
      for (const figure of percentagesAndFactors) expect(figures, title).toContain(figure)
      expect(source, title).not.toBe('')
    }
  })
})
