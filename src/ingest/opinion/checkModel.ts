import { z } from 'zod'
import { ClaimgraphError } from '../../ClaimgraphError.js'
import type { OpinionConfig } from '../../config.js'

/** Milliseconds that an answer may take. */
const patience = 10_000

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

/**
 * What can be said of a model without asking it anything that costs: does the server answer, take the key, list the model?
 * @throws ClaimgraphError MODEL_UNAVAILABLE where it does not answer or refuses the key.
 */
export const checkModel = async ({ url, model, key }: OpinionConfig): Promise<string> => {
  const { host } = new URL(url)
  const unavailable = (what: string) =>
    new ClaimgraphError('MODEL_UNAVAILABLE', `${host} ${what}; papers are read without a second opinion until then.`)
  const list = new URL(url)
  list.pathname = list.pathname.replace(/chat\/completions$/, 'models')
  let status: number
  let listed: readonly string[]
  try {
    const response = await fetch(list, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
    })
    status = response.status
    const body: unknown = await response.json().catch(() => null)
    listed = listSchema.safeParse(body).data?.data.map(({ id }) => id) ?? []
  } catch {
    throw unavailable('does not answer: start the server, or correct CLAIMGRAPH_LLM_URL')
  }
  if (status === 401 || status === 403) throw unavailable('refuses the key: correct CLAIMGRAPH_LLM_KEY')
  if (status >= 300 && status < 400)
    throw unavailable('redirects: set CLAIMGRAPH_LLM_URL to the address that it redirects to')
  if (status >= 500) throw unavailable(`fails (${status}): look at the server`)
  const isListed = listed.includes(model)
  if (isListed || listed.length === 0)
    return `${host} answers; ${model} ${isListed ? 'is there' : 'is not checked: it lists no models'}`
  return `${host} answers, and does not list ${model}: check CLAIMGRAPH_LLM_MODEL where questions fail`
}
