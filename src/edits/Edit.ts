/** What an editor can do to the graph. */
export type EditAction =
  'ingest-papers' | 'merge-entities' | 'split-entity' | 'retract-claim' | 'restore-claim' | 'add-claim'

export type EditErrorCode = 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'TOO_LARGE'

/** Why an edit was not done, for the person who asked for it. */
export interface EditError {
  /** Where in the input: the name of the field, and the place in a list. */
  readonly path: readonly string[]
  readonly message: string
  readonly code: EditErrorCode
}

/** Who asks for an edit, and under which id it is known to them. */
export interface Editor {
  /** Name of the API key. */
  readonly key: string
  /** The same id again gives the same answer, and nothing is done. */
  readonly clientMutationId: string
}

/** What came of an edit: all of it, or nothing and why. */
export type EditAnswer<Result> =
  | { readonly result: Result; readonly errors: readonly [] }
  | { readonly result: null; readonly errors: readonly EditError[] }

export const refused = (code: EditErrorCode, path: readonly string[], message: string): EditError => ({
  code,
  path,
  message,
})
