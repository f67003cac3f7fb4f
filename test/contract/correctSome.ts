import { addClaim } from '../../src/edits/addClaim.js'
import { mergeEntities } from '../../src/edits/mergeEntities.js'
import { retractClaim } from '../../src/edits/retractClaim.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'

/** Has an editor make one change of each kind in a graph of the example listing. */
export const correctSome = async (store: GraphStore): Promise<void> => {
  const [claim] = await store.read<{ id: string; paperId: string; subjectId: string; baselineId: string }>({
    name: 'a comparison by a metric',
    text: `MATCH (c:Claim)-[:SUBJECT]->(s:Method) MATCH (c)-[:BASELINE]->(b:Method) MATCH (c)-[:MEASURED_BY]->(:Metric)
      WHERE s.id <> b.id
      RETURN c.id AS id, c.paperId AS paperId, s.id AS subjectId, b.id AS baselineId ORDER BY id LIMIT 1`,
  })
  if (!claim) throw new Error('There is no comparison')
  const { id, paperId, subjectId, baselineId } = claim
  const editor = (clientMutationId: string) => ({ key: 'ada', clientMutationId })
  const added = await addClaim(store, editor('add'), {
    paperId,
    sentence: 'It beats Dipper.',
    source: 'Table 3',
    method: null,
    subjectText: 'It',
    baselines: ['Dipper'],
    baselineKind: 'named',
    dataset: null,
    task: null,
    metric: null,
    delta: null,
    deltaUnit: null,
    deltaKind: null,
    value: null,
    valueUnit: null,
    baselineValue: null,
    direction: 'better',
    type: 'qualitative-gain',
    polarity: 'asserted',
  })
  const retracted = await retractClaim(store, editor('retract'), { id, reason: 'Wrong.' })
  const merged = await mergeEntities(store, editor('merge'), { ids: [baselineId], into: subjectId })
  for (const { errors } of [added, retracted, merged]) if (errors.length > 0) throw new Error(JSON.stringify(errors))
}
