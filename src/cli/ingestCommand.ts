import { Command } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { IngestReport } from '../ingest/IngestReport.js'
import { ingest } from '../ingest/pipeline.js'
import { readDocuments } from '../ingest/read/readDocuments.js'
import { formatOption } from './formatOption.js'
import { Interruption } from './Interruption.js'
import { llmBudgetOption } from './llmBudgetOption.js'
import { openOpinion } from './openOpinion.js'
import { opinionSummary } from './opinionSummary.js'
import { Rejections } from './Rejections.js'
import { startProgress } from './startProgress.js'
import { withStore } from './withStore.js'

/** The items with the first one read already: what is wrong with the paths shows before anything else happens. */
const begun = async <T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> => {
  const first = await items.next()
  return (async function* () {
    if (first.done !== true) yield first.value
    yield* items
  })()
}

const summary = ({ papers, added, changed, unchanged, claims, rejected }: IngestReport): string =>
  [
    `papers read    ${papers} (${added} added, ${changed} changed, ${unchanged} unchanged)`,
    `claims found   ${claims}`,
    `set aside      ${rejected}`,
    ...(papers > 0 && added + changed === 0 ? ['Nothing changed: the graph holds all of it already.'] : []),
  ].join('\n')

interface IngestCommandOptions {
  readonly format?: string
  readonly llmBudget?: number
}

const run = async (paths: readonly string[], { format, llmBudget }: IngestCommandOptions): Promise<void> => {
  const source = paths.join(' ')
  const rejections = new Rejections()
  const interruption = new Interruption()
  let soFar: Pick<IngestReport, 'papers' | 'claims'> = { papers: 0, claims: 0 }
  try {
    const opinion = openOpinion(llmBudget, interruption.signal)
    const documents = interruption.until(await begun(readDocuments(paths, { format })))
    const report = await withStore(async (store) => {
      const progress = startProgress(() =>
        [
          `${soFar.papers} papers in the graph, ${soFar.claims} claims found`,
          ...(opinion ? [`${opinion.budget.spent} of ${opinion.budget.limit} tokens`] : []),
        ].join(', '),
      )
      try {
        return await ingest(documents, {
          store,
          source,
          opinion,
          onProgress: (counts) => (soFar = counts),
          onRejected: (record) => {
            rejections.add(record)
          },
        })
      } finally {
        progress.stop()
        if (opinion) console.error(opinionSummary(opinion))
      }
    })
    rejections.print()
    if (report.papers === 0) throw new ClaimgraphError('INPUT_EMPTY', `No paper could be read from ${source}.`)
    console.log(summary(report))
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    console.error(`Interrupted: ${soFar.papers} papers are in the graph; the same command goes on from there.`)
    process.exitCode = Interruption.exitCode
  } finally {
    interruption.end()
  }
}

export const ingestCommand = () =>
  new Command('ingest')
    .description('read listings into the graph; what the graph holds already is left as it is')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input; .gz as it is')
    .addOption(formatOption())
    .addOption(llmBudgetOption())
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph ingest listing.txt
  $ claimgraph ingest listings/ 'dumps/*.jsonl.gz'
  $ curl -s https://example.org/papers.jsonl | claimgraph ingest -
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret claimgraph ingest listing.txt`,
    )
    .action(run)
