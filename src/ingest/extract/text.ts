import { normalize } from './normalize.js'
import { splitSentences } from './sentences.js'
import { stage } from './Stage.js'
import { tokenize } from './tokens.js'

/** Repairs title and abstract, and cuts them into sentences and tokens. */
export const text = stage({
  name: 'text',
  requires: ['document'],
  provides: ['title', 'abstract', 'titleTokens', 'sentences'],
  run: ({ document }) => {
    const title = normalize(document.title)
    const abstract = normalize(document.abstract)
    return { title, abstract, titleTokens: tokenize(title.text), sentences: splitSentences(abstract.text) }
  },
})
