import { parseArgs } from 'node:util'
import { importGraph } from './importGraph.js'
import { missingFor, releases, runningServer, startServer, stopServer } from './server.js'

const usage = 'Usage: npm run neo4j -- start|stop|status|import FOLDER [--version lts|calendar] [--graph NAME]\n'

/** Exit code where Java or Maven is missing: nothing is broken, the server just cannot run here. */
const cannotRunHere = 3

/** @param {import('./server.js').Server} server */
const print = ({ uri, http, username, password, pid }) => {
  process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${username}\nNEO4J_PASSWORD=${password}\n`)
  process.stderr.write(`Neo4j Browser: ${http} (process ${pid})\n`)
}

const say = (/** @type {string} */ text) => process.stderr.write(`${text.trim()}\n`)

/** @returns {Promise<number>} exit code */
const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { version: { type: 'string', default: 'lts' }, graph: { type: 'string', default: 'main' } },
  })
  const [command, folder, ...rest] = positionals
  if (
    rest.length > 0 ||
    (command === 'import') !== (folder !== undefined) ||
    !(values.version in releases) ||
    !/^[a-z][a-z0-9-]*$/.test(values.graph)
  )
    throw new Error(usage)
  const release = /** @type {import('./server.js').Release} */ (values.version)
  const choice = { release, graph: values.graph }
  const missing = command === 'start' || command === 'import' ? missingFor(release) : null
  if (missing !== null) {
    say(missing)
    return cannotRunHere
  }
  if (command === 'start') print(await startServer(choice))
  else if (folder !== undefined) say(await importGraph(choice, folder))
  else if (command === 'stop') say((await stopServer(choice)) ? 'Stopped.' : 'It was not running.')
  else if (command === 'status') {
    const server = await runningServer(choice)
    if (!server) {
      say('It is not running.')
      return 1
    }
    print(server)
  } else throw new Error(usage)
  return 0
}

try {
  process.exitCode = await run()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
