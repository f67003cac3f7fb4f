/** Every error that a user may meet, with the exit code of the command line. Codes are stable: scripts rely on them. */
export const errorCodes = {
  INPUT_NOT_FOUND: 'A path that was given does not exist or holds no files.',
  INPUT_UNREADABLE: 'A file cannot be read, or its content is in no format that Claimgraph knows.',
  INPUT_EMPTY: 'The input was read, and holds no paper.',
  CONFIGURATION_INVALID: 'An environment variable or an option has a value that cannot be used.',
  STORE_UNAVAILABLE: 'The graph store does not answer.',
  STORE_UNAUTHORIZED: 'The graph store refuses the credentials.',
  STORE_LOCKED: 'Another process holds the data folder of the embedded store.',
  STORE_NEWER: 'The graph was written by a newer version of Claimgraph.',
  STORE_FAILED: 'The graph store could not run a statement.',
  MODEL_UNAVAILABLE: 'The language model for second opinions does not answer, or refuses to.',
  PORT_IN_USE: 'Another program listens on the port.',
  NAME_TAKEN: 'Something has that name already.',
  NOT_FOUND: 'Nothing has that id or name.',
  BAD_REQUEST: 'An argument of a request has a value that cannot be used.',
  UNAUTHENTICATED: 'The request needs an API key that is valid.',
  TOO_MANY_REQUESTS: 'More requests came than are answered in a minute.',
  TOO_COSTLY: 'The request asks for more than is answered at once.',
  TIMED_OUT: 'The answer took too long, and the work was ended.',
  DOCUMENT_NOT_TRUSTED: 'Only documents that are known to the server are answered.',
  FORBIDDEN: 'The role of the API key does not allow this.',
  INTERNAL: "Something went wrong that is not the request's fault; the log of the server says what.",
} as const

export type ErrorCode = keyof typeof errorCodes

/** An error that a user can act on: `message` is one sentence that says what is wrong and what to do. */
export class ClaimgraphError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'ClaimgraphError'
  }
}
