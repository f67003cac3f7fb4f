import { ClaimgraphError } from '../ClaimgraphError.js'
import { nameKey } from '../graph/nameKey.js'

/** One name as the statements take it: an alias to look up, the number of the condition that it belongs to, and its part. */
export type NameParameter = Readonly<{ number: number; role: string; alias: string }>

/** How many names a filter may look up: each is compared with what every claim in question is tied to. */
const greatestNumber = 200

/** Numbers the names that the conditions of a filter look up. The same names in the same part have one number. */
export class Names {
  private readonly numbers = new Map<string, number>()
  private readonly all: NameParameter[] = []

  /**
   * The number of these names; whatever has one of these ids of an Alias, or of another node, is meant.
   * @throws ClaimgraphError BAD_REQUEST where they are more than 200 in all.
   */
  numberOf(role: string, aliases: readonly string[]): number {
    const key = JSON.stringify([role, [...aliases].sort()])
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    if (this.all.length + aliases.length > greatestNumber)
      throw new ClaimgraphError(
        'BAD_REQUEST',
        `A filter may look up at most ${greatestNumber} names: ask several questions.`,
      )
    this.all.push(...aliases.map((alias) => ({ number, role, alias })))
    return number
  }

  /** All names, as a parameter. */
  get parameters(): readonly NameParameter[] {
    return this.all
  }
}

/** Ids of the aliases by which things of some labels go, given their names in any spelling. */
export const aliasesOf = (names: readonly string[], ...labels: readonly string[]): string[] =>
  names.flatMap((name) => labels.map((label) => `alias:${label}:${nameKey(name)}`))
