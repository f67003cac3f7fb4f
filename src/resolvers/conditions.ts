import type { Parameters } from '../graph/GraphStore.js'
import { Names } from './Names.js'
import { type Formula, formulaOf, type Joined, type Literal, normalForm } from './normalForm.js'

/** Properties with a closed vocabulary; the empty value is that of a thing without the property. */
export type Vocabularies = Readonly<Record<string, readonly string[]>>

/** A condition of a filter, in one of the forms that the statements know. */
export type Condition =
  /** Tied by the relationship `role` to what one of the aliases names; of several such the least `spread` leads to the fewest. */
  | { readonly form: 'names'; readonly role: string; readonly aliases: readonly string[]; readonly spread: number }
  | { readonly form: 'values'; readonly property: string; readonly values: readonly string[] }
  | { readonly form: 'minimum'; readonly property: 'gain' | 'confidence'; readonly minimum: number }
  | { readonly form: 'period'; readonly from: string; readonly to: string }
  | { readonly form: 'text'; readonly text: string }

type Of<Form extends Condition['form']> = Extract<Condition, { form: Form }>

const isOf =
  <Form extends Condition['form']>(form: Form) =>
  (literal: Literal<Condition>): literal is Literal<Of<Form>> =>
    literal.condition.form === form

/** The bounds of a property in one alternative: what it must reach, and what it must stay below. */
const boundsOf = (literals: readonly Literal<Condition>[], property: string) => {
  const about = literals.filter(isOf('minimum')).filter(({ condition }) => condition.property === property)
  const minima = about.filter(({ holds }) => holds).map(({ condition }) => condition.minimum)
  const limits = about.filter(({ holds }) => !holds).map(({ condition }) => condition.minimum)
  return {
    minimum: minima.length === 0 ? null : Math.max(...minima),
    below: limits.length === 0 ? null : Math.min(...limits),
  }
}

/** The values that a property may have in one alternative; null where any. */
const allowedIn = (
  literals: readonly Literal<Condition>[],
  property: string,
  vocabulary: readonly string[],
): readonly string[] | null => {
  const about = literals.filter(isOf('values')).filter(({ condition }) => condition.property === property)
  if (about.length === 0) return null
  return vocabulary.filter((value) => about.every(({ condition, holds }) => condition.values.includes(value) === holds))
}

/**
 * What the statement of a list takes for filters that must all hold: `alternatives`, of which a thing must meet one;
 * `takesAll`, whether one of them is met by everything; the `names` that they look up; and `starts`, the numbers of names that lead to everything in question, or -1 where nothing
 * less than everything does.
 * @throws ClaimgraphError BAD_REQUEST where the filters are nested too deeply or too large.
 */
export const conditions = <Filter extends Joined<Filter>>(
  filters: readonly (Filter | null | undefined)[],
  conditionsOf: (filter: Filter) => readonly Condition[],
  vocabularies: Vocabularies = {},
) => {
  const names = new Names()
  const numberOf = ({ role, aliases }: Of<'names'>): number => names.numberOf(role, aliases)
  const alternativeOf = (literals: readonly Literal<Condition>[]): Parameters => {
    const numbers = (must: boolean) => [
      ...new Set(
        literals.filter(isOf('names')).flatMap(({ condition, holds }) => (holds === must ? [numberOf(condition)] : [])),
      ),
    ]
    const texts = (must: boolean) =>
      literals.filter(isOf('text')).flatMap(({ condition, holds }) => (holds === must ? [condition.text] : []))
    const periods = (must: boolean) =>
      literals
        .filter(isOf('period'))
        .flatMap(({ condition: { from, to }, holds }) => (holds === must ? [{ from, to }] : []))
    const gain = boundsOf(literals, 'gain')
    const confidence = boundsOf(literals, 'confidence')
    return {
      ...Object.fromEntries(
        Object.entries(vocabularies).map(([property, values]) => [property, allowedIn(literals, property, values)]),
      ),
      minimumGain: gain.minimum,
      gainBelow: gain.below,
      minimumConfidence: confidence.minimum,
      confidenceBelow: confidence.below,
      within: periods(true),
      outside: periods(false),
      says: texts(true),
      saysNot: texts(false),
      holds: numbers(true),
      lacks: numbers(false),
    }
  }
  const startOf = (literals: readonly Literal<Condition>[]): number => {
    const [best] = literals
      .filter(isOf('names'))
      .flatMap(({ condition, holds }) => (holds ? [condition] : []))
      .sort((one, other) => one.spread - other.spread)
    return best ? numberOf(best) : -1
  }
  const formulaOfFilter = (filter: Filter): Formula<Condition> =>
    formulaOf(filter, (one) => conditionsOf(one).map((condition) => ({ condition })))
  const found = normalForm({ all: filters.flatMap((filter) => (filter ? [formulaOfFilter(filter)] : [])) })
  const alternatives = found.map(alternativeOf)
  const starts = [...new Set(found.map(startOf))]
  return {
    alternatives,
    takesAll: found.some((literals) => literals.length === 0),
    starts: starts.includes(-1) ? [-1] : starts,
    names: names.parameters,
  }
}
