import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AppliedIdea } from '../schema/AppliedIdea.js'
import { Author } from '../schema/Author.js'
import { Benchmark } from '../schema/Benchmark.js'
import { ClaimConnection } from '../schema/Claim.js'
import { Dataset } from '../schema/Dataset.js'
import { MethodRole } from '../schema/enumerations.js'
import type { Method } from '../schema/Method.js'
import { ClaimArguments } from '../schema/ClaimArguments.js'
import { PaperArguments } from '../schema/PaperArguments.js'
import { Paper, PaperConnection } from '../schema/Paper.js'
import { PaperMethod } from '../schema/PaperMethod.js'
import { Task } from '../schema/Task.js'
import type { Context } from './Context.js'
import { claims, entityById, papers } from './entities.js'

interface Mention<T> {
  readonly relationship: string
  readonly role: string | null
  readonly surface: string
  readonly node: T
}

/** What a paper is tied to by one of the relationships; all of a level come with one statement. */
const mentions = async <T>({ loaders }: Context, id: string, relationships: readonly string[]): Promise<Mention<T>[]> =>
  (await loaders.rows<Mention<T>>('questions/mentions-of-papers', id)).filter(({ relationship }) =>
    relationships.includes(relationship),
  )

/** Each once: a paper may train on a dataset and release it. */
const nodes = <T extends { id: string }>(found: readonly Mention<T>[]): T[] => [
  ...new Map(found.map(({ node }) => [node.id, node])).values(),
]

const roleOf = ({ relationship, role }: Mention<Method>): MethodRole => {
  if (relationship === 'INTRODUCES') return MethodRole.INTRODUCED
  return role === 'baseline' ? MethodRole.BASELINE : MethodRole.USED
}

const roles = [MethodRole.INTRODUCED, MethodRole.BASELINE, MethodRole.USED]

/** Each method once: of several mentions, which lead to one method where others are merged into it, the one that says most. */
const mostTelling = (found: readonly Mention<Method>[]): Mention<Method>[] => {
  const best = new Map<string, Mention<Method>>()
  for (const mention of found) {
    const other = best.get(mention.node.id)
    if (!other || roles.indexOf(roleOf(mention)) < roles.indexOf(roleOf(other))) best.set(mention.node.id, mention)
  }
  return [...best.values()]
}

@Resolver(() => Paper)
export class PaperResolver {
  @Query(() => Paper, { nullable: true, description: 'One paper. Null where there is none of that id.' })
  async paper(
    @Arg('id', () => ID, { description: 'Id of a paper: "paper:arxiv:2212.04486".' }) id: string,
    @Ctx() context: Context,
  ) {
    return await entityById<Paper>(context, id, 'Paper')
  }

  @Query(() => PaperConnection, { description: 'The papers of the graph.' })
  papers(@Args(() => PaperArguments) given: PaperArguments, @Ctx() context: Context) {
    return papers(context, given)
  }

  @FieldResolver(() => ClaimConnection, { description: 'What it claims.' })
  claims(@Root() { id }: Paper, @Args(() => ClaimArguments) given: ClaimArguments, @Ctx() context: Context) {
    return claims(context, given, { id, as: 'STATES' })
  }

  @FieldResolver(() => [Author], { description: 'Its authors in order; empty where the source names none.' })
  async authors(@Root() { id }: Paper, @Ctx() { loaders }: Context) {
    return await loaders.rows<Author>('questions/authors-of-papers', id)
  }

  @FieldResolver(() => [PaperMethod], { description: 'Methods that it deals with; few enough for one list.' })
  async methods(@Root() { id }: Paper, @Ctx() context: Context) {
    const found = await mentions<Method>(context, id, ['INTRODUCES', 'USES'])
    return mostTelling(found).map((mention) => ({
      method: mention.node,
      role: roleOf(mention),
      surface: mention.surface,
    }))
  }

  @FieldResolver(() => [Dataset], { description: 'Datasets that it trains on or releases; few enough for one list.' })
  async datasets(@Root() { id }: Paper, @Ctx() context: Context) {
    return nodes(await mentions<Dataset>(context, id, ['TRAINS_ON', 'RELEASES']))
  }

  @FieldResolver(() => [Benchmark], { description: 'Benchmarks that it evaluates on; few enough for one list.' })
  async benchmarks(@Root() { id }: Paper, @Ctx() context: Context) {
    return nodes(await mentions<Benchmark>(context, id, ['EVALUATES_ON']))
  }

  @FieldResolver(() => [Task], { description: 'Tasks that it addresses; few enough for one list.' })
  async tasks(@Root() { id }: Paper, @Ctx() context: Context) {
    return nodes(await mentions<Task>(context, id, ['ADDRESSES']))
  }

  @FieldResolver(() => [AppliedIdea], {
    description: 'Ideas that its methods apply, with the words that show it; few enough for one list.',
  })
  async ideas(@Root() { id }: Paper, @Ctx() { loaders }: Context) {
    return await loaders.rows<AppliedIdea>('questions/ideas-of', id)
  }
}
