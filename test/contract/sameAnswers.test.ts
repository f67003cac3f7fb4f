import { existsSync } from 'node:fs'
import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { createContext } from '../../src/resolvers/Context.js'
import { createSchema } from '../../src/resolvers/createSchema.js'
import { graphDigest } from '../graphDigest.js'
import { describeStores } from '../stores.js'

const comparison = `{
  winner { id name } winnerText baselines { id name } baselineText baselineKind
  gain { amount unit kind text } value valueUnit baselineValue
  benchmark { id name } metric { id name } task { id name }
  paper { id title publishedOn url authorCount commentCount }
  evidence { sentence start end confidence rule extractorVersion }
}`

/** Each asks for all fields; they are bounded by what one page may hold. */
const questions = [
  `{ comparisons(benchmark: "ImageNet", first: 100) { totalCount nodes ${comparison} pageInfo { hasNextPage endCursor } } }`,
  `{ comparisons(baseline: "LoRA", first: 100) { totalCount nodes ${comparison} } }`,
  `{ comparisons(first: 100, orderBy: CONFIDENCE) { totalCount nodes ${comparison} pageInfo { endCursor } } }`,
  `{ comparisons(filter: { gain: { unit: PERCENT, minimum: 5 } }, first: 100) { totalCount nodes ${comparison} } }`,
  `{ idea(name: "reweighting") { id description narrower { id name } broader { id }
    methods(first: 100) { totalCount nodes { method { id name aliases } idea { id name } evidence rule paper { id title } } } } }`,
  `{ methods(first: 100) { totalCount nodes { id name aliases ideas { idea { id } } papers(first: 5) { totalCount nodes { id } } } } }`,
  `{ papers(first: 100) { totalCount nodes { id title abstract publishedOn } } }`,
  `{ claims(first: 100) { totalCount nodes { id type direction polarity subjectText baselineText evidence { sentence } } } }`,
  `{ leaderboard(benchmark: "ImageNet") { byValue { metric { id } unit entries { rank method { id } methodText results { value isRecord } } }
    byBaselinesBeaten { rank method { id } wins { baseline { id } publishedOn claims { id } } } } }`,
  `{ improvementPath(from: "LoRA", to: "Bone") { length steps { loser { id } winner { id } claims { id } } } }`,
  `{ contradictions(first: 100) { totalCount nodes { kind paperCount sides { winner { id } loser { id } claims { id } } } } }`,
  `{ methods(first: 100) { nodes { id similar(first: 100) { score method { id } sharedIdeas { weight idea { id } applications { evidence } } } } } }`,
  `{ sharedIdeas(methods: ["GradNorm", "DoReMi", "PASTA"]) { weight methodCount idea { id } methods { id } } }`,
  `{ ideaMatrix { ideas { id } tasks { id } cells { idea { id } task { id } paperCount methodCount applications { evidence } } } }`,
  `{ statistics { nodes { type count } claimsByType { type count } confidenceBands { from count } } }`,
  ...['IDEA', 'TASK', 'BENCHMARK'].map(
    (by) => `{ timeline(by: ${by}) { subject { id } claimCount points { period claimCount paperCount } } }`,
  ),
]

const schema = createSchema()

/** What the first store answered, which the second one must as well. */
const known = new Map<string, unknown>()

const seed = '../shared/seed/daily-papers.txt'
const listings = [
  { name: 'the example listing', path: 'examples/daily-papers.txt', note: '' },
  { name: 'the seed listing', path: seed, note: existsSync(seed) ? '' : ` (skipped: ${seed} is not here)` },
]

describeStores((openStore) => {
  describe.each(listings)('of $name$note', ({ path, note }) => {
    it.skipIf(note !== '')('a store holds the same graph and gives the same answers, field by field', async () => {
      const store = await openStore()
      await ingest(readDocuments([path]), { store, source: path })
      const answers: unknown[] = []
      for (const source of questions) {
        const { data, errors } = await graphql({ schema, source, contextValue: createContext(store) })
        expect(errors).toBeUndefined()
        answers.push(data)
      }
      const found = { answers: JSON.parse(JSON.stringify(answers)) as unknown[], digest: await graphDigest(store) }
      expect(JSON.stringify(found.answers[0])).toContain('sentence')
      if (known.has(path)) expect(found).toEqual(known.get(path))
      known.set(path, found)
    })
  })
})
