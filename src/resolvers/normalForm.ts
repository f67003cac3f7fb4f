import { ClaimgraphError } from '../ClaimgraphError.js'

/** A formula over conditions: what a filter says, whatever its noun. */
export type Formula<Condition> =
  | { readonly condition: Condition }
  | { readonly all: readonly Formula<Condition>[] }
  | { readonly any: readonly Formula<Condition>[] }
  | { readonly not: Formula<Condition> }

/** One condition that must hold, or must not. */
export interface Literal<Condition> {
  readonly condition: Condition
  readonly holds: boolean
}

/** A filter of any noun: conditions, joined. */
export interface Joined<Filter> {
  readonly and?: readonly Filter[] | null | undefined
  readonly or?: readonly Filter[] | null | undefined
  readonly not?: Filter | null | undefined
}

/** What one filter may hold: the statements test every alternative on every claim. */
export const greatestFilter = { depth: 10, alternatives: 64, conditions: 64 }

/**
 * The formula of a filter; `conditionsOf` gives the ones of a noun, apart from `and`, `or` and `not`.
 * @throws ClaimgraphError BAD_REQUEST where filters are nested deeper than 10 levels.
 */
export const formulaOf = <Filter extends Joined<Filter>, Condition>(
  filter: Filter,
  conditionsOf: (filter: Filter) => readonly Formula<Condition>[],
  depth = 1,
): Formula<Condition> => {
  if (depth > greatestFilter.depth)
    throw new ClaimgraphError(
      'BAD_REQUEST',
      `A filter may nest \`and\`, \`or\` and \`not\` at most ${greatestFilter.depth} levels deep: write it flatter.`,
    )
  const inner = (one: Filter) => formulaOf(one, conditionsOf, depth + 1)
  return {
    all: [
      ...conditionsOf(filter),
      ...(filter.and ?? []).map(inner),
      ...(filter.or ? [{ any: filter.or.map(inner) }] : []),
      ...(filter.not ? [{ not: inner(filter.not) }] : []),
    ],
  }
}

const refuseWhenTooLarge = (size: number, greatest: number, things: string): void => {
  if (size > greatest)
    throw new ClaimgraphError(
      'BAD_REQUEST',
      `Written out, the filter has more than ${greatest} ${things}: ask several questions, or give several values to one field instead of \`or\`.`,
    )
}

type Alternative<Condition> = readonly Literal<Condition>[]

const together = <Condition>(
  one: readonly Alternative<Condition>[],
  other: readonly Alternative<Condition>[],
): readonly Alternative<Condition>[] => {
  refuseWhenTooLarge(one.length * other.length, greatestFilter.alternatives, 'alternatives')
  return one.flatMap((left) =>
    other.map((right) => {
      refuseWhenTooLarge(left.length + right.length, greatestFilter.conditions, 'conditions in one alternative')
      return [...left, ...right]
    }),
  )
}

/**
 * The disjunctive normal form: the formula holds where every literal of one of the alternatives does. No alternative at
 * all holds nowhere, an empty one everywhere.
 * @throws ClaimgraphError BAD_REQUEST where it has more than 64 alternatives, or one with more than 64 conditions.
 */
export const normalForm = <Condition>(formula: Formula<Condition>, holds = true): readonly Alternative<Condition>[] => {
  if ('condition' in formula) return [[{ condition: formula.condition, holds }]]
  if ('not' in formula) return normalForm(formula.not, !holds)
  const isConjunction = 'all' in formula === holds
  const parts = 'all' in formula ? formula.all : formula.any
  const none: readonly Alternative<Condition>[] = isConjunction ? [[]] : []
  return parts.reduce((soFar, part) => {
    const next = normalForm(part, holds)
    if (isConjunction) return together(soFar, next)
    refuseWhenTooLarge(soFar.length + next.length, greatestFilter.alternatives, 'alternatives')
    return [...soFar, ...next]
  }, none)
}
