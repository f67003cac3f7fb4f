import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { loadIdeas } from '../../src/ingest/loadIdeas.js'
import { ideaTaxonomy } from '../../src/ingest/lexicon/ideaTaxonomy.js'
import { PaperLoader } from '../../src/ingest/PaperLoader.js'
import { linkedPaper, type Sketch } from '../linkedPapers.js'
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

interface Claim {
  id: string
  direction: string
  type: string
  paper: { id: string; publishedOn: string | null }
  subject: { id: string } | null
  baselines: { id: string }[]
  benchmark: { id: string; name: string } | null
  metric: { id: string } | null
  gain: { amount: number; unit: string; kind: string } | null
}

/** Who beats whom by a claim, worked out from what the API says of it. */
const beats = ({ direction, subject, baselines }: Claim): { winner: string; loser: string }[] =>
  subject === null || direction === 'EQUAL'
    ? []
    : baselines
        .filter(({ id }) => id !== subject.id)
        .map(({ id }) =>
          direction === 'BETTER' ? { winner: subject.id, loser: id } : { winner: id, loser: subject.id },
        )

const group = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Contradictions in short, from the claims alone. */
const contradictionsIn = (claims: readonly Claim[]): string[] => {
  const said = claims.flatMap((claim) => {
    const { benchmark, metric } = claim
    return benchmark === null || metric === null
      ? []
      : beats(claim).map(({ winner, loser }) => ({
          claim,
          winner,
          key: [...[winner, loser].sort(), benchmark.id, metric.id].join(' '),
        }))
  })
  return [...group(said, ({ key }) => key)].flatMap(([key, all]) => {
    const isBothWays = new Set(all.map(({ winner }) => winner)).size > 1
    const gains = all.flatMap(({ claim: { gain } }) => gain ?? [])
    const differ = gains.some((one) =>
      gains.some((other) => one.unit === other.unit && one.kind === other.kind && one.amount !== other.amount),
    )
    return isBothWays ? [`BOTH_WAYS ${key}`] : differ ? [`GAINS_DIFFER ${key}`] : []
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Every question in short, as the API answers it, beside what the list of all claims says. */
const compare = async (store: GraphStore) => {
  const { answer } = answering(store)
  const { claims } = await answer<{ claims: { totalCount: number; nodes: Claim[] } }>(
    `{ claims(first: 100) { totalCount nodes { id direction type paper { id publishedOn } subject { id } baselines { id }
      benchmark { id name } metric { id } gain { amount unit kind } } } }`,
  )
  const { statistics, contradictions, timeline } = await answer<{
    statistics: Record<'claimsByType' | 'confidenceBands', { count: number }[]>
    contradictions: {
      totalCount: number
      nodes: {
        kind: string
        benchmark: { id: string }
        metric: { id: string }
        sides: { winner: { id: string }; loser: { id: string }; claimCount: number }[]
      }[]
    }
    timeline: { subject: { id: string }; claimCount: number; points: { claimCount: number }[] }[]
  }>(`{ statistics { claimsByType { count } confidenceBands { count } }
    contradictions(first: 100) { totalCount nodes { kind benchmark { id } metric { id } sides { winner { id } loser { id } claimCount } } }
    timeline(by: BENCHMARK, first: 100) { subject { id } claimCount points { claimCount } } }`)

  for (const counts of Object.values(statistics)) expect(sum(counts.map(({ count }) => count))).toBe(claims.totalCount)

  const found = contradictions.nodes.map(({ kind, benchmark, metric, sides: [side] }) =>
    [kind, ...[side?.winner.id ?? '', side?.loser.id ?? ''].sort(), benchmark.id, metric.id].join(' '),
  )
  expect(found.sort()).toEqual(contradictionsIn(claims.nodes).sort())
  expect(contradictions.totalCount).toBe(found.length)

  const onBenchmarks = group(
    claims.nodes.filter(({ benchmark }) => benchmark !== null),
    ({ benchmark }) => benchmark?.id ?? '',
  )
  expect(timeline.map(({ subject, claimCount }) => [subject.id, claimCount]).sort()).toEqual(
    [...onBenchmarks].map(([id, all]) => [id, all.length]).sort(),
  )
  for (const { claimCount, points } of timeline) expect(sum(points.map((point) => point.claimCount))).toBe(claimCount)

  for (const all of onBenchmarks.values()) {
    const { leaderboard } = await answer<{
      leaderboard: { byBaselinesBeaten: { method: { id: string }; baselinesBeaten: number }[] }
    }>(
      'query ($name: String!) { leaderboard(benchmark: $name) { byBaselinesBeaten(first: 100) { method { id } baselinesBeaten } } }',
      { name: all[0]?.benchmark?.name },
    )
    const won = group(all.flatMap(beats), ({ winner }) => winner)
    expect(
      leaderboard.byBaselinesBeaten.map(({ method, baselinesBeaten }) => [method.id, baselinesBeaten]).sort(),
    ).toEqual([...won].map(([id, wins]) => [id, new Set(wins.map(({ loser }) => loser)).size]).sort())
  }

  const { methods } = await answer<{
    methods: { nodes: { id: string; similar: { score: number; method: { id: string } }[] }[] }
  }>('{ methods(first: 100) { nodes { id similar(first: 100) { score method { id } } } } }')
  const scores = new Map(
    methods.nodes.flatMap(({ id, similar }) => similar.map(({ method, score }) => [`${id} ${method.id}`, score])),
  )
  for (const [pair, score] of scores) {
    const [one = '', other = ''] = pair.split(' ')
    expect(one).not.toBe(other)
    expect(scores.get(`${other} ${one}`)).toBe(score)
  }
}

/** Papers on so few things that they agree and disagree. */
const method = fc.constantFrom('LoRA', 'Bone', 'PiSSA')
const sketch = fc.record<Sketch>({
  paper: fc.integer({ min: 1, max: 99 }),
  version: fc.constant(1),
  comments: fc.constant(null),
  extractorVersion: fc.constant('newer'),
  introduced: fc.tuple(method),
  used: fc.constant([]),
  baselines: fc.uniqueArray(method, { maxLength: 2 }),
  datasets: fc.constant([]),
  benchmarks: fc.constantFrom([], ['ImageNet'], ['GLUE']),
  tasks: fc.constant([]),
  metrics: fc.constantFrom([], ['accuracy'], ['F1']),
  direction: fc.constantFrom('better', 'worse', 'equal'),
  delta: fc.constantFrom(null, 1.5, 9.8),
  authors: fc.constant([]),
})
const anyPapers = fc
  .uniqueArray(sketch, { selector: ({ paper }) => paper, minLength: 20, maxLength: 30 })
  .map((sketches) => sketches.map(linkedPaper))

describeStores((openStore) => {
  it('agree with the list of all claims, whatever was read', async () => {
    const { kind } = await openStore()
    await fc.assert(
      fc.asyncProperty(anyPapers, async (papers) => {
        const store = await openStore()
        await loadIdeas(store, ideaTaxonomy)
        await new PaperLoader(store).load(papers)
        await compare(store)
      }),
      { numRuns: kind === 'embedded' ? 25 : 3 },
    )
  }, 240_000)
})
