import type { GraphStore, ParameterValue } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import { readCorrections, standsFor, survivorOf } from '../ingest/Corrections.js'
import { rebuildSteps } from '../ingest/loadSteps.js'
import { type EditAnswer, type EditError, type Editor, refused } from './Edit.js'
import { entityLabel } from './entityLabel.js'
import { performEdit } from './performEdit.js'
import { mostPapers, reloadSteps } from './reload.js'

/** How many entities may be merged at once. */
export const mostMerged = 50

export interface MergeInput {
  readonly ids: readonly string[]
  readonly into: string
}

interface Entity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Id of the fact that an entity is merged into another. */
export const mergeId = (entityId: string): string => `merged:${entityId}`

/** The entities of those ids that the graph shows. */
export const entitiesOf = async (store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, Entity>> => {
  const rows = await store.read<{ id: string; node: Entity }>(statement('questions/entities-by-id'), { ids })
  return new Map(rows.map(({ id, node }) => [id, node]))
}

export const describe = ({ id, name, aliases }: Entity): ParameterValue => ({ id, name, aliases })

/** Ids of the papers that mention entities; `mergedFrom` limits that to mentions of entities that are merged into them. */
export const papersMentioning = async (
  store: GraphStore,
  ids: readonly string[],
  mergedFrom: readonly string[] | null,
): Promise<string[]> =>
  (await store.read<{ id: string }>(statement('edits/papers-mentioning'), { ids, mergedFrom })).map(({ id }) => id)

/**
 * Merges entities into another one of their kind: what papers say of them is told of that one, now and whenever papers are
 * ingested, until `splitEntity` takes it back.
 */
export const mergeEntities = async (
  store: GraphStore,
  editor: Editor,
  input: MergeInput,
): Promise<EditAnswer<{ readonly entityId: string }>> =>
  await performEdit(store, editor, { action: 'merge-entities', input: [input.ids, input.into] }, async () => {
    const { into } = input
    const ids = [...new Set(input.ids)]
    const label = entityLabel(into)
    if (label === undefined)
      return [refused('INVALID', ['into'], 'Give the id of a method, a dataset, a benchmark, a task or a metric.')]
    if (ids.length === 0) return [refused('INVALID', ['ids'], 'Give the ids of what is to be merged.')]
    if (ids.length > mostMerged)
      return [refused('TOO_LARGE', ['ids'], `At most ${mostMerged} are merged at once: do it in several steps.`)]
    const { merges } = await readCorrections(store, [])
    const entities = await entitiesOf(store, [...ids, into])
    const survivor = entities.get(into)
    const standing = survivorOf(merges, into)
    if (standing !== into)
      return [
        refused('CONFLICT', ['into'], `This is merged into ${standing} itself: merge into that, or split it first.`),
      ]
    if (survivor === undefined) return [refused('NOT_FOUND', ['into'], 'Nothing has this id.')]
    const errors = ids.flatMap((id, index): EditError[] => {
      const path = ['ids', String(index)]
      if (id === into) return [refused('INVALID', path, 'Nothing can be merged into itself.')]
      if (entityLabel(id) !== label)
        return [refused('INVALID', path, `Only what is a ${label.toLowerCase()} as well can be merged into ${into}.`)]
      const merge = merges.get(id)
      if (merge && merge.into !== into)
        return [refused('CONFLICT', path, `This is merged into ${merge.into} already: split it first.`)]
      // What is merged into it already may have come back, where it was ingested at the same moment.
      if (!entities.has(id))
        return merge
          ? [refused('CONFLICT', path, 'This is merged into it already.')]
          : [refused('NOT_FOUND', path, 'Nothing has this id.')]
      return []
    })
    if (errors.length > 0) return errors
    const papers = await papersMentioning(store, ids, null)
    if (papers.length > mostPapers)
      return [
        refused(
          'TOO_LARGE',
          ['ids'],
          `${papers.length} papers mention these, and at most ${mostPapers} are changed at once: merge the other way round, or fewer.`,
        ),
      ]
    const facts = ids.map((entityId) => ({ entityId, into, name: survivor.name }))
    const changed = new Map([...merges, ...facts.map((fact) => [fact.entityId, fact] as const)])
    const merged = ids.flatMap((id) => entities.get(id) ?? [])
    return {
      result: { entityId: into },
      steps: [
        {
          statement: statement('edits/merge'),
          parameters: { rows: facts.map((fact) => ({ id: mergeId(fact.entityId), ...fact })) },
        },
        ...(await reloadSteps(store, papers, (corrections) => ({ ...corrections, merges: changed }))),
        ...(label === 'Dataset'
          ? rebuildSteps(
              ids.flatMap((id) => standsFor(merges, id)),
              changed,
            )
          : []),
      ],
      subjects: [into, ...ids],
      before: { entities: [survivor, ...merged].map(describe), papers: papers.length },
      after: { merged: ids, into, papers: papers.length },
    }
  })
