import { GraphQLDateTimeISO, GraphQLNonNegativeInt } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { RunStatus } from './enumerations.js'
import { Node } from './Node.js'

@ObjectType({ description: 'What a run of the pipeline has read so far.' })
export class IngestCounts {
  @Field(() => GraphQLNonNegativeInt, { description: 'Papers that were read.' })
  declare papers: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Papers that the graph did not have.' })
  declare added: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Papers that the graph had otherwise.' })
  declare changed: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Papers that the graph had just so.' })
  declare unchanged: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Records that were set aside because they could not be read.' })
  declare rejected: number

  @Field(() => GraphQLNonNegativeInt, { description: 'Claims in the papers that were read.' })
  declare claims: number
}

@ObjectType({ implements: Node, description: 'One run of the pipeline, which reads papers into the graph.' })
export class IngestRun extends Node {
  @Field(() => RunStatus, { description: 'Whether and how it ended.' })
  declare status: RunStatus

  @Field(() => GraphQLDateTimeISO, { description: 'When it began.' })
  declare startedAt: string

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it ended. Null where it goes on, or was interrupted.',
  })
  declare finishedAt: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Version of the extraction that read the papers. Null where the run is older than this record of it.',
  })
  declare extractorVersion: string | null
}

export const IngestRunConnection = connectionOf('IngestRun', 'runs of the pipeline', () => IngestRun)
