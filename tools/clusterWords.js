// Puts words together that papers use alike: `npm run learn` runs this first
//
// Counts over ../shared/corpus which words stand one and two places before and behind each word, weighs the counts by
// positive pointwise mutual information, takes the directions in which words differ most (subspace iteration), and cuts
// the words into clusters (k-means), these again into coarser ones. Writes src/ingest/rules/wordClusters.json: cluster by
// word, and coarse cluster by cluster. The tagger knows from it that a word which no label has is like one that some have.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { normalize } from '../dist/ingest/extract/normalize.js'
import { tokenize } from '../dist/ingest/extract/tokens.js'
import { plainForm } from '../dist/ingest/extract/wordFacts.js'
import { randomNumbers } from './randomNumbers.js'

const corpus = new URL('../../shared/corpus/abstracts-20k.jsonl.gz', import.meta.url)
if (!existsSync(corpus)) {
  console.error('../shared/corpus is not here. Nothing was changed.')
  process.exit(1)
}
const settings = { fewest: 5, contexts: 4000, directions: 64, rounds: 5, fine: 512, coarse: 64, passes: 12 }
const places = [-2, -1, 1, 2]
const random = randomNumbers(11)
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const papers = gunzipSync(readFileSync(corpus))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { title, abstract } = JSON.parse(line)
    return tokenize(normalize(`${title} . ${abstract}`).text).map(({ lower }) => plainForm(lower))
  })
const counts = new Map()
for (const paper of papers) for (const word of paper) counts.set(word, (counts.get(word) ?? 0) + 1)
const words = [...counts]
  .filter(([, count]) => count >= settings.fewest)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word)
const index = new Map(words.map((word, at) => [word, at]))
console.log(`${papers.length} papers, ${words.length} words`)

/** For each word its contexts: number of the place and the word there, with positive pointwise mutual information. */
const rows = words.map(() => new Map())
for (const paper of papers) {
  const at = paper.map((word) => index.get(word) ?? -1)
  at.forEach((row, position) => {
    if (row < 0) return
    places.forEach((place, number) => {
      const other = at[position + place] ?? -1
      if (other < 0 || other >= settings.contexts) return
      const column = number * settings.contexts + other
      rows[row].set(column, (rows[row].get(column) ?? 0) + 1)
    })
  })
}
const columns = places.length * settings.contexts
const ofRow = rows.map((row) => [...row.values()].reduce((sum, count) => sum + count, 0))
const ofColumn = new Float64Array(columns)
for (const row of rows) for (const [column, count] of row) ofColumn[column] += count
// Levy, Goldberg and Dagan 2015: contexts to the power of 0.75, so that rare ones do not weigh too much.
const smoothed = ofColumn.map((count) => count ** 0.75)
const total = smoothed.reduce((sum, count) => sum + count, 0)
const matrix = rows.map((row, at) => {
  const kept = [...row].flatMap(([column, count]) => {
    const information = Math.log((count / ofRow[at]) * (total / smoothed[column]))
    return information > 0 ? [[column, information]] : []
  })
  return { columns: Int32Array.from(kept, ([column]) => column), values: Float32Array.from(kept, ([, value]) => value) }
})

const width = settings.directions
/** Makes the columns of a tall matrix orthonormal (Gram and Schmidt). */
const orthonormal = (tall, height) => {
  for (let column = 0; column < width; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      let dot = 0
      for (let row = 0; row < height; row++) dot += tall[row * width + column] * tall[row * width + earlier]
      for (let row = 0; row < height; row++) tall[row * width + column] -= dot * tall[row * width + earlier]
    }
    let norm = 0
    for (let row = 0; row < height; row++) norm += tall[row * width + column] ** 2
    norm = Math.sqrt(norm)
    for (let row = 0; row < height; row++) tall[row * width + column] /= norm
  }
}
let right = Float64Array.from({ length: columns * width }, normal)
let left
for (let round = 0; round < settings.rounds; round++) {
  left = new Float64Array(matrix.length * width)
  matrix.forEach(({ columns: at, values }, row) => {
    at.forEach((column, number) => {
      for (let one = 0; one < width; one++) left[row * width + one] += values[number] * right[column * width + one]
    })
  })
  orthonormal(left, matrix.length)
  right = new Float64Array(columns * width)
  matrix.forEach(({ columns: at, values }, row) => {
    at.forEach((column, number) => {
      for (let one = 0; one < width; one++) right[column * width + one] += values[number] * left[row * width + one]
    })
  })
}
// The columns of `left` come by falling weight: the square root of a singular value tempers the first of them.
const weights = Array.from({ length: width }, (_, one) => {
  let square = 0
  for (let column = 0; column < columns; column++) square += right[column * width + one] ** 2
  return Math.sqrt(Math.sqrt(square))
})
const unit = (vectors, height) => {
  for (let row = 0; row < height; row++) {
    let norm = 0
    for (let one = 0; one < width; one++) norm += vectors[row * width + one] ** 2
    norm = Math.sqrt(norm) || 1
    for (let one = 0; one < width; one++) vectors[row * width + one] /= norm
  }
}
const vectors = Float32Array.from(left, (value, at) => value * weights[at % width])
unit(vectors, matrix.length)

/** k-means of unit vectors by cosine: the cluster of each, and the centres. */
const clustersOf = (points, count, clusters) => {
  const centres = new Float32Array(clusters * width)
  for (let cluster = 0; cluster < clusters; cluster++) {
    const chosen = Math.floor(random() ** 2 * count)
    centres.set(points.subarray(chosen * width, (chosen + 1) * width), cluster * width)
  }
  const cluster = new Int32Array(count)
  for (let pass = 0; pass < settings.passes; pass++) {
    for (let point = 0; point < count; point++) {
      let best = -Infinity
      for (let other = 0; other < clusters; other++) {
        let dot = 0
        for (let one = 0; one < width; one++) dot += points[point * width + one] * centres[other * width + one]
        if (dot > best) {
          best = dot
          cluster[point] = other
        }
      }
    }
    centres.fill(0)
    cluster.forEach((own, point) => {
      for (let one = 0; one < width; one++) centres[own * width + one] += points[point * width + one]
    })
    unit(centres, clusters)
  }
  return { cluster, centres }
}
const fine = clustersOf(vectors, words.length, settings.fine)
const coarse = clustersOf(fine.centres, settings.fine, settings.coarse)
const written = {
  coarse: [...coarse.cluster],
  words: Object.fromEntries(words.map((word, at) => [word, fine.cluster[at]])),
}
writeFileSync(new URL('../src/ingest/rules/wordClusters.json', import.meta.url), `${JSON.stringify(written)}\n`)
