import { nameKey } from '../graph/nameKey.js'
import type { ManualClaim } from './Corrections.js'
import type { MethodRole } from './Extraction.js'
import type { LinkedEntity, LoadableClaim, LoadablePaper } from './LinkedPaper.js'
import { linkName } from './link.js'

/** What stands in the place of a rule and of an extractor's version where an editor found a claim. */
export const byHand = 'manual'

/** The entities of one kind in a paper, with those that claims name besides. */
class Entities<T extends LinkedEntity> {
  constructor(
    public all: readonly T[],
    private readonly link: (name: string, role: MethodRole) => T,
  ) {}

  /** Id of what a name denotes in this paper: first what the paper itself calls so. `role` is that of a method. */
  idOf(name: string | null, role: MethodRole = 'used'): string | null {
    if (name === null) return null
    const key = nameKey(name)
    const found =
      this.all.find(({ aliases }) => aliases.includes(name)) ??
      this.all.find(({ aliases }) => key !== '' && aliases.some((alias) => nameKey(alias) === key))
    if (found) return found.id
    const linked = this.link(name, role)
    if (!this.all.some(({ id }) => id === linked.id)) this.all = [...this.all, { ...linked, addedByHand: true }]
    return linked.id
  }
}

/** The paper with the claims that editors added, and what these name; a claim that was read in it as well is there once. */
export const withManualClaims = (paper: LoadablePaper, added: readonly ManualClaim[]): LoadablePaper => {
  const missing = added.filter(({ claimId }) => !paper.claims.some(({ id }) => id === claimId))
  if (missing.length === 0) return paper
  const methods = new Entities(paper.methods, linkName.method)
  const benchmarks = new Entities(paper.benchmarks, linkName.benchmark)
  const tasks = new Entities(paper.tasks, linkName.task)
  const metrics = new Entities(paper.metrics, linkName.metric)
  const loadable = ({ claimId, ...claim }: ManualClaim): LoadableClaim => ({
    ...claim,
    id: claimId,
    confidence: 1,
    rule: byHand,
    extractorVersion: byHand,
    subjectId: methods.idOf(claim.method),
    baselineIds:
      claim.baselineKind === 'named' ? claim.baselines.flatMap((name) => methods.idOf(name, 'baseline') ?? []) : [],
    benchmarkId: benchmarks.idOf(claim.dataset),
    taskId: tasks.idOf(claim.task),
    metricId: metrics.idOf(claim.metric),
  })
  const claims = [...paper.claims, ...missing.map(loadable)]
  return { ...paper, claims, methods: methods.all, benchmarks: benchmarks.all, tasks: tasks.all, metrics: metrics.all }
}
