import { evaluates } from '../rules/claimWords.js'
import type { ExtractedClaim } from '../Extraction.js'
import type { Analysis } from './Analysis.js'
import { candidatesOf, type ClaimSentence } from './claimCandidates.js'
import { firstOwnSentence, readingsOf } from './claimReadings.js'
import { mainWithSigns, signsOfWords } from './claimSigns.js'
import { benchmarksIn, claimViews, type ClaimView } from './claimView.js'
import { claimedOf, leastConfidence } from './confidence.js'
import { extractorVersion } from './extractorVersion.js'
import { stage } from './Stage.js'

/** A sentence as it stands in the abstract as given. */
const originalOf = (
  { sentence }: ClaimView,
  abstract: Analysis['abstract'],
): { sentence: string; start: number; end: number } => {
  const { start, end } = abstract.toOriginal(sentence)
  return { sentence: abstract.original.slice(start, end), start, end }
}

/**
 * The benchmark of a paper's scores that name none: the one that it introduces, else the only one that it names, where the
 * sentence that brings it up tells of an evaluation.
 */
const ownBenchmarkOf = ({ entities, sentences }: Pick<Analysis, 'entities' | 'sentences'>): string | null => {
  const benchmarks = entities.filter(({ kind }) => kind === 'benchmark')
  const introduced = benchmarks.filter((benchmark) => benchmark.introduced)
  const [own, another] = introduced.length > 0 ? introduced : benchmarks
  if (own === undefined || another !== undefined) return null
  const first = own.occurrences.find(({ sentence }) => sentence >= 0)
  return own.introduced || evaluates.test(sentences[first?.sentence ?? -1]?.text ?? '') ? own.name : null
}

/** The benchmark with whose name the title begins: what such a paper finds, it finds on that benchmark. */
const titledBenchmarkOf = ({ entities }: Pick<Analysis, 'entities'>): string | null =>
  entities.find(
    ({ kind, introduced, occurrences }) =>
      kind === 'benchmark' && introduced && occurrences.some(({ sentence, start }) => sentence === -1 && start === 0),
  )?.name ?? null

/** The sentences of an abstract in which something reads like a claim, in the order of the text, not yet judged. */
export const claimSentences = (
  analysis: Pick<
    Analysis,
    'title' | 'abstract' | 'sentences' | 'entities' | 'quantities' | 'mainMethod' | 'mainChance'
  >,
): ClaimSentence[] => {
  const views = claimViews(analysis)
  const { mainMethod } = analysis
  const main = mainWithSigns(analysis)
  const first = firstOwnSentence(views)
  const found: ClaimSentence[] = []
  const ownBenchmark = ownBenchmarkOf(analysis)
  const titledBenchmark = titledBenchmarkOf(analysis)
  let inherited: readonly string[] = []
  for (const [index, view] of views.entries()) {
    if (index >= first) {
      const depth = index / views.length
      const place = {
        original: originalOf(view, analysis.abstract),
        inherited,
        ownBenchmark,
        titledBenchmark,
        depth,
        main,
      }
      const candidates = candidatesOf(view, readingsOf(view, mainMethod, depth), place)
      if (candidates.length > 0) found.push({ candidates, signs: signsOfWords(view, candidates) })
    }
    inherited = benchmarksIn(view, { start: 0, end: view.text.length })
  }
  return found
}

/** The claims of a paper, in the order of the text. */
export const claims = stage({
  name: 'claims',
  requires: ['title', 'abstract', 'sentences', 'entities', 'quantities', 'mainMethod', 'mainChance'],
  provides: ['claims'],
  run: (analysis) => ({
    claims: claimedOf(claimSentences(analysis))
      .map(({ candidate: { claim }, confidence }): ExtractedClaim => ({
        ...claim,
        confidence,
        extractorVersion: extractorVersion(),
      }))
      .filter(({ confidence }) => confidence >= leastConfidence),
  }),
})
