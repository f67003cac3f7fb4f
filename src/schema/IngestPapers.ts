import { GraphQLNonNegativeInt, GraphQLPositiveInt } from 'graphql-scalars'
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { EditInput } from './EditInput.js'
import { EditPayload } from './EditPayload.js'
import { IngestRun } from './IngestRun.js'

export enum ListingFormat {
  DAILY_PAPERS = 'daily-papers',
  RECORDS = 'records',
}
registerEnumType(ListingFormat, {
  name: 'ListingFormat',
  description: 'How a listing is written down.',
  valuesConfig: {
    DAILY_PAPERS: { description: 'The text of a Hugging Face Daily Papers page, as it is copied from the browser.' },
    RECORDS: { description: 'JSON Lines, or a JSON array, of papers.' },
  },
})

@InputType({ description: 'A paper. One that cannot be used is set aside with the reason, and the others go on.' })
export class PaperInput {
  @Field(() => String, {
    nullable: true,
    description: 'Identifier that the source gives, such as one of arXiv. Without it, the title identifies the paper.',
  })
  declare id: string | null | undefined

  @Field(() => String, { description: 'Its title, at most 1000 characters.' })
  declare title: string

  @Field(() => String, { description: 'Its abstract, at most 50000 characters.' })
  declare abstract: string

  @Field(() => String, { nullable: true, description: 'Its date: "2024-02-29", "2024-02" or "2024".' })
  declare publishedOn: string | null | undefined

  @Field(() => [String], { nullable: true, description: 'Names of its authors, in order.' })
  declare authors: string[] | null | undefined

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: 'How many authors it has, where they are not named.',
  })
  declare authorCount: number | null | undefined

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: 'How many comments the source has on it.' })
  declare commentCount: number | null | undefined
}

@InputType({
  description:
    'Papers to ingest, as `records` or as a `listing`: at most 500 records, or 200000 characters, at once. A request as a whole may have 256 kB.',
})
export class IngestPapersInput extends EditInput {
  @Field(() => [PaperInput], { nullable: true, description: 'The papers one by one.' })
  declare records: PaperInput[] | null | undefined

  @Field(() => String, {
    nullable: true,
    description: 'The text of a listing, as the command line takes it from a file.',
  })
  declare listing: string | null | undefined

  @Field(() => ListingFormat, {
    nullable: true,
    description: 'How the listing is written down. Without it, that is found by content.',
  })
  declare format: ListingFormat | null | undefined
}

@ObjectType({ description: 'A record that was set aside.' })
export class RejectedRecord {
  @Field(() => GraphQLPositiveInt, {
    description: 'Line of the listing on which it begins; of `records`, its place among them, from 1.',
  })
  declare place: number

  @Field(() => String, { description: 'What is wrong with it, in a sentence.' })
  declare reason: string
}

@ObjectType({ description: 'What came of ingesting papers.' })
export class IngestPapersPayload extends EditPayload {
  @Field(() => IngestRun, {
    nullable: true,
    description: 'The run, which has ended. Null where there are `userErrors`.',
  })
  declare run: IngestRun | null

  @Field(() => [RejectedRecord], {
    description: 'Records that were set aside, the first hundred of them; the run has their number.',
  })
  declare rejected: RejectedRecord[]
}
