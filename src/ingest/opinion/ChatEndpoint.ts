import { z } from 'zod'
import type { OpinionConfig } from '../../config.js'
import { ChatFailure } from './ChatFailure.js'
import { tokensAtMost } from './TokenBudget.js'

/** One question to a chat model, with the JSON schema that its answer is to have. */
export interface Question {
  readonly system: string
  readonly user: string
  readonly schema: unknown
}

export interface Reply {
  readonly content: string
  /** As the server says, else the most that question and answer can have. */
  readonly tokens: number
}

/** Tokens of the longest answer: a dozen claims have half of that. */
const answerTokens = 4_096

/** Bytes of a reply that are read; the longest answer has a hundredth of that. */
const replyBytes = 2 ** 21

const count = z
  .number()
  .int()
  .nonnegative()
  .max(2 ** 40)
const replySchema = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish().catch(null) })],
    z.unknown(),
  ),
})
const usageSchema = z.object({
  usage: z.union([
    z.object({ total_tokens: count }).transform(({ total_tokens: total }) => total),
    z
      .object({ prompt_tokens: count, completion_tokens: count })
      .transform((usage) => usage.prompt_tokens + usage.completion_tokens),
  ]),
})
const errorSchema = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]),
})

/** Milliseconds that a `Retry-After` header asks to wait, in either of its forms; null where it says nothing. */
const waitOf = (header: string | null): number | null => {
  if (header === null) return null
  const wait = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) && wait > 0 ? wait : null
}

/** A network error's code, such as `ECONNREFUSED`: its message may hold the address. */
const codeOf = (error: unknown): string => {
  const { code } = ((error as Error).cause ?? error) as NodeJS.ErrnoException
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'the connection broke'
}

/** Nothing was sent: these come before there is a connection. */
const neverConnected =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+|SELF_SIGNED_\w+)$/

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** An OpenAI-compatible chat endpoint: one question is one request. */
export class ChatEndpoint {
  readonly #config: OpinionConfig

  /** `patience` is how many milliseconds a reply may take. */
  constructor(
    config: OpinionConfig,
    private readonly patience = 120_000,
  ) {
    this.#config = config
  }

  /** The most tokens that a question with its answer can take. */
  mostTokens(question: Question): number {
    return tokensAtMost(this.#bodyOf(question)) + answerTokens
  }

  /**
   * Asks once, and follows no redirect: the key is for this address alone.
   * @throws ChatFailure where there is no reply that can be used; the signal's reason where that is aborted.
   */
  async ask(question: Question, signal: AbortSignal): Promise<Reply> {
    const body = this.#bodyOf(question)
    const { status, headers, text } = await this.#post(body, signal)
    const reply = parseJson(text)
    if (status !== 200) throw this.#refusal(status, headers, reply)
    const usage = usageSchema.safeParse(reply).data?.usage ?? null
    const malformed = (what: string) => new ChatFailure(what, { isPassing: true, tokens: usage })
    if (reply === undefined) throw malformed('it answered with something that is not JSON')
    const choice = replySchema.safeParse(reply).data?.choices[0]
    if (!choice) throw malformed('it answered in a form that is not that of chat completions')
    if (choice.finish_reason === 'length') throw malformed('its answer was cut off')
    const { content } = choice.message
    return { content, tokens: usage ?? tokensAtMost(body) + tokensAtMost(content) }
  }

  #bodyOf({ system, user, schema }: Question): string {
    return JSON.stringify({
      model: this.#config.model,
      temperature: 0,
      max_tokens: answerTokens,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
    })
  }

  async #post(body: string, signal: AbortSignal): Promise<{ status: number; headers: Headers; text: string }> {
    const { url, key } = this.#config
    const timeout = AbortSignal.timeout(this.patience)
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.any([signal, timeout]),
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        body,
      })
      return { status: response.status, headers: response.headers, text: await this.#read(response) }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof ChatFailure) throw error
      if (timeout.aborted)
        throw new ChatFailure(`it gave no answer within ${this.patience / 1000} s`, { isPassing: false, tokens: null })
      const code = codeOf(error)
      throw neverConnected.test(code)
        ? new ChatFailure(`it could not be reached (${code})`, { isPassing: true, tokens: 0 })
        : new ChatFailure(`the answer did not arrive whole (${code})`, { isPassing: true, tokens: null })
    }
  }

  /** A server that sends without end is not listened to. */
  async #read(response: Response): Promise<string> {
    const chunks: Uint8Array[] = []
    let bytes = 0
    // Leaving the loop closes the connection.
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > replyBytes) throw new ChatFailure('its answer was too long', { isPassing: false, tokens: null })
    }
    return Buffer.concat(chunks).toString()
  }

  #refusal(status: number, headers: Headers, reply: unknown): ChatFailure {
    const refused = (what: string, isPassing = false) =>
      new ChatFailure(`${what} (${status})`, { isPassing, tokens: 0, wait: waitOf(headers.get('retry-after')) })
    if (status === 429) return refused('it has too many questions', true)
    if (status === 408 || status >= 500) return refused('it failed', true)
    if (status === 401 || status === 403) return refused('it refuses the key: check CLAIMGRAPH_LLM_KEY')
    if (status >= 300 && status < 400)
      return refused('it is elsewhere: set CLAIMGRAPH_LLM_URL to the address that it redirects to')
    if (status === 404 || status === 405)
      return refused('there is no such address or model: check CLAIMGRAPH_LLM_URL and CLAIMGRAPH_LLM_MODEL')
    return refused(`it refuses the question${this.#reasonIn(reply)}`)
  }

  /** What a server says is wrong with a question, fit to be printed: one short line, and never the key. */
  #reasonIn(reply: unknown): string {
    const reason = errorSchema.safeParse(reply).data?.error
    if (reason === undefined) return ''
    const { key } = this.#config
    const plain = (key === null ? reason : reason.replaceAll(key, '***')).replace(/[\p{C}\s]+/gu, ' ').trim()
    return `, since "${plain.slice(0, 200)}"`
  }
}
