/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { nameKey } from '../graph/nameKey.js'
import type { Benchmark } from '../schema/Benchmark.js'
import { Claim } from '../schema/Claim.js'
import {
  Leaderboard,
  LeaderboardEntry,
  LeaderboardResult,
  LeaderboardTable,
  LeaderboardWin,
  LeaderboardWinner,
} from '../schema/Leaderboard.js'
import { EvidenceArguments } from '../schema/EvidenceArguments.js'
import { ListArguments } from '../schema/ListArguments.js'
import { claimById } from './ClaimResolver.js'
import { claimsById } from './claimsById.js'
import type { Context } from './Context.js'
import { entityByName } from './entities.js'
import { firstOf } from './firstOf.js'
import {
  type Entry,
  type LeaderboardRow,
  type Result,
  type Table,
  tablesOf,
  type Win,
  type Winner,
  winnersOf,
} from './leaderboardOf.js'

/** A leaderboard, with the metric that it is limited to, or null. */
type Asked = Leaderboard & { readonly metric: string | null }

const rowsOf = async ({ loaders }: Context, { benchmark, metric }: Asked): Promise<LeaderboardRow[]> =>
  await loaders.rows<LeaderboardRow>('questions/leaderboards', benchmark.id, { metric })

@Resolver(() => Leaderboard)
export class LeaderboardResolver {
  @Query(() => Leaderboard, {
    nullable: true,
    description:
      'How methods fare on a benchmark: by stated results, and by how many others they beat. Null where nothing goes by the name of the benchmark; empty where nothing goes by that of the metric.',
  })
  async leaderboard(
    @Arg('benchmark', () => String, { description: 'Any known spelling of its name, in any letter case.' })
    name: string,
    @Arg('metric', () => String, {
      nullable: true,
      description: 'Only what is measured by it, in any known spelling. Without it, each metric has its own table.',
    })
    metric: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Asked | null> {
    const benchmark = await entityByName<Benchmark>(context, name, 'Benchmark')
    return benchmark && { benchmark, metric: metric === null || metric === undefined ? null : nameKey(metric) }
  }

  @FieldResolver(() => [LeaderboardTable], {
    description:
      'Methods by stated result. Values of different metrics or units stand in different tables; the table with most methods comes first.',
  })
  async byValue(@Root() asked: Asked, @Args(() => ListArguments) given: ListArguments, @Ctx() context: Context) {
    return firstOf(tablesOf(await rowsOf(context, asked)), given)
  }

  @FieldResolver(() => [LeaderboardWinner], {
    description:
      'Methods by number of different named methods that they are claimed to beat, in whatever metric unless one is given.',
  })
  async byBaselinesBeaten(
    @Root() asked: Asked,
    @Args(() => ListArguments) given: ListArguments,
    @Ctx() context: Context,
  ) {
    return firstOf(winnersOf(await rowsOf(context, asked)), given)
  }
}

@Resolver(() => LeaderboardTable)
export class LeaderboardTableResolver {
  @FieldResolver(() => [LeaderboardEntry], { description: 'The methods, best first.' })
  entries(@Root() { entries }: Table, @Args(() => ListArguments) given: ListArguments) {
    return firstOf(entries, given)
  }
}

@Resolver(() => LeaderboardEntry)
export class LeaderboardEntryResolver {
  @FieldResolver(() => [LeaderboardResult], { description: 'All its results in this table, best first.' })
  results(@Root() { results }: Entry, @Args(() => ListArguments) given: ListArguments) {
    return firstOf(results, given)
  }
}

@Resolver(() => LeaderboardResult)
export class LeaderboardResultResolver {
  @FieldResolver(() => Claim, { description: 'The claim that states it, with paper and sentence.' })
  async claim(@Root() { claimId }: Result, @Ctx() context: Context) {
    const claim = await claimById(context, claimId)
    if (claim === null) throw new ClaimgraphError('NOT_FOUND', 'The claim was removed meanwhile: ask again.')
    return claim
  }
}

@Resolver(() => LeaderboardWinner)
export class LeaderboardWinnerResolver {
  @FieldResolver(() => [LeaderboardWin], { description: 'What it beats, by name.' })
  wins(@Root() { wins }: Winner, @Args(() => ListArguments) given: ListArguments) {
    return firstOf(wins, given)
  }
}

@Resolver(() => LeaderboardWin)
export class LeaderboardWinResolver {
  @FieldResolver(() => [Claim], { description: 'The claims that say so, each with paper and sentence.' })
  async claims(
    @Root() { claimIds }: Win,
    @Args(() => EvidenceArguments) given: EvidenceArguments,
    @Ctx() context: Context,
  ) {
    return await claimsById(context, firstOf(claimIds, given))
  }
}
