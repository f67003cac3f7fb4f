import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import { readCorrections, standsFor, survivorOf } from '../ingest/Corrections.js'
import { rebuildSteps } from '../ingest/loadSteps.js'
import { type EditAnswer, type Editor, refused } from './Edit.js'
import { entityLabel } from './entityLabel.js'
import { mergeId, papersMentioning } from './mergeEntities.js'
import { performEdit } from './performEdit.js'
import { mostPapers, reloadSteps } from './reload.js'

/**
 * Takes a merge back: what papers say of the entity is its own again, as is what was ingested meanwhile. What had been
 * merged into it comes with it.
 */
export const splitEntity = async (
  store: GraphStore,
  editor: Editor,
  { id }: { readonly id: string },
): Promise<EditAnswer<{ readonly entityId: string; readonly fromId: string }>> =>
  await performEdit(store, editor, { action: 'split-entity', input: id }, async () => {
    const { merges } = await readCorrections(store, [])
    const merge = merges.get(id)
    if (merge === undefined) return [refused('NOT_FOUND', ['id'], 'Nothing of this id is merged into another entity.')]
    const survivor = survivorOf(merges, id)
    const originals = standsFor(merges, id)
    const papers = await papersMentioning(store, [survivor], originals)
    if (papers.length > mostPapers)
      return [
        refused(
          'TOO_LARGE',
          ['id'],
          `${papers.length} papers mention it, and at most ${mostPapers} are changed at once: split what was merged into it first.`,
        ),
      ]
    const changed = new Map([...merges].filter(([merged]) => merged !== id))
    return {
      result: { entityId: id, fromId: merge.into },
      steps: [
        { statement: statement('edits/split'), parameters: { id: mergeId(id) } },
        ...(await reloadSteps(store, papers, (corrections) => ({ ...corrections, merges: changed }))),
        ...(entityLabel(id) === 'Dataset' ? rebuildSteps(originals, changed) : []),
      ],
      subjects: [id, merge.into],
      before: { merged: [id], into: merge.into, papers: papers.length },
      after: { split: id, from: merge.into, papers: papers.length },
    }
  })
