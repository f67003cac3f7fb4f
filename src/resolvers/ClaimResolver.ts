import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Claim, ClaimConnection } from '../schema/Claim.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { PageArguments } from '../schema/PageArguments.js'
import { claimOf, type ClaimRow } from './claimOf.js'
import type { Context } from './Context.js'
import { claims } from './entities.js'
import { type Listed, page } from './page.js'

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

  @Query(() => ClaimConnection, {
    description: 'Claims that editors hold to be wrong, which no other list has, the last retracted first.',
  })
  retractedClaims(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return page<Listed & { claim: ClaimRow }, Claim>(context, given, {
      statement: 'questions/retracted-claims',
      parameters: {},
      isDescending: true,
      node: ({ claim }) => claimOf(claim),
    })
  }

  @Query(() => ClaimConnection, { description: 'What papers claim, comparisons or not.' })
  claims(@Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given)
  }
}
