import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity'
import type { Context } from '../resolvers/Context.js'
import { usualPage } from '../schema/PageArguments.js'
import { nestsDeeper } from './nestsDeeper.js'
import { refusal } from './publicError.js'

/** The greatest cost of a request, unless its key has a limit of its own. */
export const costLimit = 50_000

/** How many things a list without pages is taken to have, if no list among its arguments is longer. */
const unpagedSize = 5

/** Fields that hold what a page has, whose size is an argument of the field around them. */
const pageContents = new Set(['nodes', 'edges', 'hits'])

const isPage = (type: GraphQLNamedType): boolean =>
  type instanceof GraphQLObjectType && Object.keys(type.getFields()).some((name) => pageContents.has(name))

const isList = (type: GraphQLOutputType): boolean =>
  type instanceof GraphQLNonNull ? isList(type.ofType as GraphQLOutputType) : type instanceof GraphQLList

/** How many things a field may give at most, or is taken to give. */
const sizeOf = (type: GraphQLOutputType, args: Record<string, unknown>): number => {
  const { first, last } = args
  if (typeof first === 'number') return first
  if (typeof last === 'number') return last
  if (isPage(getNamedType(type))) return usualPage
  if (!isList(type)) return 1
  return Math.max(unpagedSize, ...Object.values(args).map((value) => (Array.isArray(value) ? value.length : 0)))
}

/**
 * Each object that an answer may hold costs 1, a page as many as its size. Values cost nothing. A page costs 1 itself,
 * and its size times what is asked of each thing on it.
 */
const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  // Introspection reads nothing, and how much of it is asked is bounded by the size of the document.
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 0
  // Counted with a statement of its own.
  if (field.name === 'totalCount') return 1
  if (isLeafType(named)) return 0
  // An edge and where a page ends are no things of their own.
  if (field.name === 'pageInfo' || field.name === 'edges') return childComplexity
  if (pageContents.has(field.name)) return 1 + childComplexity
  if (isPage(named)) return 1 + sizeOf(field.type, args) * childComplexity
  return sizeOf(field.type, args) * (1 + childComplexity)
}

/** How deep variables may nest: deeper than any filter, and less than what GraphQL.js goes through without end. */
const greatestNesting = 32

/** @throws GraphQLError BAD_USER_INPUT where arguments or variables are not what the schema wants, or nest too deep. */
const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): number => {
  if (nestsDeeper(variables, greatestNesting))
    throw refusal('BAD_USER_INPUT', `The variables nest more than ${greatestNesting} levels deep: write them flatter.`)
  try {
    return getComplexity({
      schema,
      query: document,
      ...(name && { operationName: name.value }),
      variables: variables ?? {},
      estimators: [fieldExtensionsEstimator(), objects],
    })
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal('BAD_USER_INPUT', error.message)
    throw error
  }
}

/**
 * Computes what a request costs before anything is read, tells the client in `extensions.cost`, and refuses what costs
 * more than its caller may spend. A field that takes more work than its objects show says so by its `complexity`.
 */
export const limitCost = (onCost: (cost: number) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: ({ contextValue: { caller } }) => {
    const limit = caller.costLimit ?? costLimit
    let requested: number | null = null
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation)
          throw refusal(
            'OPERATION_RESOLUTION_FAILURE',
            'The document has no such operation, or several: name one of them in `operationName`.',
          )
        requested = costOf(schema, document, operation, request.variables)
        onCost(requested)
        if (requested > limit)
          throw refusal(
            'TOO_COSTLY',
            `The request costs ${requested}, and at most ${limit} is allowed: ask for smaller pages or fewer fields.`,
          )
        return Promise.resolve()
      },
      willSendResponse: ({ response: { body } }) => {
        if (requested !== null && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit } }
        return Promise.resolve()
      },
    })
  },
})
