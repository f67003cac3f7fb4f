import type { SecondOpinion } from '../ingest/opinion/SecondOpinion.js'

/** What became of a second opinion, in lines for the end of a run. */
export const opinionSummary = ({ model, counts, budget }: SecondOpinion): string => {
  const { asked, remembered, unanswered, agreed, added, discarded } = counts
  const without = [...unanswered.values()].reduce((total, papers) => total + papers, 0)
  return [
    `second opinion of ${model}: ${asked} papers asked about, ${remembered} answered before, ${without} without an answer`,
    `second opinion: ${agreed} claims agreed with, ${added} added, ${discarded} thrown away that the text does not bear out`,
    `second opinion: ${budget.spent} of ${budget.limit} tokens`,
    ...[...unanswered].map(([reason, papers]) => `second opinion: ${papers} without an answer, since ${reason}`),
  ].join('\n')
}
