/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql'
import type { Role } from '../graph/apiKeys.js'
import { AuditEntry, AuditEntryConnection } from '../schema/AuditEntry.js'
import { PageArguments } from '../schema/PageArguments.js'
import type { Context } from './Context.js'
import { type Listed, page } from './page.js'

/** The record as the graph has it: what was there before and afterwards is JSON. */
type AuditEntryRow = Omit<AuditEntry, 'before' | 'after'> & { readonly before: string; readonly after: string }

@Resolver()
export class AuditLogResolver {
  @Authorized<Role>('editor')
  @Query(() => AuditEntryConnection, {
    description: 'Who changed what through the API, and when, the last change first. For editors.',
  })
  auditLog(@Args(() => PageArguments) given: PageArguments, @Ctx() context: Context) {
    return page<Listed & { node: AuditEntryRow }, AuditEntry>(context, given, {
      statement: 'questions/audit-log',
      parameters: {},
      isDescending: true,
      node: ({ node }) => ({
        ...node,
        before: JSON.parse(node.before) as unknown,
        after: JSON.parse(node.after) as unknown,
      }),
    })
  }
}
