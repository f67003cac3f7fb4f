import type { IdeaMention } from '../Extraction.js'
import { ideaTaxonomy } from '../lexicon/ideaTaxonomy.js'
import { stage } from './Stage.js'

/** The ideas of the taxonomy that a paper applies, each with the title or the first sentence that shows it. */
export const ideas = stage({
  name: 'ideas',
  requires: ['title', 'sentences', 'abstract'],
  provides: ['ideas'],
  run: ({ title, sentences, abstract }) => {
    const lines = [
      { lower: title.text.toLowerCase(), evidence: title.original },
      ...sentences.map((sentence) => {
        const { start, end } = abstract.toOriginal(sentence)
        return { lower: sentence.text.toLowerCase(), evidence: abstract.original.slice(start, end) }
      }),
    ]
    const whole = lines.map(({ lower }) => lower).join('\n')
    const found = ideaTaxonomy.flatMap(({ id, patterns }): IdeaMention[] => {
      const matching = patterns.flatMap(({ pattern, needs }, index) =>
        whole.includes(needs) && pattern.test(whole) ? [{ pattern, rule: `${id}/${index + 1}` }] : [],
      )
      for (const { lower, evidence } of lines) {
        const shown = matching.find(({ pattern }) => pattern.test(lower))
        if (shown) return [{ id, evidence, rule: shown.rule }]
      }
      return []
    })
    return { ideas: found }
  },
})
