import { wholeHeads } from '../rules/nameFrames.js'
import { coined } from '../rules/systemWords.js'
import type { Analysis, Entity } from './Analysis.js'
import { describedMethods, type DescribedMethod } from './describedMethods.js'
import { tenth } from './SignModel.js'
import { spellingKey } from './spellingKey.js'
import { titleColon } from './titleMethodPhrase.js'
import { lastWord } from './wordForms.js'

/** Verbs of which a paper's own method is the subject. */
const deeds =
  /^(?: \([^)]*\))?(?: (?:can|also|even|not|only|\w+ly))* (?:outperform|achiev|improv|surpass|reduc|attain|yield|exceed|match|enabl|provid|demonstrat|show|is able|allow|leverag|employ|us|learn|consist|integrat|introduc|combin|generaliz|requir|maintain|enhanc|perform|deliver|reach|obtain|set|offer|generat|adapt|incorporat)\w*\b/i

/** What a paper calls its own: the words behind "our", "the proposed" and "this". */
const ownPhrase =
  /\b(?:our|the (?:newly )?proposed|this(?! (?:paper|work|study|article)))\s+((?:[\w-]+\s+){0,4}[\w-]+)/gi

const wordsOf = (text: string): string[] =>
  text.split(/[\s-]+/).map((word) => word.toLowerCase().replace(/(?<=\w{3})s$/, ''))

/** Signs of how a paper takes a name up again: "our estimator" for a pessimistic estimator. */
const takenUp = (name: string, ownPhrases: readonly ReadonlySet<string>[]): string[] => {
  const words = wordsOf(name)
  const head = words.at(-1) ?? ''
  const heads = ownPhrases.filter((phrase) => phrase.has(head)).length
  const most = Math.max(0, ...ownPhrases.map((phrase) => words.filter((word) => phrase.has(word)).length))
  return [
    `ours-head:${Math.min(2, heads)}${wholeHeads.has(head) ? '-whole' : ''}`,
    `ours-words:${Math.min(3, most)}-${Math.min(3, words.length)}`,
  ]
}

/** A method that may be the one that the paper is about, with the signs that tell. */
export interface MainCandidate {
  readonly name: string
  readonly entity: Entity | null
  readonly signs: readonly string[]
}

const placeInTitle = ({ name, aliases, occurrences }: Entity, title: string): string => {
  const head = title.split(titleColon)[0] ?? ''
  if (head !== title && [name, ...aliases].includes(head)) return 'head'
  const starts = occurrences.filter(({ sentence }) => sentence === -1).map(({ start }) => start)
  if (starts.length === 0) return 'none'
  if (starts.includes(0)) return 'first'
  return starts.some((start) => /\b(?:with|via|by|using|through) (?:an? |the )?$/i.test(title.slice(0, start)))
    ? 'means'
    : 'inside'
}

/** What is known of a paper when its candidates are looked at. */
interface Rivalry {
  readonly title: string
  readonly abstract: string
  /** Methods that the paper may introduce. */
  readonly methods: readonly Entity[]
  /** What else it names. */
  readonly others: readonly Entity[]
  readonly ownPhrases: readonly ReadonlySet<string>[]
}

/** Signs of a named method. */
const signsOfNamed = (entity: Entity, { title, abstract, methods, ownPhrases }: Rivalry): string[] => {
  const { name, aliases, occurrences, ownChance, introduced } = entity
  const rivals = methods.filter((other) => other.introduced && other !== entity)
  const place = placeInTitle(entity, title)
  const inAbstract = occurrences.filter(({ sentence }) => sentence >= 0)
  const acts = Math.min(3, inAbstract.filter(({ end }) => deeds.test(abstract.slice(end, end + 60))).length)
  const isCoined = [name, ...aliases].some((form) => coined.test(form))
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
  return [
    `chance:${tenth(ownChance)}`,
    `introduced:${introduced}`,
    `place:${place}`,
    `place&shape:${place}-${shape}`,
    `place&rank:${place}-${rank}`,
    `place&times:${place}-${times}`,
    `place&colon:${place}-${title.includes(':')}`,
    `shape:${shape}`,
    `shape&rivals:${shape}-${Math.min(3, rivals.filter((other) => coined.test(other.name)).length)}`,
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
    `rivals:${Math.min(4, rivals.length)}`,
    `words:${Math.min(6, name.split(' ').length)}`,
    `forms:${Math.min(2, aliases.length)}`,
    ...takenUp(name, ownPhrases),
  ]
}

/** Signs of what a paper describes as its method. */
const signsOfDescribed = (
  { name, part }: DescribedMethod,
  { title, methods, others, ownPhrases }: Rivalry,
): string[] => {
  const own = methods.filter(({ introduced }) => introduced)
  const head = lastWord(name).toLowerCase()
  const other = others.find((entity) => [entity.name, ...entity.aliases].includes(name))
  const held = methods.filter((method) => name.toLowerCase().includes(method.name.toLowerCase()))
  const chance = (of: readonly Entity[]): number => tenth(Math.max(0, ...of.map(({ ownChance }) => ownChance)))
  const signs = [
    'described',
    `rivals:${Math.min(3, own.length)}`,
    `top:${chance(methods)}`,
    `colon:${title.includes(':')}`,
    `holds:${held.length > 0}`,
    `holds-top:${chance(held)}`,
    `coined-rival:${own.some((method) => coined.test(method.name))}`,
    `named-rival:${own.some(({ occurrences }) => occurrences.some(({ sentence }) => sentence < 0))}`,
    `words:${name.split(' ').length}`,
    `coined:${coined.test(name)}`,
    `other:${other?.kind ?? 'none'}`,
    `whole:${wholeHeads.has(head)}`,
    `gerund:${/^\w+ing\b/i.test(name)}`,
    ...takenUp(name, ownPhrases),
  ]
  return [`described-head:${head}`, ...signs.flatMap((sign) => [`described-${sign}`, `${part}-${sign}`])]
}

/** The methods that "our method" may stand for: those that the paper may introduce, and what it describes as its own. */
export const mainCandidates = ({
  title,
  abstract,
  entities,
}: Pick<Analysis, 'title' | 'abstract' | 'entities'>): MainCandidate[] => {
  const methods = entities.filter(({ kind, ownChance }) => kind === 'method' && ownChance >= 0.1)
  const ownPhrases = [...abstract.text.matchAll(ownPhrase)].map(([, words = '']) => new Set(wordsOf(words)))
  const others = entities.filter(({ kind }) => kind !== 'method')
  const rivalry = { title: title.text, abstract: abstract.text, methods, others, ownPhrases }
  const known = new Set(methods.flatMap(({ name, aliases }) => [name, ...aliases].map(spellingKey)))
  return [
    ...methods.map((entity) => ({ name: entity.name, entity, signs: signsOfNamed(entity, rivalry) })),
    ...describedMethods(title.text, abstract.text)
      .filter(({ name }) => !known.has(spellingKey(name)))
      .map((described) => ({
        name: described.name,
        entity: null,
        signs: signsOfDescribed(described, rivalry),
      })),
  ]
}
