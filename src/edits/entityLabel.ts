import type { EntityLabel } from '../ingest/LinkedPaper.js'

const labels: Readonly<Record<string, EntityLabel>> = {
  method: 'Method',
  dataset: 'Dataset',
  benchmark: 'Benchmark',
  task: 'Task',
  metric: 'Metric',
}

/** The label of the entity that has an id, or undefined where it is the id of something else. */
export const entityLabel = (id: string): EntityLabel | undefined => labels[id.slice(0, Math.max(0, id.indexOf(':')))]
