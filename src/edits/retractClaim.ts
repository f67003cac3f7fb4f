import type { GraphStore } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import { type EditAnswer, type Editor, refused } from './Edit.js'
import { performEdit } from './performEdit.js'
import { reloadSteps } from './reload.js'

/** A claim that an edit is about. */
export interface FoundClaim {
  readonly id: string
  readonly paperId: string
  readonly sentence: string
  readonly retractionReason: string | null
}

export const longestReason = 1_000

/** The claim of that id, retracted or not. */
export const findClaim = async (store: GraphStore, id: string): Promise<FoundClaim | undefined> =>
  (await store.read<FoundClaim>(statement('edits/claim'), { id }))[0]

const retractionId = (claimId: string): string => `retraction:${claimId}`

/** Puts a claim out of sight, with a reason: it is kept, and stays so however often its paper is ingested. */
export const retractClaim = async (
  store: GraphStore,
  editor: Editor,
  { id, reason: given }: { readonly id: string; readonly reason: string },
): Promise<EditAnswer<{ readonly claimId: string }>> =>
  await performEdit(store, editor, { action: 'retract-claim', input: [id, given] }, async (retractedAt) => {
    const reason = given.trim()
    if (reason === '' || reason.length > longestReason)
      return [refused('INVALID', ['reason'], `Say why, in 1 to ${longestReason} characters.`)]
    const claim = await findClaim(store, id)
    if (claim === undefined) return [refused('NOT_FOUND', ['id'], 'No claim has this id.')]
    if (claim.retractionReason !== null) return [refused('CONFLICT', ['id'], 'This claim is retracted already.')]
    const { paperId, sentence } = claim
    const retraction = { claimId: id, paperId, reason, retractedAt }
    return {
      result: { claimId: id },
      steps: [
        { statement: statement('edits/retract'), parameters: { id: retractionId(id), ...retraction } },
        ...(await reloadSteps(store, [paperId], (corrections) => ({
          ...corrections,
          retractions: new Map([...corrections.retractions, [id, retraction]]),
        }))),
      ],
      subjects: [id],
      before: { sentence, retraction: null },
      after: { sentence, retraction: { reason } },
    }
  })

/** Takes a retraction back. */
export const restoreClaim = async (
  store: GraphStore,
  editor: Editor,
  { id }: { readonly id: string },
): Promise<EditAnswer<{ readonly claimId: string }>> =>
  await performEdit(store, editor, { action: 'restore-claim', input: id }, async () => {
    const claim = await findClaim(store, id)
    if (claim === undefined) return [refused('NOT_FOUND', ['id'], 'No claim has this id.')]
    if (claim.retractionReason === null) return [refused('CONFLICT', ['id'], 'This claim is not retracted.')]
    const { paperId, sentence, retractionReason } = claim
    return {
      result: { claimId: id },
      steps: [
        { statement: statement('edits/restore'), parameters: { id: retractionId(id) } },
        ...(await reloadSteps(store, [paperId], (corrections) => ({
          ...corrections,
          retractions: new Map([...corrections.retractions].filter(([retracted]) => retracted !== id)),
        }))),
      ],
      subjects: [id],
      before: { sentence, retraction: { reason: retractionReason } },
      after: { sentence, retraction: null },
    }
  })
