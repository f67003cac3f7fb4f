import { createHash } from 'node:crypto'
import type { GraphStore, ParameterValue, Step } from '../graph/GraphStore.js'
import { statement } from '../graph/statements.js'
import { type EditAction, type EditAnswer, type EditError, type Editor, refused } from './Edit.js'

/** What an edit comes to, once it is known to be possible, or what came of it where it takes many transactions. */
export interface PreparedEdit<Result> {
  /** What the answer is made of; kept, so that the same answer can be given again. */
  readonly result: Result
  /** Written in one transaction, together with the record of the edit. */
  readonly steps: readonly Step[]
  /** Ids of what was changed. */
  readonly subjects: readonly string[]
  readonly before: ParameterValue
  readonly after: ParameterValue
}

interface Recorded {
  readonly action: EditAction
  readonly inputHash: string
  readonly result: string
}

const longestMutationId = 200

/** Edits of one process are done one after another: each sees what the one before has done. */
let lastEdit: Promise<unknown> = Promise.resolve()

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const answerAgain = <Result>(
  { action, inputHash, result }: Recorded,
  asked: Pick<Recorded, 'action' | 'inputHash'>,
): EditAnswer<Result> =>
  action === asked.action && inputHash === asked.inputHash
    ? { result: JSON.parse(result) as Result, errors: [] }
    : {
        result: null,
        errors: [
          refused(
            'CONFLICT',
            ['clientMutationId'],
            'Something else was done under this id before: give every mutation an id of its own.',
          ),
        ],
      }

/**
 * Does an edit once. `prepare` looks whether it is possible and says what it comes to; that is written in one transaction
 * with a record of who did it. The same edit under the same client mutation id gives the recorded answer, and does nothing;
 * what was refused is not recorded.
 * @throws ClaimgraphError STORE_*; then nothing was done, or it was, and asking again tells.
 */
export const performEdit = async <Result>(
  store: GraphStore,
  { key, clientMutationId }: Editor,
  { action, input }: { readonly action: EditAction; readonly input: unknown },
  prepare: (at: string) => Promise<PreparedEdit<Result> | readonly EditError[]>,
): Promise<EditAnswer<Result>> => {
  if (clientMutationId.trim() === '' || clientMutationId.length > longestMutationId)
    return {
      result: null,
      errors: [refused('INVALID', ['clientMutationId'], `An id has 1 to ${longestMutationId} characters.`)],
    }
  const id = `audit:${key}:${clientMutationId}`
  const asked = { action, inputHash: hash(input) }
  const recorded = async () => (await store.read<Recorded>(statement('edits/audit-entry'), { id }))[0]

  const perform = async (): Promise<EditAnswer<Result>> => {
    const earlier = await recorded()
    if (earlier) return answerAgain(earlier, asked)
    const at = new Date().toISOString()
    const prepared = await prepare(at)
    if (!('steps' in prepared)) return { result: null, errors: prepared }
    const { result, steps, subjects, before, after } = prepared
    const entry = {
      ...asked,
      id,
      clientMutationId,
      key,
      at,
      subjects,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      result: JSON.stringify(result),
    }
    try {
      await store.write([...steps, { statement: statement('edits/audit'), parameters: { entry } }])
    } catch (error) {
      // Another process may have been first with the same edit.
      const meanwhile = await recorded()
      if (meanwhile) return answerAgain(meanwhile, asked)
      throw error
    }
    return { result, errors: [] }
  }

  const answer = lastEdit.then(perform)
  lastEdit = answer.catch(() => undefined)
  return await answer
}
