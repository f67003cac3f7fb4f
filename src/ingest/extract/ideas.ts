import type { IdeaMention } from '../Extraction.js'
import { ideaTaxonomy, type IdeaPattern } from '../lexicon/ideaTaxonomy.js'
import { isApplied } from '../rules/reweightingFrames.js'
import { reweightingIn } from './reweightingIn.js'
import { stage } from './Stage.js'

/** A pattern with its idea and the id of the rule that it is. */
interface Rule extends IdeaPattern {
  readonly idea: string
  readonly id: string
}

const rules = ideaTaxonomy.flatMap(({ id, patterns }): Rule[] =>
  patterns.map((pattern, index) => ({ ...pattern, idea: id, id: `${id}/${index + 1}` })),
)
/** Rules whose beginning cannot be told. */
const otherRules = rules.filter(({ starts }) => starts.length === 0)
/** Rules by the first two characters with which their pattern begins. */
const rulesByStart = new Map<string, { readonly start: string; readonly rule: Rule }[]>()
for (const rule of rules)
  for (const start of rule.starts) {
    const key = start.slice(0, 2)
    rulesByStart.set(key, [...(rulesByStart.get(key) ?? []), { start, rule }])
  }

const wordStart = /\b[a-z0-9]/g

/** Ideas of the branch in which it is asked whether a paper does it, or does without. */
const isReweighting = (idea: string): boolean => /reweighting|importance-sampling/.test(idea)

/** The rules that hold for a sentence in small letters; most are ruled out by its words. */
const rulesHolding = (lower: string): Rule[] => {
  const possible = new Set<Rule>(otherRules)
  for (const { index } of lower.matchAll(wordStart))
    for (const { start, rule } of rulesByStart.get(lower.slice(index, index + 2)) ?? [])
      if (lower.startsWith(start, index)) possible.add(rule)
  return [...possible].filter(({ idea, pattern }) => {
    const found = pattern.exec(lower)
    return found !== null && (!isReweighting(idea) || isApplied(lower.slice(0, found.index)))
  })
}

/** The ideas of the taxonomy that a paper applies, each with the title or the first sentence that shows it. */
export const ideas = stage({
  name: 'ideas',
  requires: ['title', 'sentences', 'abstract'],
  provides: ['ideas'],
  run: ({ title, sentences, abstract }) => {
    const found = new Map<string, IdeaMention>()
    const read = (lower: string, evidence: () => string): void => {
      for (const { idea, id } of [...rulesHolding(lower), ...reweightingIn(lower)])
        if (!found.has(idea)) found.set(idea, { id: idea, evidence: evidence(), rule: id })
    }
    read(title.text.toLowerCase(), () => title.original)
    for (const sentence of sentences)
      read(sentence.text.toLowerCase(), () => {
        const { start, end } = abstract.toOriginal(sentence)
        return abstract.original.slice(start, end)
      })
    return { ideas: ideaTaxonomy.flatMap(({ id }) => found.get(id) ?? []) }
  },
})
