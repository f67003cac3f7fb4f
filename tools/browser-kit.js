import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { browserGuide, savedScripts } from './neo4jBrowser.js'
import { zip } from './zip.js'

/**
 * Writes what Neo4j Browser takes by drag and drop, and serves it with the guide for as long as it runs: Neo4j Browser
 * fetches guides over HTTP only, from the hosts that its server allows, and `localhost` is one of them by default.
 */

const folder = fileURLToPath(new URL('../browser-kit/', import.meta.url))
const style = readFileSync(new URL('../cypher/style.grass', import.meta.url))

/** @type {Record<string, { type: string, content: Buffer | string }>} */
const files = {
  'claimgraph-questions.zip': { type: 'application/zip', content: zip(savedScripts()) },
  'style.grass': { type: 'text/plain; charset=utf-8', content: style },
  'guide.md': { type: 'text/markdown; charset=utf-8', content: browserGuide() },
}

/** The page of Neo4j Browser comes from elsewhere, perhaps from a public address, and asks with headers of its own. */
const forOtherPages = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Private-Network': 'true',
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '4001' } } })
const server = createServer((request, response) => {
  const file = files[new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)]
  if (request.method === 'OPTIONS') response.writeHead(204, forOtherPages).end()
  else if (file) response.writeHead(200, { ...forOtherPages, 'Content-Type': file.type }).end(file.content)
  else response.writeHead(404, forOtherPages).end()
})

server.once('error', (error) => {
  process.stderr.write(`${error.message}: choose another port with --port.\n`)
  process.exitCode = 1
})
server.listen(Number(values.port), 'localhost', () => {
  mkdirSync(folder, { recursive: true })
  for (const [name, { content }] of Object.entries(files)) writeFileSync(`${folder}${name}`, content)
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : values.port}`
  process.stdout.write(`Drop these two files on the page of Neo4j Browser:
  ${folder}claimgraph-questions.zip
  ${folder}style.grass
Open the guide there, while this runs (Ctrl+C ends it):
  :guide ${origin}/guide.md
`)
})
