import { Command } from 'commander'
import { readConfig } from '../config.js'
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

const run = async (): Promise<void> => {
  const { host, port } = readConfig()
  await checkPort({ host, port })
  const interruption = new Interruption()
  await withStore(async (store) => {
    await loadExamplesWhereEmpty(store)
    // Loaded here: no other command needs what the server is made of, and it takes a while.
    const { startServer } = await import('../server/startServer.js')
    const server = await startServer({ store, host, port })
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
  $ HOST=0.0.0.0 PORT=8080 CLAIMGRAPH_DATA=/var/lib/claimgraph claimgraph serve
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret claimgraph serve`,
    )
    .action(run)
