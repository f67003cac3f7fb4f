/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { nameKey } from '../graph/nameKey.js'
import type { Benchmark } from '../schema/Benchmark.js'
import { Claim } from '../schema/Claim.js'
import {
  Contradiction,
  ContradictionArguments,
  ContradictionConnection,
  ContradictionSide,
} from '../schema/Contradiction.js'
import type { ContradictionKind } from '../schema/enumerations.js'
import { EvidenceArguments } from '../schema/EvidenceArguments.js'
import { Method } from '../schema/Method.js'
import type { Metric } from '../schema/Metric.js'
import { claimsById } from './claimsById.js'
import type { Context } from './Context.js'
import { existingEntity } from './existingEntity.js'
import { firstOf } from './firstOf.js'
import { type Listed, page } from './page.js'

interface Said {
  readonly claimId: string
  readonly winnerId: string
  readonly loserId: string
}

interface Row extends Listed {
  readonly kind: ContradictionKind
  readonly benchmark: Benchmark
  readonly metric: Metric
  readonly papers: number
  readonly said: readonly Said[]
}

type Side = ContradictionSide & Omit<Said, 'claimId'> & { readonly claimIds: readonly string[] }

const keyOf = (name: string | null | undefined): string | null =>
  name === null || name === undefined ? null : nameKey(name)

/** One side for each method that wins, by its id. */
const sidesOf = (said: readonly Said[]): Side[] =>
  [...new Map(said.map((one) => [one.winnerId, one])).values()]
    .sort((one, other) => (one.winnerId < other.winnerId ? -1 : 1))
    .map(({ winnerId, loserId }) => {
      const claimIds = said.filter((one) => one.winnerId === winnerId).map(({ claimId }) => claimId)
      return { winnerId, loserId, claimIds, claimCount: claimIds.length }
    })

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @Query(() => ContradictionConnection, {
    description:
      'Pairs of methods that are each claimed to beat the other, or of which one is claimed to beat the other by different gains, on the same benchmark and metric; those of most papers first.',
  })
  contradictions(@Args(() => ContradictionArguments) given: ContradictionArguments, @Ctx() context: Context) {
    return page<Row, Contradiction>(context, given, {
      statement: 'questions/contradictions',
      parameters: {
        method: keyOf(given.method),
        benchmark: keyOf(given.benchmark),
        metric: keyOf(given.metric),
        kind: given.kind ?? null,
        isWithinOnePaper: given.isWithinOnePaper ?? null,
      },
      isDescending: true,
      node: ({ kind, benchmark, metric, papers, said }) => ({
        kind,
        benchmark,
        metric,
        paperCount: papers,
        isWithinOnePaper: papers === 1,
        sides: sidesOf(said),
      }),
    })
  }
}

@Resolver(() => ContradictionSide)
export class ContradictionSideResolver {
  @FieldResolver(() => Method, { description: 'The method that is better.' })
  async winner(@Root() { winnerId }: Side, @Ctx() context: Context) {
    return await existingEntity<Method>(context, winnerId)
  }

  @FieldResolver(() => Method, { description: 'The method that it is better than.' })
  async loser(@Root() { loserId }: Side, @Ctx() context: Context) {
    return await existingEntity<Method>(context, loserId)
  }

  @FieldResolver(() => [Claim], { description: 'The claims that say so, each with paper, sentence and gain.' })
  async claims(
    @Root() { claimIds }: Side,
    @Args(() => EvidenceArguments) given: EvidenceArguments,
    @Ctx() context: Context,
  ) {
    return await claimsById(context, firstOf(claimIds, given))
  }
}
