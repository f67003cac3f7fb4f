/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { IngestCounts, IngestRun, IngestRunConnection } from '../schema/IngestRun.js'
import { PageArguments } from '../schema/PageArguments.js'
import type { Context } from './Context.js'
import { type Listed, page } from './page.js'

/** A run as the graph holds it; one that ended at once has no counts. */
type Stored = Partial<IngestCounts> & { readonly source: string }

@Resolver(() => IngestRun)
export class IngestRunResolver {
  @Query(() => IngestRunConnection, { description: 'The runs of the pipeline that filled the graph, newest first.' })
  ingestRuns(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return page<Listed & { node: IngestRun }, IngestRun>(context, given, {
      statement: 'questions/ingest-runs',
      parameters: {},
      isDescending: true,
      node: ({ node }) => node,
    })
  }

  @FieldResolver(() => IngestCounts, { description: 'What it has read so far, or had when it ended.' })
  counts(@Root() run: Stored): IngestCounts {
    const { papers = 0, added = 0, changed = 0, unchanged = 0, rejected = 0, claims = 0 } = run
    return { papers, added, changed, unchanged, rejected, claims }
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it read, as it was told: files and folders of the server. Null where a reader asks, whom these do not concern.',
  })
  source(@Root() { source }: Stored, @Ctx() { caller }: Context): string | null {
    return caller.role === 'reader' ? null : source
  }
}
