/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Query, Resolver } from 'type-graphql'
import accuracy from '../accuracy.json' with { type: 'json' }
import { ExtractionQuality } from '../schema/ExtractionQuality.js'

@Resolver()
export class ExtractionQualityResolver {
  @Query(() => ExtractionQuality, {
    description: 'How far claims can be believed: precision, recall and calibration on labelled abstracts.',
  })
  extractionQuality(): ExtractionQuality {
    return accuracy
  }
}
