import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from './introspection.js'

/** Writes a document. TypeScript reads it against the schema: its variables and its answer have types of their own. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: {
    DateTimeISO: string
    NonNegativeFloat: number
    NonNegativeInt: number
    PartialDate: string
    PositiveInt: number
    URL: string
  }
}>()

/** What the API refuses, with the stable code of its first error. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'RefusedError'
  }
}

/** The form of every answer over HTTP. */
interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Asks one server. */
export class ClaimgraphClient {
  /** @param url of the server, without a path. @param key an API key, where reading is not open. */
  constructor(
    private readonly url: string,
    private readonly key?: string,
  ) {}

  /**
   * The data of the answer.
   * @throws RefusedError where the answer has errors, TypeError where no server answers.
   */
  async ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(this.key !== undefined && { Authorization: `Bearer ${this.key}` }),
      },
      body: JSON.stringify({ query: print(document), variables }),
    })
    const { data, errors } = (await response.json()) as Answer<Data>
    const [error] = errors ?? []
    if (error) throw new RefusedError(error.extensions?.code ?? 'UNKNOWN', error.message)
    if (!data) throw new RefusedError('UNKNOWN', `The server answered ${response.status} without data.`)
    return data
  }
}
