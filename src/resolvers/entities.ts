import type { Place } from '../graph/cursor.js'
import type { SearchableLabel } from '../graph/GraphStore.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import type { PageArguments } from '../schema/PageArguments.js'
import type { Claim } from '../schema/Claim.js'
import type { Comparison } from '../schema/Comparison.js'
import type { Paper } from '../schema/Paper.js'
import type { ClaimPageArguments } from '../schema/PageArguments.js'
import { typeOfId } from '../schema/Node.js'
import { claimOf, type ClaimRow, comparisonOf } from './claimOf.js'
import type { Context } from './Context.js'
import { page, pageOf } from './page.js'

interface Named {
  readonly id: string
  readonly name: string
}

/** What has that id, whatever it is but a claim, or null. */
export const entityById = async <T>({ loaders }: Context, id: string, label?: SearchableLabel): Promise<T | null> => {
  if (label !== undefined && typeOfId(id) !== label) return null
  const [row] = await loaders.rows<{ node: T }>('questions/entities-by-id', id)
  return row?.node ?? null
}

/**
 * What goes by a name, in any spelling. Where several do, as LoRA and LoRA+ may, the one that is called exactly so comes
 * before the others.
 */
export const entityByName = async <T extends Named>(
  { store }: Context,
  name: string,
  label: SearchableLabel,
): Promise<T | null> => {
  const rows = await store.read<{ node: T }>(statement('questions/entities-by-name'), { key: nameKey(name), label })
  const likeIt = (node: T) => Number(node.name === name) + Number(node.name.toLowerCase() === name.toLowerCase())
  const [best] = rows.map(({ node }) => node).sort((one, other) => likeIt(other) - likeIt(one))
  return best ?? null
}

/** A page of all things of one label, from the statement of that name. */
export const entities = async <T>(
  { store }: Context,
  given: PageArguments,
  { list, label }: { readonly list: string; readonly label: SearchableLabel },
) =>
  await page<Place & { node: T }, T>(given, {
    list,
    filter: {},
    read: (parameters) => store.read(statement(`questions/${list}`), parameters),
    node: ({ node }) => node,
    totalCount: async () => {
      const counts = await store.read<{ label: string; total: number }>(statement('questions/counts'))
      return counts.find((count) => count.label === label)?.total ?? 0
    },
  })

type Counted = Place & { readonly total: number }

/** A page of the papers that deal with something. */
export const papersOf = async (context: Context, id: string, given: PageArguments) =>
  await pageOf<Counted & { node: Paper }, Paper>(context, given, {
    statement: 'questions/papers-of',
    id,
    node: ({ node }) => node,
  })

/** A page of the claims of a paper, about a method, on a benchmark, in a metric or for a task. */
export const claimsOf = async (context: Context, id: string, given: ClaimPageArguments) =>
  await pageOf<Counted & { claim: ClaimRow }, Claim>(context, given, {
    statement: 'questions/claims-of',
    id,
    order: { orderBy: given.orderBy },
    node: ({ claim }) => claimOf(claim),
  })

/** A page of comparisons that belong to something, by the statement of that name. */
export const comparisonsOf = async (context: Context, list: string, id: string, given: ClaimPageArguments) =>
  await pageOf<Counted & { claim: ClaimRow; winnerId: string | null }, Comparison>(context, given, {
    statement: `questions/${list}`,
    id,
    order: { orderBy: given.orderBy },
    node: comparisonOf,
  })
