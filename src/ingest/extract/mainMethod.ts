import weights from '../rules/mainMethod.json' with { type: 'json' }
import { wholeHeads } from '../rules/nameFrames.js'
import { coined } from '../rules/systemWords.js'
import type { Analysis, Entity } from './Analysis.js'
import { lastWord } from './wordForms.js'
import { probability, signModel, tenth } from './SignModel.js'
import { spellingKey } from './spellingKey.js'
import { stage } from './Stage.js'
import { titleMethodPhrase } from './titleMethodPhrase.js'

/** Verbs of which a paper's own method is the subject. */
const deeds =
  /^(?: \([^)]*\))?(?: (?:can|also|even|not|only|\w+ly))* (?:outperform|achiev|improv|surpass|reduc|attain|yield|exceed|match|enabl|provid|demonstrat|show|is able|allow|leverag|employ|us|learn|consist|integrat|introduc|combin|generaliz|requir|maintain|enhanc|perform|deliver|reach|obtain|set|offer|generat|adapt|incorporat)\w*\b/i

/** A method that may be the one that the paper is about, with the signs that tell. */
export interface MainCandidate {
  readonly name: string
  readonly entity: Entity | null
  readonly signs: readonly string[]
}

const placeInTitle = ({ name, aliases, occurrences }: Entity, title: string): string => {
  const head = title.split(/:\s|\s[-–—]{1,3}\s/)[0] ?? ''
  if (head !== title && [name, ...aliases].includes(head)) return 'head'
  const starts = occurrences.filter(({ sentence }) => sentence === -1).map(({ start }) => start)
  if (starts.length === 0) return 'none'
  if (starts.includes(0)) return 'first'
  return starts.some((start) => /\b(?:with|via|by|using|through) (?:an? |the )?$/i.test(title.slice(0, start)))
    ? 'means'
    : 'inside'
}

/** The methods that "our method" may stand for: those that the paper may introduce, and what its title describes. */
export const mainCandidates = ({
  title,
  abstract,
  entities,
}: Pick<Analysis, 'title' | 'abstract' | 'entities'>): MainCandidate[] => {
  const methods = entities.filter(({ kind, ownChance }) => kind === 'method' && ownChance >= 0.1)
  const described = titleMethodPhrase(title.text)
  const hasColon = title.text.includes(':')
  const own = methods.filter(({ introduced }) => introduced)
  const found = methods.map((entity): MainCandidate => {
    const { name, aliases, occurrences, ownChance, introduced } = entity
    const forms = [name, ...aliases]
    const place = placeInTitle(entity, title.text)
    const inAbstract = occurrences.filter(({ sentence }) => sentence >= 0)
    const acts = Math.min(3, inAbstract.filter(({ end }) => deeds.test(abstract.text.slice(end, end + 60))).length)
    const isCoined = forms.some((form) => coined.test(form))
    const shape = isCoined ? 'coined' : /\p{Lu}/u.test(name) ? 'capital' : 'small'
    const rank = Math.min(4, methods.filter((other) => other.ownChance > ownChance).length)
    const times = Math.min(5, inAbstract.length)
    const mostTimes = methods.every((other) => other.occurrences.length <= occurrences.length)
    const first = Math.min(...inAbstract.map(({ sentence }) => sentence))
    const isFirst = methods.every((other) =>
      other.occurrences.every(
        ({ sentence, start }) =>
          sentence < 0 || sentence > first || (sentence === first && start >= (inAbstract[0]?.start ?? 0)),
      ),
    )
    return {
      name,
      entity,
      signs: [
        `chance:${tenth(ownChance)}`,
        `introduced:${introduced}`,
        `place:${place}`,
        `place&shape:${place}-${shape}`,
        `place&rank:${place}-${rank}`,
        `place&colon:${place}-${hasColon}`,
        `shape:${shape}`,
        `shape&rivals:${shape}-${Math.min(3, own.filter((other) => other !== entity && coined.test(other.name)).length)}`,
        `rank:${rank}`,
        `rank&shape:${rank}-${shape}`,
        `acts:${acts}`,
        `acts&shape:${acts}-${shape}`,
        `times:${times}`,
        `times&shape:${times}-${shape}`,
        `most:${mostTimes}`,
        `first:${isFirst}`,
        `first&shape:${isFirst}-${shape}`,
        `first&rank:${isFirst}-${rank}`,
        `whole:${wholeHeads.has(lastWord(name))}`,
        `rivals:${Math.min(4, own.filter((other) => other !== entity).length)}`,
        `words:${Math.min(6, name.split(' ').length)}`,
        `forms:${Math.min(2, aliases.length)}`,
      ],
    }
  })
  const key = spellingKey(described ?? '')
  const isFound = methods.some(({ name, aliases }) => [name, ...aliases].some((form) => spellingKey(form) === key))
  if (described === null || isFound) return found
  const holds = methods.some(({ name }) => described.toLowerCase().includes(name.toLowerCase()))
  const top = Math.max(0, ...methods.map(({ ownChance }) => ownChance))
  return [
    ...found,
    {
      name: described,
      entity: null,
      signs: [
        'described',
        `described-rivals:${Math.min(4, own.length)}`,
        `described-top:${tenth(top)}`,
        `described-colon:${hasColon}`,
        `described-holds:${holds}`,
        `described-coined:${own.some(({ name }) => coined.test(name))}`,
        `described-named:${own.some(({ occurrences }) => occurrences.some(({ sentence }) => sentence < 0))}`,
        `described-words:${described.split(' ').length}`,
        `described-coined-self:${coined.test(described)}`,
      ],
    },
  ]
}

const model = signModel(weights)

/** What "our method", "we" and "it" stand for: of what the paper introduces or its title describes the likeliest; null where there is none. */
export const mainMethod = stage({
  name: 'mainMethod',
  requires: ['title', 'abstract', 'entities'],
  provides: ['mainMethod', 'mainChance'],
  run: (analysis) => {
    const [best] = mainCandidates(analysis)
      .map(({ name, signs }) => ({ name, chance: probability(model, signs) }))
      .sort((a, b) => b.chance - a.chance)
    return { mainMethod: best?.name ?? null, mainChance: best?.chance ?? 0 }
  },
})
