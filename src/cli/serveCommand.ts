import { Command } from 'commander'
import { readConfig } from '../config.js'
import { apiKeys } from '../graph/apiKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { ingest } from '../ingest/pipeline.js'
import { readDocuments } from '../ingest/read/readDocuments.js'
import { packageRoot } from '../packageRoot.js'
import { checkPort } from './checkPort.js'
import { graphCounts } from './graphCounts.js'
import { Interruption } from './Interruption.js'
import { withStore } from './withStore.js'

const exampleListing = `${packageRoot}examples/daily-papers.txt`

/** A graph without papers answers nothing: the example listing shows what it is for. */
const loadExamplesWhereEmpty = async (store: GraphStore): Promise<void> => {
  if ((await graphCounts(store)).has('Paper')) return
  const { papers, claims } = await ingest(readDocuments([exampleListing]), {
    store,
    source: 'examples/daily-papers.txt',
  })
  console.error(
    `The graph was empty: the example listing was loaded (${papers} papers, ${claims} claims). For your own: claimgraph ingest PATH`,
  )
}

/** Whoever demands keys of readers and has none answers nobody. */
const sayHowToMakeKeys = async (store: GraphStore): Promise<void> => {
  const keys = await apiKeys(store)
  if (!keys.some(({ revokedAt }) => revokedAt === null))
    console.error(
      'Reading needs a key, and there is none: claimgraph keys create NAME makes one; CLAIMGRAPH_OPEN_READING=1 lets everybody read.',
    )
}

const run = async (): Promise<void> => {
  const config = readConfig()
  await checkPort(config)
  const interruption = new Interruption()
  await withStore(async (store) => {
    await loadExamplesWhereEmpty(store)
    if (!config.openReading) await sayHowToMakeKeys(store)
    // Loaded here: no other command needs what the server is made of, and it takes a while.
    const { startServer } = await import('../server/startServer.js')
    const server = await startServer({ ...config, store })
    console.error(`Claimgraph answers at ${server.url} (GraphQL at ${server.url}/graphql); Ctrl-C ends it.`)
    await interruption.wait()
    await server.close()
  })
}

export const serveCommand = () =>
  new Command('serve')
    .description('serve the graph: GraphQL, health and metrics; an empty graph gets the example listing first')
    .addHelpText(
      'after',
      `
Examples:
  $ claimgraph serve
  $ CLAIMGRAPH_DATA=/var/lib/claimgraph claimgraph serve
  $ HOST=0.0.0.0 PORT=8080 claimgraph serve     # readers need a key: claimgraph keys --help
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret claimgraph serve`,
    )
    .action(run)
