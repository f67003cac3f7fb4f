import { fileURLToPath } from 'node:url'
import { ownProcess, peakMemory, processorSeconds } from './ownProcess.js'
import { origin, papers } from './papers.js'

/** Abstracts read before the clock starts, so that the compiler has seen the code. */
const warmUp = 1000

/** How each contender reads one paper: what it makes of it is thrown away. */
const contenders = {
  'Claimgraph (extract, link)': async () => {
    const { extract } = await import('../dist/ingest/extract/extract.js')
    const { link } = await import('../dist/ingest/link.js')
    return (document) => link(extract(document))
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return ({ abstract }) => nlp(abstract)
  },
  'compromise/one': async () => {
    const { default: nlp } = await import('compromise/one')
    return ({ abstract }) => nlp(abstract)
  },
}

export const bench = async (count = 2000) => {
  console.log(`${count} abstracts of ${origin}, one process each; seconds of one core\n`)
  for (const name of Object.keys(contenders)) {
    const { seconds, memory } = await ownProcess(fileURLToPath(import.meta.url), name, count)
    const rate = `${Math.round(count / seconds)} abstracts/s`
    console.log(`${name.padEnd(28)}${rate.padStart(18)}${`peak ${memory} MB`.padStart(16)}`)
  }
}

if (process.send) {
  const [name, count] = process.argv.slice(2)
  const read = await contenders[name]()
  for await (const document of papers(warmUp)) read(document)
  // Papers are read from the file between the measurements: only the reading of their text counts.
  let seconds = 0
  let batch = []
  const readBatch = () => {
    seconds += processorSeconds(() => batch.forEach((document) => read(document)))
    batch = []
  }
  for await (const document of papers(Number(count))) if (batch.push(document) === 250) readBatch()
  readBatch()
  process.send({ seconds, memory: peakMemory() })
  process.disconnect()
}
