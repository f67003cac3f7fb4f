import type { Analysis, EntityKind, Quantity, Sentence, Span } from './Analysis.js'
import { nounPhrases, wordClass } from './nounPhrases.js'

/** An entity named in a sentence; offsets count in the sentence. */
export interface NamedHere extends Span {
  readonly name: string
  readonly kind: EntityKind
  readonly introduced: boolean
  /** How likely the paper introduces it. */
  readonly ownChance: number
  /** Does the lexicon know it? */
  readonly known: boolean
}

/** One sentence as the claim rules see it: all offsets count from its beginning. */
export interface ClaimView {
  readonly sentence: Sentence
  readonly text: string
  readonly lower: string
  readonly named: readonly NamedHere[]
  readonly quantities: readonly Quantity[]
  /** Noun phrases without articles, in order; none in a sentence without a quantity. */
  readonly phrases: readonly Span[]
}

const phrasesOf = ({ tokens, start }: Sentence): Span[] =>
  nounPhrases(tokens, tokens.map(wordClass)).flatMap(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    return first && last ? [{ start: first.start - start, end: last.end - start }] : []
  })

/** The sentences of an abstract as the claim rules see them. */
export const claimViews = ({
  sentences,
  entities,
  quantities,
}: Pick<Analysis, 'sentences' | 'entities' | 'quantities'>): ClaimView[] => {
  const named: NamedHere[][] = sentences.map(() => [])
  for (const { name, kind, introduced, ownChance, lexiconId, occurrences } of entities)
    for (const { sentence, start, end } of occurrences) {
      const offset = sentences[sentence]?.start ?? 0
      named[sentence]?.push({
        name,
        kind,
        introduced,
        ownChance,
        known: lexiconId !== null,
        start: start - offset,
        end: end - offset,
      })
    }
  return sentences.map((sentence, index) => {
    const here = quantities.filter((quantity) => quantity.sentence === index)
    const entitiesHere = (named[index] ?? []).sort((a, b) => a.start - b.start || b.end - a.end)
    return {
      sentence,
      text: sentence.text,
      lower: sentence.text.toLowerCase(),
      named: entitiesHere,
      phrases: here.length > 0 ? phrasesOf(sentence) : [],
      quantities: here
        .map((quantity) => ({
          ...quantity,
          start: quantity.start - sentence.start,
          end: quantity.end - sentence.start,
        }))
        .filter(
          ({ start, end }) =>
            !entitiesHere.some(
              (entity) =>
                entity.kind !== 'task' &&
                (entity.kind !== 'metric' || entity.start < start) &&
                entity.start < end &&
                entity.end > start,
            ),
        ),
    }
  })
}

/** Names of one kind within a span, in order, without those that lie inside a longer name. */
export const namedIn = (view: ClaimView, span: Span, ...kinds: EntityKind[]): NamedHere[] =>
  view.named.filter(
    (entity) =>
      kinds.includes(entity.kind) &&
      entity.start >= span.start &&
      entity.end <= span.end &&
      !view.named.some(
        (other) =>
          other !== entity &&
          kinds.includes(other.kind) &&
          other.start <= entity.start &&
          other.end >= entity.end &&
          other.end - other.start > entity.end - entity.start,
      ),
  )

const trainedOn =
  /\b(?:pre-?|fine-?)?(?:train(?:ed|ing)?|tun(?:ed|ing))\b(?: [\w-]+){0,4} (?:on|with|using) (?:the |an? )?$/i

/** Names of benchmarks and datasets that a span evaluates on: not those that something is trained on, nor a method of that name. */
export const benchmarksIn = (view: ClaimView, span: Span): string[] => [
  ...new Set(
    namedIn(view, span, 'benchmark', 'dataset')
      .filter(({ start }) => !trainedOn.test(view.text.slice(Math.max(0, start - 60), start)))
      .filter(
        ({ start }) =>
          !view.named.some((other) => other.kind === 'method' && other.introduced && other.start === start),
      )
      .map(({ name }) => name),
  ),
]
