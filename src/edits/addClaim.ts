import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import type { ManualClaim } from '../ingest/Corrections.js'
import { claimId } from '../ingest/link.js'
import { checkClaim, type ClaimInput } from './checkClaim.js'
import { type EditAnswer, type Editor, refused } from './Edit.js'
import { performEdit } from './performEdit.js'
import { reloadSteps } from './reload.js'
import { findClaim } from './retractClaim.js'

/**
 * Adds a claim that an editor read in a paper: in its abstract, word for word, or in another place that the source names.
 * It is linked as if the extraction had found it, and stays when the paper is ingested again.
 */
export const addClaim = async (
  store: GraphStore,
  editor: Editor,
  input: ClaimInput,
): Promise<EditAnswer<{ readonly claimId: string }>> =>
  await performEdit(store, editor, { action: 'add-claim', input }, async () => {
    const { paperId, sentence, source } = input
    const [paper] = await store.read<{ node: { abstract?: string } }>(statement('questions/entities-by-id'), {
      ids: [paperId],
    })
    const abstract = paper?.node.abstract
    if (abstract === undefined) return [refused('NOT_FOUND', ['paperId'], 'No paper has this id: ingest it first.')]
    const errors = checkClaim(input)
    if (errors.length > 0) return errors
    const start = source === null ? abstract.indexOf(sentence) : null
    if (start === -1)
      return [
        refused(
          'INVALID',
          ['sentence'],
          'The abstract does not have this sentence word for word: copy it, or say in `source` where it stands.',
        ),
      ]
    const id = claimId(paperId, input)
    if (await findClaim(store, id))
      return [refused('CONFLICT', ['sentence'], `This claim is there already, retracted or not, as ${id}.`)]
    const claim: ManualClaim = { ...input, claimId: id, start, end: start === null ? null : start + sentence.length }
    return {
      result: { claimId: id },
      steps: [
        { statement: statement('edits/add-claim'), parameters: { claim: { id: `manual:${id}`, ...claim } } },
        ...(await reloadSteps(store, [paperId], (corrections) => ({
          ...corrections,
          manualClaims: new Map([...corrections.manualClaims, [id, claim]]),
        }))),
      ],
      subjects: [id, paperId],
      before: null,
      after: { ...claim },
    }
  })
