import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A claim as a model is asked to state it; what is not given is unsaid. */
export const stated = (claim: Record<string, unknown>): Record<string, unknown> => ({
  method: null,
  baselines: [],
  baselineKind: 'none',
  dataset: null,
  task: null,
  metric: null,
  delta: null,
  value: null,
  baselineValue: null,
  direction: 'better',
  type: 'qualitative-gain',
  polarity: 'asserted',
  ...claim,
})

export interface Asked {
  readonly headers: IncomingMessage['headers']
  readonly body: {
    readonly model: string
    readonly temperature: number
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: {
      readonly type: string
      readonly json_schema: { readonly strict: boolean; readonly schema: unknown }
    }
  }
}

/** What a server does with a question. `count` is 1 for the first. */
export type Behaviour = (response: ServerResponse, asked: Asked, count: number) => void

export const usage = { prompt_tokens: 1500, completion_tokens: 500, total_tokens: 2000 }

/** Replies as a server does that is in order: with this as the content of the message. */
export const saying =
  (content: unknown, rest: object = { usage }, finish = 'stop'): Behaviour =>
  (response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const message = { role: 'assistant', content: text }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: finish }], ...rest }))
  }

/** Refuses with a status, headers and a body. */
export const refusing =
  (status: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

/** An OpenAI-compatible server of this machine that behaves as told. It lists the model `tiny`. */
export const startModel = async (behaviour: Behaviour) => {
  const questions: Asked[] = []
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'tiny', object: 'model' }] }))
      return
    }
    void json(request).then((body) => {
      const asked: Asked = { headers: request.headers, body: body as Asked['body'] }
      questions.push(asked)
      behaviour(response, asked, questions.length)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    questions,
    origin: `http://127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/v1/chat/completions`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
