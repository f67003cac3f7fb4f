import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Claim, ClaimConnection } from '../schema/Claim.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { claimOf, type ClaimRow } from './claimOf.js'
import type { Context } from './Context.js'
import { claims } from './entities.js'

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
  claims(@Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given)
  }
}
