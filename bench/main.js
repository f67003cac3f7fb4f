// npm run bench -- extract | ingest | serve [--papers N]
import { parseArgs } from 'node:util'

const benches = { extract: './extract.js', ingest: './ingest.js', serve: './serve.js' }
const { values, positionals } = parseArgs({ options: { papers: { type: 'string' } }, allowPositionals: true })
const path = benches[positionals[0]]
if (path === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--papers N]`)
  process.exit(1)
}
const { bench } = await import(path)
await bench(values.papers === undefined ? undefined : Number(values.papers))
