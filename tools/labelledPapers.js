import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const labels = new URL('labels/', import.meta.url)
const corpus = new URL('../../shared/corpus/abstracts-20k.jsonl.gz', import.meta.url)
const records = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/**
 * The labelled papers of a file of tools/labels (`read`, `held`) in the shape of the annotation guide, with their texts.
 * Throws where the corpus is missing, or has no paper of a label's identifier.
 */
export const labelledPapers = (name) => {
  const labelled = records(readFileSync(new URL(`${name}.jsonl`, labels), 'utf8'))
  const wanted = new Set(labelled.map(({ id }) => id))
  const texts = new Map(
    records(gunzipSync(readFileSync(corpus)).toString('utf8'))
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, abstract }) => [id, { title, abstract }]),
  )
  return labelled.map(({ id, claims, borderline = [], ...rest }) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`${id} is labelled in tools/labels/${name}.jsonl, but not in the corpus`)
    return {
      id,
      ...text,
      ...rest,
      claims: claims.map(({ at, ...claim }) => ({ sentence: text.abstract.slice(...at), ...claim })),
      borderline: borderline.map((at) => text.abstract.slice(...at)),
    }
  })
}
