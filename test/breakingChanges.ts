import {
  buildASTSchema,
  buildSchema,
  type ConstDirectiveNode,
  findBreakingChanges,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql'

/** How the reason of a deprecation ends: until that day, clients may rely on what is deprecated. */
const lastDay = /Removed after (\d{4}-\d{2}-\d{2})\.$/

interface Element {
  readonly directives?: readonly ConstDirectiveNode[]
}

/** The reason for which something is deprecated, empty where none is given; undefined where it is not deprecated. */
const deprecation = ({ directives = [] }: Element): string | undefined => {
  const directive = directives.find(({ name }) => name.value === 'deprecated')
  if (directive === undefined) return undefined
  const reason = directive.arguments?.find(({ name }) => name.value === 'reason')?.value
  return reason?.kind === Kind.STRING ? reason.value : ''
}

/** The deprecations of a schema that do not say until when clients may rely on what they are about. */
export const deprecationsWithoutDay = (schema: string): string[] => {
  const found: string[] = []
  const look = (element: Element & { readonly name: { readonly value: string } }) => {
    const reason = deprecation(element)
    if (reason !== undefined && !lastDay.test(reason)) found.push(element.name.value)
  }
  visit(parse(schema), { FieldDefinition: look, InputValueDefinition: look, EnumValueDefinition: look })
  return found
}

/** A schema without what was deprecated and has had its time, and without the types that nothing leads to any more. */
const withoutExpired = (schema: string, today: string): GraphQLSchema => {
  const isExpired = (element: Element): boolean => {
    const day = lastDay.exec(deprecation(element) ?? '')?.[1]
    return day !== undefined && day < today
  }
  const leave = <Part extends Element>(parts: readonly Part[] | undefined): readonly Part[] => {
    const left = (parts ?? []).filter((part) => !isExpired(part))
    // A type must have something in it; one that would be empty is left as it is, and goes where nothing leads to it.
    return left.length === 0 ? (parts ?? []) : left
  }
  const fields = <Node extends { readonly fields?: readonly Element[] }>(node: Node): Node => ({
    ...node,
    fields: leave(node.fields),
  })
  const left = buildASTSchema(
    visit(parse(schema), {
      ObjectTypeDefinition: fields,
      InterfaceTypeDefinition: fields,
      InputObjectTypeDefinition: fields,
      EnumTypeDefinition: (node) => ({ ...node, values: leave(node.values) }),
      FieldDefinition: (node) => ({ ...node, arguments: node.arguments?.filter((part) => !isExpired(part)) ?? [] }),
    }),
  )
  return new GraphQLSchema({
    query: left.getQueryType(),
    mutation: left.getMutationType(),
    subscription: left.getSubscriptionType(),
    types: Object.values(left.getTypeMap()).filter(
      (type) => isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().length > 0),
    ),
  })
}

/**
 * What clients of the released schema may rely on and the current one takes from them, as sentences. What the released
 * schema deprecates may be gone once the day that its reason gives has passed.
 * @param today e.g. `2026-11-23`
 */
export const breakingChanges = (released: string, current: string, today: string): string[] =>
  findBreakingChanges(withoutExpired(released, today), buildSchema(current)).map(({ description }) => description)
