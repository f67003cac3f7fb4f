import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How often the extraction is right about one thing, on one set of labelled papers.' })
export class AccuracyFigure {
  @Field(() => String, {
    description:
      'What is counted: `claim core` is quantity, subject, baseline and direction of a claim together; `claim full` is benchmark and metric as well. docs/accuracy.md defines each.',
  })
  declare name: string

  @Field(() => Float, { description: 'Of what was found, the share that is right: 0 to 1.' })
  declare precision: number

  @Field(() => Float, { description: 'Of what is labelled, the share that was found: 0 to 1.' })
  declare recall: number

  @Field(() => Float, { description: 'Harmonic mean of precision and recall: 0 to 1.' })
  declare f1: number

  @Field(() => Int, { description: 'How many were found and are right.' })
  declare right: number

  @Field(() => Int, { description: 'How many were found.' })
  declare found: number

  @Field(() => Int, { description: 'How many are labelled.' })
  declare labelled: number
}

@ObjectType({ description: 'How often claims of about one confidence are right, on one set of labelled papers.' })
export class ConfidenceBand {
  @Field(() => Float, { description: 'Lower end of the band, which is a tenth wide; the last ends with 1.' })
  declare from: number

  @Field(() => Int, { description: 'How many claims have such a confidence.' })
  declare claims: number

  @Field(() => Float, { description: 'Of these, the share whose core is right: 0 to 1.' })
  declare right: number
}

@ObjectType({ description: 'One set of labelled papers, with what the extraction scores on it.' })
export class LabelledSet {
  @Field(() => String, { description: 'Name of the set.' })
  declare name: string

  @Field(() => String, { description: 'Which papers these are, and whether the rules were written with them in view.' })
  declare description: string

  @Field(() => Int, { description: 'How many papers it has.' })
  declare papers: number

  @Field(() => [AccuracyFigure], { description: 'What was counted, claims first.' })
  declare figures: AccuracyFigure[]

  @Field(() => Float, { description: 'Claims that were found in papers that claim nothing, per 100 such papers.' })
  declare falseClaimsPerHundredQuietPapers: number

  @Field(() => [ConfidenceBand], {
    description: 'Whether confidence can be believed: a band from 0.8 should have about 85% right.',
  })
  declare confidence: ConfidenceBand[]
}

@ObjectType({
  description:
    'How well the extraction does on abstracts that people have labelled: the figures of `npm run eval`, as last recorded with this release.',
})
export class ExtractionQuality {
  @Field(() => String, {
    description: 'Version of the rules that was measured. Claims carry theirs as `extractorVersion`.',
  })
  declare extractorVersion: string

  @Field(() => [LabelledSet], { description: 'The sets, those that the rules have not seen last.' })
  declare sets: LabelledSet[]
}
