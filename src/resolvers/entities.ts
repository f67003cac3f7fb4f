/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import type { Properties } from '../graph/graphPages.js'
import type { GraphStore, SearchableLabel } from '../graph/GraphStore.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import type { Claim } from '../schema/Claim.js'
import type { ClaimArguments } from '../schema/ClaimArguments.js'
import type { ClaimFilter } from '../schema/ClaimFilter.js'
import type { Comparison } from '../schema/Comparison.js'
import type { ConnectionShape } from '../schema/connection.js'
import { ClaimOrder, NameOrder, PaperOrder } from '../schema/enumerations.js'
import { typeOfId } from '../schema/Node.js'
import type { Paper } from '../schema/Paper.js'
import type { PageArguments } from '../schema/PageArguments.js'
import type { PaperArguments } from '../schema/PaperArguments.js'
import { claimConditions } from './claimConditions.js'
import { claimOf, type ClaimRow, comparisonOf } from './claimOf.js'
import type { Context } from './Context.js'
import { type NamedFilter, namedConditions } from './namedConditions.js'
import { type Listed, page, type Page, wholeList } from './page.js'
import { paperConditions } from './paperConditions.js'

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

/** Arguments of the lists of things with a name: the filters of the nouns differ in some fields. */
interface NamedArguments extends PageArguments {
  readonly filter: NamedFilter | null | undefined
  readonly orderBy: NameOrder
}

/** What a list belongs to: the id of a node, and the relationship that claims or papers have with it. */
interface Owner {
  readonly id: string
  readonly as: string
}

type ClaimListed = Listed & { readonly claim: ClaimRow; readonly winnerId: string }

const claimList = (
  reading: 'claims' | 'comparisons',
  filters: readonly (ClaimFilter | null | undefined)[],
  { orderBy }: Pick<ClaimArguments, 'orderBy'>,
  owner: Owner | null,
) => {
  const conditions = claimConditions(filters)
  return {
    statement: 'questions/claims',
    ...(owner ? { id: owner.id } : {}),
    parameters: {
      ...conditions,
      ...(owner ? { starts: [-1], isNamed: true } : {}),
      reading,
      belongsAs: owner?.as ?? '',
      orderBy,
    },
    isDescending: true,
  }
}

/** A page of claims, of all or of those that belong to something. */
export const claims = (context: Context, given: ClaimArguments, owner: Owner | null = null): Page<Claim> =>
  page<ClaimListed, Claim>(context, given, {
    ...claimList('claims', [given.filter], given, owner),
    node: ({ claim }) => claimOf(claim),
  })

/** How many claims are read at a time where all are: each time, the store puts all of them in order. */
const claimsInPage = 5_000

/**
 * All claims that meet all filters, the newest first, some at a time, as `transfer/claims` returns them: two round trips for
 * five thousand claims.
 * @throws ClaimgraphError BAD_REQUEST where the filters are too large, at once; STORE_*.
 */
export const everyClaim = (
  store: GraphStore,
  filters: readonly ClaimFilter[],
): AsyncGenerator<readonly Properties[]> => {
  const list = claimList('claims', filters, { orderBy: ClaimOrder.NEWEST }, null)
  const pages = async function* () {
    for await (const page of wholeList<ClaimListed>(store, list, claimsInPage)) {
      const ids = page.map(({ claim: { id } }) => id)
      const rows = await store.read<Properties & { readonly id: string }>(statement('transfer/claims'), { ids })
      const byId = new Map(rows.map((row) => [row.id, row]))
      yield ids.flatMap((id) => byId.get(id) ?? [])
    }
  }
  return pages()
}

/** A page of comparisons, of all or of those that belong to something; all `conditions` must hold besides the filter. */
export const comparisons = (
  context: Context,
  given: ClaimArguments,
  owner: Owner | null = null,
  conditions: ClaimFilter | null = null,
): Page<Comparison> =>
  page<ClaimListed, Comparison>(context, given, {
    ...claimList('comparisons', [conditions, given.filter], given, owner),
    node: comparisonOf,
  })

/** A page of papers, of all or of those that deal with the thing of that id. */
export const papers = (
  context: Context,
  { filter, orderBy, ...given }: PaperArguments,
  id = '',
): ConnectionShape<Paper> => {
  const conditions = paperConditions(filter)
  return page<Listed & { readonly node: Paper }, Paper>(context, given, {
    statement: 'questions/papers',
    id,
    parameters: { ...conditions, ...(id === '' ? {} : { starts: [-1] }), orderBy },
    isDescending: orderBy === PaperOrder.NEWEST,
    node: ({ node }) => node,
  })
}

/** A page of things with a name, from the statement of that name. */
export const named = <T>(
  context: Context,
  { filter, orderBy, ...given }: NamedArguments,
  statementName: 'methods' | 'datasets' | 'benchmarks' | 'tasks' | 'metrics' | 'ideas',
): ConnectionShape<T> =>
  page<Listed & { readonly node: T }, T>(context, given, {
    statement: `questions/${statementName}`,
    parameters: { ...namedConditions(filter), orderBy },
    isDescending: orderBy === NameOrder.MOST_USED,
    node: ({ node }) => node,
  })
