import { once } from 'node:events'
import { Command } from 'commander'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { Extraction } from '../ingest/Extraction.js'
import { readDocuments } from '../ingest/read/readDocuments.js'
import { readings } from '../ingest/readings.js'
import { formatOption } from './formatOption.js'
import { llmBudgetOption } from './llmBudgetOption.js'
import { openOpinion } from './openOpinion.js'
import { opinionSummary } from './opinionSummary.js'
import { Rejections } from './Rejections.js'
import { startProgress } from './startProgress.js'

/** One line of output: the names of the fields are a contract with whoever reads it, see docs/command-line.md. */
const lineOf = ({ document, ...found }: Extraction): string =>
  `${JSON.stringify({
    id: document.sourceId,
    title: document.title,
    abstract: document.abstract,
    isoDate: document.publishedOn,
    authors: document.authors,
    authorsCount: document.authorCount,
    commentCount: document.commentCount,
    ...found,
  })}\n`

interface ExtractOptions {
  readonly format?: string
  readonly llmBudget?: number
}

const run = async (paths: readonly string[], { format, llmBudget }: ExtractOptions): Promise<void> => {
  const opinion = openOpinion(llmBudget)
  const rejections = new Rejections()
  let papers = 0
  const progress = process.stdout.isTTY ? null : startProgress(() => `${papers} papers read`)
  try {
    for await (const found of readings(readDocuments(paths, { format }), opinion)) {
      if ('reason' in found) {
        rejections.add(found)
        continue
      }
      papers++
      if (!process.stdout.write(lineOf(found))) await once(process.stdout, 'drain')
    }
  } finally {
    progress?.stop()
    rejections.print()
    if (opinion) console.error(opinionSummary(opinion))
  }
  if (papers === 0) throw new ClaimgraphError('INPUT_EMPTY', `No paper could be read from ${paths.join(', ')}.`)
}

export const extractCommand = () =>
  new Command('extract')
    .description('print what the papers of a listing claim, one JSON object a paper, without a graph')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input; .gz as it is')
    .addOption(formatOption())
    .addOption(llmBudgetOption())
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph extract listing.txt > claims.jsonl
  $ claimgraph extract 'dumps/*.jsonl.gz' | jq -c '.claims[] | [.method, .baselines, .delta, .deltaUnit]'
  $ curl -s https://example.org/papers.jsonl | claimgraph extract -`,
    )
    .action(run)
