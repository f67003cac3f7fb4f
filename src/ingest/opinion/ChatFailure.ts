/** Why a question has no usable answer. The message ends the sentence "without an answer, since ...", and has no secrets. */
export class ChatFailure extends Error {
  constructor(
    message: string,
    readonly about: {
      /** Worth another try. */
      readonly isPassing: boolean
      /** Tokens that the server says it took; null where it may have taken some and does not say. */
      readonly tokens: number | null
      /** Milliseconds that the server asks to wait. */
      readonly wait?: number | null
    },
  ) {
    super(message)
    this.name = 'ChatFailure'
  }
}
