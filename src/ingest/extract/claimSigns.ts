import { degree, ofOthers, outlook, proposes, reportsResults, showsThat } from '../rules/claimWords.js'
import { coined } from '../rules/systemWords.js'
import type { ExtractedClaim } from '../Extraction.js'
import type { Analysis } from './Analysis.js'
import type { Reading } from './claimReadings.js'
import type { ClaimView } from './claimView.js'
import { tenth } from './SignModel.js'

/** The paper's own method, and the signs of how sure its name is. */
export interface MainMethod {
  readonly name: string | null
  readonly signs: readonly string[]
}

/** What is known of the paper's own method: how its name looks, where it stands, how often, and what rivals it has. */
export const mainWithSigns = ({
  title,
  entities,
  mainMethod,
  mainChance,
}: Pick<Analysis, 'title' | 'entities' | 'mainMethod' | 'mainChance'>): MainMethod => {
  if (mainMethod === null) return { name: null, signs: ['main:none'] }
  const entity = entities.find(({ kind, name }) => kind === 'method' && name === mainMethod)
  const isCoined = [mainMethod, ...(entity?.aliases ?? [])].some((form) => coined.test(form))
  const isHead = title.text.startsWith(`${mainMethod}:`)
  const rivals = entities.filter(({ kind, introduced, name }) => kind === 'method' && introduced && name !== mainMethod)
  const times = entity?.occurrences.filter(({ sentence }) => sentence >= 0).length ?? 0
  const signs = [
    `main-chance:${tenth(mainChance)}`,
    `main:${isCoined ? 'coined' : 'phrase'}${isHead ? '-titled' : ''}`,
    `main-named:${times === 0 ? 'never' : times === 1 ? 'once' : times < 4 ? 'again' : 'often'}`,
    `main-rivals:${rivals.length === 0 ? 'none' : rivals.length === 1 ? 'one' : 'several'}`,
    ...(rivals.some(({ name }) => coined.test(name)) ? ['main-coined-rival'] : []),
  ]
  return { name: mainMethod, signs }
}

const holding = (signs: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(signs).flatMap(([sign, holds]) => (holds ? [sign] : []))

/** The signs of a sentence that all its claims share. */
export const signsOfSentence = (
  { text, lower, quantities }: ClaimView,
  { depth, main }: { readonly depth: number; readonly main: MainMethod },
  list: readonly Reading[],
): string[] => [
  `depth:${depth < 0.35 ? 'early' : depth < 0.65 ? 'middle' : 'late'}`,
  ...holding({
    results: reportsResults.test(text),
    shows: showsThat.test(text),
    proposes: proposes.test(text),
    others: ofOthers.test(text),
    outlook: outlook.test(text),
    several: list.length > 3,
    'alone-in-sentence': list.length === 1,
    long: text.length > 240,
    'left-number': quantities.some(
      ({ unit, start }) =>
        unit !== 'absolute' &&
        !list.some(({ measures }) => measures.some(({ quantity }) => quantity.start <= start && quantity.end > start)),
    ),
    'named-main': main.name !== null && lower.includes(main.name.toLowerCase()),
  }),
]

/** Signs that weigh otherwise for a weak cue with neither number nor baseline. */
const aloneSigns: ReadonlySet<string> = new Set([
  'results',
  'shows',
  'proposes',
  'degree',
  'participle',
  'infinitive',
  'named-main',
  'subject:own',
  'subject:assumed',
  'depth:late',
])

/** Everything that the confidence of a claim is computed from, as names of signs that hold. */
export const signsOfClaim = (
  { lower, named, quantities }: ClaimView,
  { frame, subject, measures, datasets }: Reading,
  claim: Omit<ExtractedClaim, 'confidence' | 'extractorVersion'>,
  main: MainMethod,
  sentenceSigns: readonly string[],
): string[] => {
  const [word = ''] = lower.slice(frame.start, frame.end).split(' ')
  const amount = claim.delta !== null ? 'delta' : claim.value !== null ? 'value' : 'none'
  const isOwn = subject.method === main.name
  const who = subject.method === null ? 'nobody' : subject.words === null ? 'assumed' : isOwn ? 'own' : 'named'
  const subjectHere = named.find(({ kind, name }) => kind === 'method' && name === subject.method)
  const signs = [
    `cue:${frame.cue.id}`,
    `amount:${amount}`,
    `baseline:${claim.baselineKind}`,
    `subject:${who}`,
    `subject&baseline:${who}-${claim.baselineKind}`,
    `subject-chance:${isOwn ? 'main' : subjectHere ? tenth(subjectHere.ownChance) : 'new'}`,
    `cue&amount:${frame.cue.id}-${amount}`,
    `cue&unit:${frame.cue.id}-${claim.deltaUnit ?? claim.valueUnit ?? 'none'}`,
    `numbers:${Math.min(5, quantities.length)}`,
    ...(isOwn ? main.signs : ['main:other']),
    ...sentenceSigns,
    ...holding({
      degree: degree.test(lower.slice(Math.max(0, frame.start - 30), frame.end + 20)),
      hedged: claim.polarity === 'hedged',
      participle: word.endsWith('ing'),
      infinitive: /\bto (?:\w+ly )?$/.test(lower.slice(Math.max(0, frame.start - 24), frame.start)),
      means: /^[^,;.]{0,50}\bby (?:\w+ly )?(?!using)\w+ing\b/.test(lower.slice(frame.end, frame.end + 90)),
      metric: claim.metric !== null,
      dataset: claim.dataset !== null,
      'own-dataset': datasets.length > 0,
      'other-method': named.some(
        ({ kind, known, name }) =>
          kind === 'method' &&
          known &&
          name !== subject.method &&
          !subject.others.includes(name) &&
          !claim.baselines.includes(name),
      ),
      'other-name': named.some(
        ({ kind, known, introduced, name }) =>
          kind === 'method' &&
          !known &&
          !introduced &&
          name !== subject.method &&
          !subject.others.includes(name) &&
          !claim.baselines.includes(name),
      ),
      'other-own': named.some(
        ({ kind, introduced, name }) => kind === 'method' && introduced && name !== subject.method,
      ),
      plural: subject.others.length > 0,
      pronoun: subject.words !== null && /^(?:it|its|we|our|they|this|these|the .*)$/i.test(subject.words),
      crowded: measures.length > 2,
      bare: measures.some(({ quantity }) => quantity.unit === 'absolute'),
    }),
  ]
  const isAlone = !frame.cue.strong && amount === 'none' && claim.baselineKind === 'none'
  return isAlone
    ? [...signs, 'alone', ...signs.filter((sign) => aloneSigns.has(sign)).map((sign) => `alone&${sign}`)]
    : signs
}

/** The signs of a sentence from which one tells whether it claims anything: those of its candidates, and its words. */
export const signsOfWords = (
  { sentence }: ClaimView,
  candidates: readonly { readonly signs: readonly string[] }[],
): string[] => {
  const words = sentence.tokens.map(({ lower }) => (/^\d/.test(lower) ? '#' : lower))
  const [first = '', second = ''] = words
  const signs = candidates.flatMap((candidate) => candidate.signs)
  return [
    ...new Set([
      ...signs,
      ...words.map((word) => `word:${word}`),
      `first:${first}`,
      `first:${first} ${second}`,
      ...(candidates.length > 1 ? ['candidates'] : []),
    ]),
  ]
}
