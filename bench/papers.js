import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocuments } from '../dist/ingest/read/readDocuments.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const corpus = `${root}../shared/corpus/abstracts-20k.jsonl.gz`
const hasCorpus = existsSync(corpus)

export const origin = hasCorpus ? '../shared/corpus/abstracts-20k.jsonl.gz' : 'examples/daily-papers.txt, over and over'

const titled = (document, round) => (round === 0 ? document : { ...document, title: `${document.title} (${round})` })

/** Papers one by one, as many as asked for; of a listing that holds fewer, again with other titles. */
export async function* papers(count) {
  let given = 0
  for (let round = 0; given < count; round++)
    for await (const document of readDocuments([hasCorpus ? corpus : `${root}examples/daily-papers.txt`])) {
      if ('reason' in document) continue
      if (given++ === count) return
      yield titled(document, round)
    }
}
