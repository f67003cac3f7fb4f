/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { statement } from '../graph/statements.js'
import { AppliedIdea } from '../schema/AppliedIdea.js'
import type { Idea } from '../schema/Idea.js'
import { greatestMatrix, IdeaMatrix, IdeaMatrixArguments, IdeaMatrixCell } from '../schema/IdeaMatrix.js'
import { EvidenceArguments } from '../schema/EvidenceArguments.js'
import type { Task } from '../schema/Task.js'
import type { Context } from './Context.js'
import { entitiesById } from './entitiesById.js'
import { checkedFirst } from './firstOf.js'

interface Row {
  readonly ideaId: string
  readonly taskId: string
  readonly papers: number
  readonly methods: number
}

/** The ids of a side of the matrix, those with most papers first. */
const sideOf = (rows: readonly Row[], idOf: (row: Row) => string): string[] => {
  const papers = new Map<string, number>()
  for (const row of rows) papers.set(idOf(row), (papers.get(idOf(row)) ?? 0) + row.papers)
  return [...papers].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1)).map(([id]) => id)
}

/** A matrix has as many cells as its sides say, where the cost of a request takes any list without pages to be of five. */
const costOf = ({ args, childComplexity }: { args: Record<string, unknown>; childComplexity: number }): number =>
  1 + Math.ceil((Number(args.ideas) * Number(args.tasks)) / 5) * childComplexity

@Resolver(() => IdeaMatrix)
export class IdeaMatrixResolver {
  @Query(() => IdeaMatrix, {
    description: 'Which ideas are applied to which tasks, and how often, for a heat map.',
    complexity: costOf,
  })
  async ideaMatrix(@Args(() => IdeaMatrixArguments) given: IdeaMatrixArguments, @Ctx() context: Context) {
    if (given.ideas > greatestMatrix || given.tasks > greatestMatrix)
      throw new ClaimgraphError('BAD_REQUEST', `\`ideas\` and \`tasks\` may be at most ${greatestMatrix} each.`)
    const rows = await context.store.read<Row>(statement('questions/idea-matrix'), { tasks: given.tasks })
    const ideaIds = sideOf(rows, ({ ideaId }) => ideaId).slice(0, given.ideas)
    const shown = rows.filter(({ ideaId }) => ideaIds.includes(ideaId))
    const taskIds = sideOf(shown, ({ taskId }) => taskId)
    const [ideas, tasks] = await Promise.all([
      entitiesById<Idea>(context, ideaIds),
      entitiesById<Task>(context, taskIds),
    ])
    const rowOf = new Map(shown.map((row) => [`${row.ideaId} ${row.taskId}`, row]))
    const cells = ideas.flatMap((idea) =>
      tasks.flatMap((task): IdeaMatrixCell[] => {
        const row = rowOf.get(`${idea.id} ${task.id}`)
        return row === undefined ? [] : [{ idea, task, paperCount: row.papers, methodCount: row.methods }]
      }),
    )
    return { ideas, tasks, cells }
  }
}

@Resolver(() => IdeaMatrixCell)
export class IdeaMatrixCellResolver {
  @FieldResolver(() => [AppliedIdea], {
    description: 'The methods that are counted, each with the paper and the words that show it, newest first.',
  })
  async applications(
    @Root() { idea, task }: IdeaMatrixCell,
    @Args(() => EvidenceArguments) given: EvidenceArguments,
    @Ctx() { loaders }: Context,
  ) {
    const first = checkedFirst(given)
    return await loaders.rows<AppliedIdea>('questions/applications-to-tasks', `${idea.id} ${task.id}`, { first })
  }
}
