import { coined } from '../rules/systemWords.js'
import { wholeHeads } from '../rules/nameFrames.js'
import { lastWord } from './properNames.js'
import type { Analysis, Entity } from './Analysis.js'
import { stage } from './Stage.js'
import { titleMethodPhrase } from './titleMethodPhrase.js'

/** Verbs of which a paper's own method is the subject. */
const deeds =
  /^(?: \([^)]*\))?(?: (?:can|also|even|not|only|\w+ly))* (?:outperform|achiev|improv|surpass|reduc|attain|yield|exceed|match|enabl|provid|demonstrat|show|is able|allow|leverag|employ|us|learn|consist|integrat|introduc|combin|generaliz|requir|maintain|enhanc|perform|deliver|reach|obtain|set|offer|generat|adapt|incorporat)\w*\b/i

/** How much speaks for an introduced method as the one that the paper is about. */
const weightOf = (
  { name, aliases, occurrences }: Entity,
  { title, abstract }: Pick<Analysis, 'title' | 'abstract'>,
): number => {
  const forms = [name, ...aliases]
  const head = title.text.split(/:\s|\s[-–—]{1,3}\s/)[0] ?? ''
  const isHead = title.text.includes(':') && forms.some((form) => form === head)
  const titled = occurrences.filter(({ sentence }) => sentence === -1)
  const leadsTitle = titled.some(
    ({ start }) => start === 0 || /\b(?:with|via|by|using|through) (?:an? )?$/i.test(title.text.slice(0, start)),
  )
  const inAbstract = occurrences.filter(({ sentence }) => sentence >= 0)
  const acts = inAbstract.filter(({ end }) => deeds.test(abstract.text.slice(end, end + 60))).length
  return (
    (isHead ? 6 : 0) +
    (forms.some((form) => coined.test(form)) ? 2 : 0) +
    (leadsTitle ? 2.5 : titled.length > 0 ? 1.2 : 0) +
    Math.min(inAbstract.length, 4) * 0.6 +
    Math.min(acts, 3) * 1.5
  )
}

/** True for a method that the text itself gives as the whole of what it proposes: by a name, or as a framework, a model. */
const isGivenAsWhole = ({ name, occurrences }: Entity): boolean =>
  occurrences.some(({ sentence }) => sentence >= 0) && (coined.test(name) || wholeHeads.has(lastWord(name)))

/**
 * What "our method", "we" and "it" stand for: of the introduced methods the one that heads the title, has a name of its
 * own, is named again and acts in the text; the first of equals. Where none does, the method that the title describes.
 */
export const mainMethod = stage({
  name: 'mainMethod',
  requires: ['title', 'abstract', 'entities'],
  provides: ['mainMethod'],
  run: (analysis) => {
    const introduced = analysis.entities.filter(({ kind, introduced: own }) => kind === 'method' && own)
    const [best] = introduced
      .map((entity) => ({ entity, weight: weightOf(entity, analysis) }))
      .sort((a, b) => b.weight - a.weight)
    const described = titleMethodPhrase(analysis.title.text)
    const coinedOnes = introduced.filter(({ name }) => coined.test(name))
    const isOneOfMany =
      coinedOnes.length > 1 && best?.entity.occurrences.every(({ sentence }) => sentence >= 0) === true
    const least = analysis.title.text.includes(':') ? 1.5 : isOneOfMany ? 4 : 2.7
    const isDescribed =
      described !== null &&
      (best === undefined || (best.weight < least && (isOneOfMany || !introduced.some(isGivenAsWhole))))
    return { mainMethod: isDescribed ? described : (best?.entity.name ?? null) }
  },
})
