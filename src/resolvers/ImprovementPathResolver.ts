/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import { Claim } from '../schema/Claim.js'
import {
  greatestPathLength,
  ImprovementPath,
  ImprovementPathArguments,
  ImprovementStep,
} from '../schema/ImprovementPath.js'
import { EvidenceArguments } from '../schema/EvidenceArguments.js'
import { claimsById } from './claimsById.js'
import type { Context } from './Context.js'
import { checkedFirst, firstOf } from './firstOf.js'
import { improvementPaths, type Link } from './improvementPaths.js'

type Step = Omit<ImprovementStep, 'claimCount'> & { readonly claimIds: readonly string[] }

@Resolver()
export class ImprovementPathResolver {
  @Query(() => [ImprovementPath], {
    description:
      'Chains of claims that lead from a method to one that is better: each method is claimed to beat the one before. The shortest come first; no chain meets a method twice. Empty where there is none, or nothing goes by a name.',
  })
  async improvementPath(
    @Args(() => ImprovementPathArguments) given: ImprovementPathArguments,
    @Ctx() { store }: Context,
  ): Promise<ImprovementPath[]> {
    const limit = checkedFirst(given)
    if (given.maxLength > greatestPathLength)
      throw new ClaimgraphError(
        'BAD_REQUEST',
        `\`maxLength\` may be at most ${greatestPathLength}: a longer chain proves nothing.`,
      )
    const links = await store.read<Step & Link>(statement('questions/improvement-links'), {
      from: nameKey(given.from),
      to: nameKey(given.to),
      benchmark: given.benchmark === null || given.benchmark === undefined ? null : nameKey(given.benchmark),
    })
    return improvementPaths(links, { maxLength: given.maxLength, limit }).map((chain) => ({
      length: chain.length,
      steps: chain.map((step) => ({ ...step, claimCount: step.claimIds.length })),
    }))
  }
}

@Resolver(() => ImprovementStep)
export class ImprovementStepResolver {
  @FieldResolver(() => [Claim], { description: 'The claims that say so, each with paper and sentence.' })
  async claims(
    @Root() { claimIds }: Step,
    @Args(() => EvidenceArguments) given: EvidenceArguments,
    @Ctx() context: Context,
  ) {
    return await claimsById(context, firstOf(claimIds, given))
  }
}
