import { graphql } from 'graphql'
import { expect } from 'vitest'
import type { ClaimgraphError } from '../../src/ClaimgraphError.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { type Caller, createContext } from '../../src/resolvers/Context.js'
import { createSchema } from '../../src/resolvers/createSchema.js'

const schema = createSchema()

type Variables = Readonly<Record<string, unknown>>

/** Asks a store through the API, without a server, and says which round trips an answer took. */
export const answering = (store: GraphStore, caller?: Caller) => {
  /** Of the last question: the names of the statements, or of other methods of the store. */
  const reads: string[] = []
  const counting = new Proxy(store, {
    get(target, name: keyof GraphStore) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        reads.push(name === 'read' ? (given[0] as { name: string }).name : name)
        return (value as (...all: unknown[]) => unknown).apply(target, given)
      }
    },
  })
  const ask = async (source: string, variableValues: Variables) => {
    reads.length = 0
    return await graphql({ schema, source, variableValues, contextValue: createContext(counting, caller) })
  }
  return {
    reads,
    /** The data of an answer without errors. */
    answer: async <Data = Record<string, unknown>>(source: string, variables: Variables = {}): Promise<Data> => {
      const { data, errors } = await ask(source, variables)
      expect(errors).toBeUndefined()
      return JSON.parse(JSON.stringify(data)) as Data
    },
    /** The code of the error with which a question is refused. */
    refusal: async (source: string, variables: Variables = {}): Promise<string | undefined> => {
      const { errors } = await ask(source, variables)
      return (errors?.[0]?.originalError as ClaimgraphError | undefined)?.code
    },
  }
}
