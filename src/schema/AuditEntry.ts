import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from './connection.js'

export enum EditAction {
  INGEST_PAPERS = 'ingest-papers',
  MERGE_ENTITIES = 'merge-entities',
  SPLIT_ENTITY = 'split-entity',
  RETRACT_CLAIM = 'retract-claim',
  RESTORE_CLAIM = 'restore-claim',
  ADD_CLAIM = 'add-claim',
}
registerEnumType(EditAction, {
  name: 'EditAction',
  description: 'What editors do to the graph.',
  valuesConfig: {
    INGEST_PAPERS: { description: 'Papers were ingested: `ingestPapers`.' },
    MERGE_ENTITIES: { description: 'Entities were merged into another one: `mergeEntities`.' },
    SPLIT_ENTITY: { description: 'A merge was taken back: `splitEntity`.' },
    RETRACT_CLAIM: { description: 'A claim was put out of sight: `retractClaim`.' },
    RESTORE_CLAIM: { description: 'A retraction was taken back: `restoreClaim`.' },
    ADD_CLAIM: { description: 'A claim was added by hand: `addClaim`.' },
  },
})

@ObjectType({ description: 'The record of one change that was made through the API.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Made of the name of the API key and the id that its holder gave to the change.' })
  declare id: string

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  declare at: string

  @Field(() => String, { description: 'Name of the API key with which it was made.' })
  declare key: string

  @Field(() => String, { description: 'Id that the holder of the key gave to the change.' })
  declare clientMutationId: string

  @Field(() => EditAction, { description: 'What was done.' })
  declare action: EditAction

  @Field(() => [ID], { description: 'Ids of what was changed; some may be gone.' })
  declare subjects: string[]

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What was there before. Null where there was nothing. Its form depends on `action`.',
  })
  declare before: unknown

  @Field(() => GraphQLJSON, { description: 'What was there afterwards. Its form depends on `action`.' })
  declare after: unknown
}

export const AuditEntryConnection = connectionOf('AuditEntry', 'changes', () => AuditEntry)
