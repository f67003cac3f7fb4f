import { stage } from './Stage.js'
import { titleMethodPhrase } from './titleMethodPhrase.js'

/** What "our method", "we" and "it" stand for: the introduced method that the title names, else the first one. */
export const mainMethod = stage({
  name: 'mainMethod',
  requires: ['title', 'entities'],
  provides: ['mainMethod'],
  run: ({ title, entities }) => {
    const introduced = entities.filter(({ kind, introduced: own }) => kind === 'method' && own)
    const inTitle = introduced.find(({ occurrences }) => occurrences.some(({ sentence }) => sentence === -1))
    const main = inTitle ?? introduced[0]
    return { mainMethod: main?.name ?? titleMethodPhrase(title.text) }
  },
})
