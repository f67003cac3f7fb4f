/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { statement } from '../graph/statements.js'
import { ClaimType, NodeType } from '../schema/enumerations.js'
import { IngestRun } from '../schema/IngestRun.js'
import { ClaimTypeCount, ConfidenceCount, NodeCount, Statistics } from '../schema/Statistics.js'
import type { Context } from './Context.js'

interface ClaimRow {
  readonly id: string
  readonly type: ClaimType
  readonly band: number
  readonly claims: number
}

/** Both numbers of claims come from one statement, sent once. */
const claimRows = async ({ loaders }: Context): Promise<ClaimRow[]> =>
  await loaders.rows<ClaimRow>('questions/claims-by-type-and-confidence', '')

const sum = (rows: readonly ClaimRow[]): number => rows.reduce((total, { claims }) => total + claims, 0)

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'What the graph holds, in numbers; only what is asked for is counted.' })
  statistics(): Statistics {
    return {}
  }

  @FieldResolver(() => [NodeCount], { description: 'How many papers, methods, claims and so on there are.' })
  async nodes(@Ctx() { store }: Context): Promise<NodeCount[]> {
    const rows = await store.read<{ label: string; total: number }>(statement('questions/counts'))
    const totals = new Map(rows.map(({ label, total }) => [label, total]))
    return Object.values(NodeType).map((type) => ({ type, count: totals.get(type) ?? 0 }))
  }

  @FieldResolver(() => [ClaimTypeCount], { description: 'How many claims there are of each type.' })
  async claimsByType(@Ctx() context: Context): Promise<ClaimTypeCount[]> {
    const rows = await claimRows(context)
    return Object.values(ClaimType).map((type) => ({ type, count: sum(rows.filter((row) => row.type === type)) }))
  }

  @FieldResolver(() => [ConfidenceCount], { description: 'How many claims there are in ten ranges of confidence.' })
  async confidenceBands(@Ctx() context: Context): Promise<ConfidenceCount[]> {
    const rows = await claimRows(context)
    return Array.from({ length: 10 }, (_, band) => ({
      from: band / 10,
      to: (band + 1) / 10,
      count: sum(rows.filter((row) => row.band === band)),
    }))
  }

  @FieldResolver(() => IngestRun, {
    nullable: true,
    description: 'The run of the pipeline that began last. Null where the graph was filled without one.',
  })
  async lastIngest(@Ctx() { loaders }: Context) {
    const place = { first: 1, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false }
    const [row] = await loaders.rows<{ node: IngestRun }>('questions/ingest-runs', '', place)
    return row?.node ?? null
  }
}
