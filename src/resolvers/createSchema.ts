import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AuditLogResolver } from './AuditLogResolver.js'
import { BenchmarkResolver } from './BenchmarkResolver.js'
import { ClaimConnectionResolver, ClaimGroupResolver, ComparisonConnectionResolver } from './ClaimGroupResolver.js'
import { ClaimResolver } from './ClaimResolver.js'
import { ComparisonResolver } from './ComparisonResolver.js'
import { ContradictionResolver, ContradictionSideResolver } from './ContradictionResolver.js'
import { DatasetResolver } from './DatasetResolver.js'
import { demandRole } from './demandRole.js'
import { EditResolver } from './EditResolver.js'
import { ExtractionQualityResolver } from './ExtractionQualityResolver.js'
import { IdeaMatrixCellResolver, IdeaMatrixResolver } from './IdeaMatrixResolver.js'
import { IdeaResolver } from './IdeaResolver.js'
import { IngestRunResolver } from './IngestRunResolver.js'
import { ImprovementPathResolver, ImprovementStepResolver } from './ImprovementPathResolver.js'
import {
  LeaderboardEntryResolver,
  LeaderboardResolver,
  LeaderboardResultResolver,
  LeaderboardTableResolver,
  LeaderboardWinnerResolver,
  LeaderboardWinResolver,
} from './LeaderboardResolver.js'
import { MethodResolver } from './MethodResolver.js'
import { MetricResolver } from './MetricResolver.js'
import { NodeResolver } from './NodeResolver.js'
import { PaperResolver } from './PaperResolver.js'
import { SearchHitResolver, SearchResolver } from './SearchResolver.js'
import { SharedIdeaResolver, SimilarMethodResolver } from './SharedIdeaResolver.js'
import { StatisticsResolver } from './StatisticsResolver.js'
import { TaskResolver } from './TaskResolver.js'
import { TimelineResolver } from './TimelineResolver.js'

/** The schema of the API with its resolvers, which expect a `Context`. */
export const createSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      AuditLogResolver,
      BenchmarkResolver,
      ClaimConnectionResolver,
      ClaimGroupResolver,
      ClaimResolver,
      ComparisonConnectionResolver,
      ComparisonResolver,
      ContradictionResolver,
      ContradictionSideResolver,
      DatasetResolver,
      EditResolver,
      ExtractionQualityResolver,
      IdeaMatrixCellResolver,
      IdeaMatrixResolver,
      IdeaResolver,
      IngestRunResolver,
      ImprovementPathResolver,
      ImprovementStepResolver,
      LeaderboardEntryResolver,
      LeaderboardResolver,
      LeaderboardResultResolver,
      LeaderboardTableResolver,
      LeaderboardWinnerResolver,
      LeaderboardWinResolver,
      MethodResolver,
      MetricResolver,
      NodeResolver,
      PaperResolver,
      SearchHitResolver,
      SearchResolver,
      SharedIdeaResolver,
      SimilarMethodResolver,
      StatisticsResolver,
      TaskResolver,
      TimelineResolver,
    ],
    authChecker: demandRole,
    validate: false,
    emitSchemaFile: false,
  })
