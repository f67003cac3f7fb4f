import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Place } from '../graph/cursor.js'
import { statement } from '../graph/statements.js'
import { Claim, ClaimConnection } from '../schema/Claim.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { claimOf, type ClaimRow } from './claimOf.js'
import type { Context } from './Context.js'
import { page } from './page.js'

/** The claim of that id, or null. */
export const claimById = async ({ loaders }: Context, id: string): Promise<Claim | null> => {
  const [row] = await loaders.rows<{ claim: ClaimRow }>('questions/claims-by-id', id)
  return row ? claimOf(row.claim) : null
}

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'One claim. Null where there is none of that id.' })
  async claim(@Arg('id', () => ID, { description: 'Id of a claim.' }) id: string, @Ctx() context: Context) {
    return await claimById(context, id)
  }

  @Query(() => ClaimConnection, { description: 'What papers claim, comparisons or not.' })
  async claims(@Args(() => ClaimArguments) given: ClaimArguments, @Ctx() { store }: Context) {
    const filter = {
      type: given.type ?? null,
      direction: given.direction ?? null,
      polarity: given.polarity ?? null,
      unit: given.unit ?? null,
      minimumConfidence: given.minimumConfidence ?? null,
    }
    return await page<Place & { claim: ClaimRow }, Claim>(given, {
      list: 'claims',
      filter: { ...filter, orderBy: given.orderBy },
      read: (parameters) => store.read(statement('questions/claims'), parameters),
      node: ({ claim }) => claimOf(claim),
      totalCount: async () =>
        (await store.read<{ total: number }>(statement('questions/claims-count'), filter))[0]?.total ?? 0,
    })
  }
}
