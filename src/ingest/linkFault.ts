import type { LinkedPaper } from './LinkedPaper.js'

/**
 * What is wrong with a linked paper, in a sentence; null where nothing is. A claim or an idea that names an entity which
 * the paper does not list would be loaded or not according to what other papers list.
 */
export const linkFault = ({ claims, ideas, methods, benchmarks, tasks, metrics }: LinkedPaper): string | null => {
  const listed = new Set([...methods, ...benchmarks, ...tasks, ...metrics].map(({ id }) => id))
  const named = [
    ...claims.flatMap((claim) => [
      claim.subjectId,
      claim.benchmarkId,
      claim.taskId,
      claim.metricId,
      ...claim.baselineIds,
    ]),
    ...ideas.flatMap(({ methodIds }) => methodIds),
  ]
  const missing = named.find((id) => id !== null && !listed.has(id))
  return missing === undefined || missing === null ? null : `It refers to ${missing}, which it does not list.`
}
