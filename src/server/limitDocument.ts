import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'

/** How large a part of a document is, each fragment counted wherever it is spread. */
interface Extent {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
}

/** What a document may be at most. */
export interface DocumentLimits extends Extent {
  readonly directives: number
}

const none: Extent = { depth: 0, fields: 0, aliases: 0 }

const together = (a: Extent, b: Extent): Extent => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
})

/**
 * A rule that refuses documents whose fields nest too deep, or that have too many fields, aliases or directives. The depth
 * of introspection is bounded by a rule of GraphQL.js, and does not count here. Each fragment is measured once, however
 * often it is spread, and not within itself, so that measuring takes no longer than reading, and ends.
 */
export const limitDocument =
  (greatest: DocumentLimits): ValidationRule =>
  (context) => {
    const fragments = new Map<string, Extent>()
    const extentOfFragment = (name: string, path: readonly string[]): Extent => {
      const known = fragments.get(name)
      if (known !== undefined) return known
      const fragment = path.includes(name) ? undefined : context.getFragment(name)
      const extent = fragment ? extentOf(fragment.selectionSet, [...path, name]) : none
      fragments.set(name, extent)
      return extent
    }
    const extentOf = (set: SelectionSetNode, path: readonly string[]): Extent =>
      set.selections
        .map((selection): Extent => {
          if (selection.kind === Kind.FRAGMENT_SPREAD) return extentOfFragment(selection.name.value, path)
          const inner = selection.selectionSet ? extentOf(selection.selectionSet, path) : none
          if (selection.kind === Kind.INLINE_FRAGMENT) return inner
          return {
            depth: selection.name.value.startsWith('__') ? 0 : 1 + inner.depth,
            fields: 1 + inner.fields,
            aliases: (selection.alias ? 1 : 0) + inner.aliases,
          }
        })
        .reduce(together, none)
    const refuse = (what: string, found: number, limit: number) => {
      if (found > limit) context.reportError(new GraphQLError(`The document ${what}; at most ${limit} are allowed.`))
    }
    let directives = 0
    return {
      Directive: () => {
        directives++
      },
      OperationDefinition: (operation) => {
        const { depth, fields, aliases } = extentOf(operation.selectionSet, [])
        refuse(`nests ${depth} levels deep`, depth, greatest.depth)
        refuse(`has ${fields} fields, with those of its fragments`, fields, greatest.fields)
        refuse(`has ${aliases} aliases, with those of its fragments`, aliases, greatest.aliases)
      },
      Document: {
        leave: () => {
          refuse(`has ${directives} directives`, directives, greatest.directives)
        },
      },
    }
  }
