// Draws the leaderboard of a benchmark: node dist/client/leaderboard.js ImageNet [accuracy] [http://localhost:4000] [key]
import { ClaimgraphClient, graphql } from './ClaimgraphClient.js'

const leaderboard = graphql(`
  query Leaderboard($benchmark: String!, $metric: String) {
    leaderboard(benchmark: $benchmark, metric: $metric) {
      benchmark {
        name
      }
      byValue(first: 5) {
        metric {
          name
        }
        unit
        entries(first: 10) {
          rank
          method {
            name
          }
          methodText
          best {
            value
            publishedOn
          }
        }
      }
    }
  }
`)

const widthOfBars = 40

const [benchmark = 'ImageNet', metric, url = 'http://localhost:4000', key] = process.argv.slice(2)
const { leaderboard: found } = await new ClaimgraphClient(url, key).ask(leaderboard, {
  benchmark,
  metric: metric ?? null,
})
if (found === null) {
  console.error(`No benchmark goes by the name ${benchmark}.`)
  process.exitCode = 1
} else
  for (const { metric: measure, unit, entries } of found.byValue) {
    const named = entries.map(({ method, methodText, ...rest }) => ({
      name: method?.name ?? methodText ?? '?',
      ...rest,
    }))
    const widthOfNames = Math.max(...named.map(({ name }) => name.length))
    const greatest = Math.max(...named.map(({ best }) => best.value))
    console.log(
      `${found.benchmark.name}: ${measure?.name ?? 'results'}${unit === null ? '' : `, ${unit.toLowerCase()}`}`,
    )
    for (const { rank, name, best } of named) {
      const bar = '█'.repeat(Math.max(1, Math.round((widthOfBars * best.value) / greatest)))
      console.log(
        `${String(rank ?? '').padStart(3)} ${name.padEnd(widthOfNames)} ${bar.padEnd(widthOfBars)} ${best.value}  ${best.publishedOn ?? ''}`,
      )
    }
  }
