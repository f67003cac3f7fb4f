import { GraphQLError, GraphQLScalarType } from 'graphql'

const pattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const checked = (value: unknown): string => {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new GraphQLError('PartialDate takes a day, a month or a year: "2023-02-04", "2023-02" or "2023".')
}

/** A day, a month or a year of ISO 8601. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A day, a month or a year, as ISO 8601 writes it: "2023-02-04", "2023-02" or "2023".',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked('value' in node ? node.value : undefined),
})
