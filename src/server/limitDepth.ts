import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'

/**
 * A rule that refuses documents whose fields nest deeper than `greatest`. Introspection is bounded by nature and does not
 * count; fragments count where they are spread, each once a path, so that cycles end.
 */
export const limitDepth =
  (greatest: number): ValidationRule =>
  (context) => {
    const depths = new Map<string, number>()
    const depthOfFragment = (name: string, path: readonly string[]): number => {
      const known = depths.get(name)
      if (known !== undefined) return known
      const fragment = path.includes(name) ? undefined : context.getFragment(name)
      const depth = fragment ? depthOf(fragment.selectionSet, [...path, name]) : 0
      depths.set(name, depth)
      return depth
    }
    const depthOf = (set: SelectionSetNode, path: readonly string[]): number =>
      Math.max(
        ...set.selections.map((selection) => {
          if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value, path)
          if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, path)
          if (selection.name.value.startsWith('__')) return 0
          return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, path) : 0)
        }),
      )
    return {
      OperationDefinition: (operation) => {
        const depth = depthOf(operation.selectionSet, [])
        if (depth > greatest)
          context.reportError(
            new GraphQLError(`The query nests ${depth} levels deep; at most ${greatest} are allowed.`, {
              nodes: operation,
            }),
          )
      },
    }
  }
