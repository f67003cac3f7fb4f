/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import { addClaim } from '../edits/addClaim.js'
import type { EditAnswer, Editor } from '../edits/Edit.js'
import { ingestPapers } from '../edits/ingestPapers.js'
import { mergeEntities } from '../edits/mergeEntities.js'
import { restoreClaim, retractClaim } from '../edits/retractClaim.js'
import { splitEntity } from '../edits/splitEntity.js'
import type { Role } from '../graph/apiKeys.js'
import { AddClaimInput, AddClaimPayload, type GainInput } from '../schema/AddClaim.js'
import type { EditPayload } from '../schema/EditPayload.js'
import { GainKind, GainUnit } from '../schema/enumerations.js'
import type { IngestRun } from '../schema/IngestRun.js'
import { IngestPapersInput, IngestPapersPayload } from '../schema/IngestPapers.js'
import { MergeEntitiesInput, MergeEntitiesPayload } from '../schema/MergeEntities.js'
import {
  RestoreClaimInput,
  RestoreClaimPayload,
  RetractClaimInput,
  RetractClaimPayload,
} from '../schema/RetractClaim.js'
import { SplitEntityInput, SplitEntityPayload } from '../schema/SplitEntity.js'
import { UserErrorCode } from '../schema/UserError.js'
import { claimById } from './ClaimResolver.js'
import { type Context, createContext } from './Context.js'
import { entityById } from './entities.js'
import { nodeById } from './NodeResolver.js'

interface Identified {
  readonly clientMutationId: string
}

// Whoever has no key is no editor; see `demandRole`.
const editorOf = ({ caller: { key } }: Context, { clientMutationId }: Identified): Editor => ({
  key: key ?? '',
  clientMutationId,
})

/** The answer to a mutation: what was changed, as the graph shows it now, or why nothing was. */
const payload = async <Result, Shown>(
  { store, caller }: Context,
  { clientMutationId }: Identified,
  { result, errors }: EditAnswer<Result>,
  show: (result: Result | null, context: Context) => Promise<Shown>,
): Promise<EditPayload & Shown> => ({
  // What this request has loaded before may have changed.
  ...(await show(result, createContext(store, caller))),
  clientMutationId,
  userErrors: errors.map(({ path, message, code }) => ({
    field: ['input', ...path],
    message,
    code: UserErrorCode[code],
  })),
})

/** What the unit of a gain says of its kind. */
const kindOf = ({ unit, kind }: GainInput): GainKind => {
  if (kind) return kind
  if (unit === GainUnit.PERCENT) return GainKind.UNSPECIFIED
  return unit === GainUnit.TIMES ? GainKind.RELATIVE : GainKind.ABSOLUTE
}

@Resolver()
export class EditResolver {
  @Authorized<Role>('editor')
  @Mutation(() => IngestPapersPayload, {
    description:
      'Ingests papers, and answers when they are in the graph; `ingestRuns` shows meanwhile how far it is. Papers that the graph holds unchanged are left alone.',
  })
  async ingestPapers(
    @Arg('input', () => IngestPapersInput, { description: 'What to ingest.' }) input: IngestPapersInput,
    @Ctx() context: Context,
  ): Promise<IngestPapersPayload> {
    const { records, listing, format } = input
    const answer = await ingestPapers(context.store, editorOf(context, input), {
      records: records ?? null,
      listing: listing ?? null,
      format: format ?? null,
    })
    return await payload(context, input, answer, async (result, fresh) => ({
      run: result && (await entityById<IngestRun>(fresh, result.runId)),
      rejected: result ? [...result.rejected] : [],
    }))
  }

  @Authorized<Role>('editor')
  @Mutation(() => MergeEntitiesPayload, {
    description:
      'Merges entities into another one: what papers say of them is told of that one, also of papers to come, and their names lead to it. `splitEntity` takes it back without a trace.',
  })
  async mergeEntities(
    @Arg('input', () => MergeEntitiesInput, { description: 'What to merge.' }) input: MergeEntitiesInput,
    @Ctx() context: Context,
  ): Promise<MergeEntitiesPayload> {
    const answer = await mergeEntities(context.store, editorOf(context, input), input)
    return await payload(context, input, answer, async (result, fresh) => ({
      entity: result && (await nodeById(fresh, result.entityId)),
    }))
  }

  @Authorized<Role>('editor')
  @Mutation(() => SplitEntityPayload, {
    description:
      'Takes the merge of an entity back: everything that papers say of it is its own again, also what was ingested since.',
  })
  async splitEntity(
    @Arg('input', () => SplitEntityInput, { description: 'What to split.' }) input: SplitEntityInput,
    @Ctx() context: Context,
  ): Promise<SplitEntityPayload> {
    const answer = await splitEntity(context.store, editorOf(context, input), input)
    return await payload(context, input, answer, async (result, fresh) => ({
      entity: result && (await nodeById(fresh, result.entityId)),
      from: result && (await nodeById(fresh, result.fromId)),
    }))
  }

  @Authorized<Role>('editor')
  @Mutation(() => RetractClaimPayload, {
    description:
      'Puts a claim out of sight, for a reason: it is kept, and no list, count or comparison has it, however often its paper is ingested again. `restoreClaim` takes it back.',
  })
  async retractClaim(
    @Arg('input', () => RetractClaimInput, { description: 'Which claim, and why.' }) input: RetractClaimInput,
    @Ctx() context: Context,
  ): Promise<RetractClaimPayload> {
    const answer = await retractClaim(context.store, editorOf(context, input), input)
    return await payload(context, input, answer, async (result, fresh) => ({
      claim: result && (await claimById(fresh, result.claimId)),
    }))
  }

  @Authorized<Role>('editor')
  @Mutation(() => RestoreClaimPayload, { description: 'Takes the retraction of a claim back.' })
  async restoreClaim(
    @Arg('input', () => RestoreClaimInput, { description: 'Which claim.' }) input: RestoreClaimInput,
    @Ctx() context: Context,
  ): Promise<RestoreClaimPayload> {
    const answer = await restoreClaim(context.store, editorOf(context, input), input)
    return await payload(context, input, answer, async (result, fresh) => ({
      claim: result && (await claimById(fresh, result.claimId)),
    }))
  }

  @Authorized<Role>('editor')
  @Mutation(() => AddClaimPayload, {
    description: 'Adds a claim that you read in a paper, with the sentence that states it.',
  })
  async addClaim(
    @Arg('input', () => AddClaimInput, { description: 'The claim.' }) input: AddClaimInput,
    @Ctx() context: Context,
  ): Promise<AddClaimPayload> {
    const { gain } = input
    const answer = await addClaim(context.store, editorOf(context, input), {
      paperId: input.paperId,
      sentence: input.sentence,
      source: input.source ?? null,
      method: input.method ?? null,
      subjectText: input.subjectText ?? null,
      baselines: input.baselines,
      baselineKind: input.baselineKind,
      dataset: input.benchmark ?? null,
      task: input.task ?? null,
      metric: input.metric ?? null,
      delta: gain?.amount ?? null,
      deltaUnit: gain?.unit ?? null,
      deltaKind: gain ? kindOf(gain) : null,
      value: input.value ?? null,
      valueUnit: input.valueUnit ?? null,
      baselineValue: input.baselineValue ?? null,
      direction: input.direction,
      type: input.type,
      polarity: input.polarity,
    })
    return await payload(context, input, answer, async (result, fresh) => ({
      claim: result && (await claimById(fresh, result.claimId)),
    }))
  }
}
