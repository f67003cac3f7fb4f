import { GraphQLNonNegativeInt } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { NodeType } from './enumerations.js'
import { SearchHit } from './SearchHit.js'

@ObjectType({ description: 'How many things of one type a search finds.' })
export class SearchFacet {
  @Field(() => NodeType, { description: 'The type.' })
  declare type: NodeType

  @Field(() => GraphQLNonNegativeInt, { description: 'Number of things of this type, beyond `first` too.' })
  declare count: number
}

@ObjectType({ description: 'What a search found.' })
export class SearchResults {
  @Field(() => [SearchHit], { description: 'The best hits, best first, at most `first` of them.' })
  declare hits: SearchHit[]
}
