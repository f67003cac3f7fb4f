import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field } from 'type-graphql'

/** The greatest page that one request may ask for. */
export const greatestPage = 100

/** The size of a page where a request gives none. */
export const usualPage = 20

@ArgsType()
export class PageArguments {
  @Field(() => GraphQLPositiveInt, {
    nullable: true,
    description: `Size of a page from the beginning, or behind \`after\`: at most ${greatestPage}, and ${usualPage} where neither \`first\` nor \`last\` is given.`,
  })
  declare first: number | null | undefined

  @Field(() => String, {
    nullable: true,
    description: 'Cursor to go on behind: `endCursor` of the page before, under the same filter and order.',
  })
  declare after: string | null | undefined

  @Field(() => GraphQLPositiveInt, {
    nullable: true,
    description: `Size of a page at the end, or ahead of \`before\`, at most ${greatestPage}. Not together with \`first\` or \`after\`.`,
  })
  declare last: number | null | undefined

  @Field(() => String, {
    nullable: true,
    description: 'Cursor to go back from: `startCursor` of the page behind, under the same filter and order.',
  })
  declare before: string | null | undefined
}
