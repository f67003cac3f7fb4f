import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { nameKey } from '../graph/nameKey.js'
import { statement } from '../graph/statements.js'
import { AppliedIdea } from '../schema/AppliedIdea.js'
import { Idea } from '../schema/Idea.js'
import { EvidenceArguments } from '../schema/EvidenceArguments.js'
import { ListArguments } from '../schema/ListArguments.js'
import { Method } from '../schema/Method.js'
import { SharedIdea, SimilarMethod } from '../schema/SharedIdea.js'
import type { Context } from './Context.js'
import { entitiesById } from './entitiesById.js'
import { existingEntity } from './existingEntity.js'
import { checkedFirst, firstOf } from './firstOf.js'

/** The greatest number of methods that one question may compare. */
const greatestComparison = 20

type Shared = Pick<SharedIdea, 'methodCount' | 'weight'> & {
  readonly ideaId: string
  readonly methodIds: readonly string[]
}

type Similar = Omit<SimilarMethod, 'sharedIdeas'> & { readonly sharedIdeas: readonly Shared[] }

interface SimilarRow {
  readonly id: string
  readonly method: Method
  readonly score: number
  readonly ideas: readonly Omit<Shared, 'methodIds'>[]
}

/** To find the most similar methods, all that share any idea are compared: as much work as hundreds of things. */
const costOfSimilar = ({ args, childComplexity }: { args: Record<string, unknown>; childComplexity: number }): number =>
  250 + Number(args.first) * (1 + childComplexity)

@Resolver(() => SharedIdea)
export class SharedIdeaResolver {
  @Query(() => [SharedIdea], {
    description:
      'Ideas that at least two of some methods share; those of most methods first, then the rarest. Methods that nothing goes by share none.',
  })
  async sharedIdeas(
    @Arg('methods', () => [String], {
      description: `Names of the methods, 2 to ${greatestComparison}. Any known spelling will do, in any letter case.`,
    })
    methods: string[],
    @Ctx() { store }: Context,
  ): Promise<Shared[]> {
    if (methods.length < 2 || methods.length > greatestComparison)
      throw new ClaimgraphError('BAD_REQUEST', `Give 2 to ${greatestComparison} names in \`methods\`.`)
    return await store.read<Shared>(statement('questions/shared-ideas'), { methods: methods.map(nameKey) })
  }

  @FieldResolver(() => Idea, { description: 'The idea.' })
  async idea(@Root() { ideaId }: Shared, @Ctx() context: Context): Promise<Idea> {
    return await existingEntity<Idea>(context, ideaId)
  }

  @FieldResolver(() => [Method], { description: 'The methods in question that apply it, by id.' })
  async methods(@Root() { methodIds }: Shared, @Ctx() context: Context) {
    return await entitiesById<Method>(context, methodIds)
  }

  @FieldResolver(() => [AppliedIdea], {
    description: 'The papers and the words that show it, of one method after the other.',
  })
  async applications(
    @Root() { ideaId, methodIds }: Shared,
    @Args(() => EvidenceArguments) given: EvidenceArguments,
    @Ctx() { loaders }: Context,
  ): Promise<AppliedIdea[]> {
    const found = await Promise.all(
      methodIds.map((id) => loaders.rows<AppliedIdea>('questions/applications-of-ideas', `${id} ${ideaId}`)),
    )
    return firstOf(found.flat(), given)
  }
}

@Resolver(() => Method)
export class SimilarMethodResolver {
  @FieldResolver(() => [SimilarMethod], {
    description: 'Methods that share ideas with it, those with the rarest ideas in common first, and which ideas.',
    complexity: costOfSimilar,
  })
  async similar(
    @Root() { id }: Method,
    @Args(() => ListArguments) given: ListArguments,
    @Ctx() { loaders }: Context,
  ): Promise<Similar[]> {
    const rows = await loaders.rows<SimilarRow>('questions/similar-methods', id, { first: checkedFirst(given) })
    return rows.map(({ method, score, ideas }) => ({
      method,
      score,
      sharedIdeas: ideas.map((idea) => ({ ...idea, methodIds: [id, method.id].sort() })),
    }))
  }
}
