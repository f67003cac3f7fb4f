import type { ExtractedClaim } from '../Extraction.js'
import type { Analysis } from './Analysis.js'
import { candidatesOf, type ClaimCandidate } from './claimCandidates.js'
import { firstOwnSentence, readingsOf } from './claimReadings.js'
import { mainWithSigns } from './claimSigns.js'
import { benchmarksIn, claimViews, type ClaimView } from './claimView.js'
import { claimedOf, confidenceOf } from './confidence.js'
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

/** The benchmark that a paper introduces; null where it introduces none, or several. */
const ownBenchmarkOf = (entities: Analysis['entities']): string | null => {
  const [own, another] = entities.filter(({ kind, introduced }) => introduced && kind === 'benchmark')
  return another === undefined ? (own?.name ?? null) : null
}

/** Everything in an abstract that reads like a claim, in the order of the text, not yet judged. */
export const claimCandidates = (
  analysis: Pick<Analysis, 'title' | 'abstract' | 'sentences' | 'entities' | 'quantities' | 'mainMethod'>,
): ClaimCandidate[] => {
  const views = claimViews(analysis)
  const { mainMethod } = analysis
  const main = mainWithSigns(analysis)
  const first = firstOwnSentence(views)
  const found: ClaimCandidate[] = []
  const ownBenchmark = ownBenchmarkOf(analysis.entities)
  let inherited: readonly string[] = []
  for (const [index, view] of views.entries()) {
    if (index >= first) {
      const place = {
        original: originalOf(view, analysis.abstract),
        inherited,
        ownBenchmark,
        depth: index / views.length,
        main,
      }
      found.push(...candidatesOf(view, readingsOf(view, mainMethod), place))
    }
    inherited = benchmarksIn(view, { start: 0, end: view.text.length })
  }
  return found
}

/** The claims of a paper, in the order of the text. */
export const claims = stage({
  name: 'claims',
  requires: ['title', 'abstract', 'sentences', 'entities', 'quantities', 'mainMethod'],
  provides: ['claims'],
  run: (analysis) => ({
    claims: claimedOf(claimCandidates(analysis)).map(({ claim, signs }): ExtractedClaim => ({
      ...claim,
      confidence: confidenceOf(signs),
      extractorVersion: extractorVersion(),
    })),
  }),
})
