import { GraphQLError, type ValidationRule } from 'graphql'

/** A rule that refuses operations that the schema has none of, such as subscriptions, which the executor would only fail at. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (!context.getSchema().getRootType(operation.operation))
      context.reportError(new GraphQLError(`There is no ${operation.operation} here.`, { nodes: operation }))
  },
})
