import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** A document whose variable `$value` fills one argument that takes text, somewhere in the schema. */
export interface StringArgument {
  /** E.g. `Query.method(name)` or `Query.comparisons(filter.benchmark)`. */
  readonly name: string
  readonly query: string
  /** What to send as `$value` to put the text there. */
  readonly value: (text: string) => unknown
}

/** Values that lead somewhere in the example graph, by the name of the argument. */
const examples: Record<string, unknown> = {
  name: 'Heron',
  id: 'paper:example:1',
  ids: ['paper:example:1'],
  text: 'heron',
  benchmark: 'ImageNet',
  from: 'Heron',
  to: 'Wagtail',
  methods: ['Heron', 'Osprey'],
}

const exampleOf = (type: GraphQLInputType, name: string): unknown => {
  const bare = getNullableType(type)
  if (name in examples) return examples[name]
  if (isListType(bare)) return [exampleOf(bare.ofType, name)]
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, exampleOf(field.type, field.name)]),
    )
  return ['String', 'ID'].includes(bare.name) ? 'heron' : 1
}

/** Writes a value as a document has it. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  const bare = getNullableType(type)
  if (isListType(bare) && Array.isArray(value)) return `[${value.map((one) => literal(one, bare.ofType)).join(', ')}]`
  if (isInputObjectType(bare)) {
    const fields = Object.entries(value as object).flatMap(([name, one]) => {
      const field = bare.getFields()[name]
      return field ? [`${name}: ${literal(one, field.type)}`] : []
    })
    return `{${fields.join(', ')}}`
  }
  return isEnumType(bare) ? String(value) : JSON.stringify(value)
}

type AnyField = GraphQLField<unknown, unknown>

/** A field with its required arguments, but for one that is filled already, and what is selected of it. */
const call = (field: AnyField, selection: string, filled?: { argument: GraphQLArgument; with: string }): string => {
  const given = field.args.flatMap((argument) => {
    if (argument === filled?.argument) return [`${argument.name}: ${filled.with}`]
    return isRequiredArgument(argument)
      ? [`${argument.name}: ${literal(exampleOf(argument.type, argument.name), argument.type)}`]
      : []
  })
  const selected = isCompositeType(getNamedType(field.type)) ? ` { ${selection} }` : ''
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selected}`
}

/** The ways into an input type that end in text: what to send for a text to get there, lists and objects around it. */
const waysToText = (
  type: GraphQLInputType,
  seen: readonly GraphQLNamedType[] = [],
): { path: string; wrap: (text: string) => unknown }[] => {
  const bare = getNullableType(type)
  if (isListType(bare))
    return waysToText(bare.ofType, seen).map(({ path, wrap }) => ({
      path,
      wrap: (text) => [wrap(text)],
    }))
  if (isInputObjectType(bare)) {
    if (seen.includes(bare)) return []
    const required = exampleOf(bare, '') as object
    return Object.values(bare.getFields()).flatMap((field) =>
      waysToText(field.type, [...seen, bare]).map(({ path, wrap }) => ({
        path: `.${field.name}${path}`,
        wrap: (text: string) => ({ ...required, [field.name]: wrap(text) }),
      })),
    )
  }
  return isEnumType(bare) ||
    ['Boolean', 'Int', 'Float'].includes(bare.name) ||
    /^(Positive|NonNegative)/.test(bare.name)
    ? []
    : [{ path: '', wrap: (text) => text }]
}

/** How to reach each type from an operation, by the fewest fields: what to write around a selection of it. */
const waysToTypes = (root: GraphQLObjectType): Map<GraphQLObjectType, (selection: string) => string> => {
  const ways = new Map<GraphQLObjectType, (selection: string) => string>([[root, (selection) => selection]])
  for (const [type, around] of ways)
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type)
      if (isObjectType(next) && !ways.has(next)) ways.set(next, (selection) => around(call(field, selection)))
    }
  return ways
}

/** Every argument of the schema that takes text, also within inputs, each as a document that fills it. */
export const stringArguments = (schema: GraphQLSchema): StringArgument[] =>
  (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType()
    if (!root) return []
    return [...waysToTypes(root)].flatMap(([type, around]) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          waysToText(argument.type).map(({ path, wrap }) => ({
            name: `${type.name}.${field.name}(${argument.name}${path})`,
            query: `${operation} ($value: ${String(argument.type)}) { ${around(
              call(field, '__typename', { argument, with: '$value' }),
            )} }`,
            value: wrap,
          })),
        ),
      ),
    )
  })
