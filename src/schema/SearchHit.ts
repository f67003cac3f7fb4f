import { Field, ObjectType } from 'type-graphql'
import { SearchedField } from './enumerations.js'
import { Node } from './Node.js'

@ObjectType({ description: 'A piece of a highlighted text.' })
export class HighlightSegment {
  @Field(() => String, { description: 'Plain text, as the graph holds it: escape it before you put it into a page.' })
  declare text: string

  @Field(() => Boolean, { description: 'Whether it is a word that was searched for.' })
  declare isMatch: boolean
}

@ObjectType({ description: 'A text in which a search found its words.' })
export class Highlight {
  @Field(() => SearchedField, { description: 'What the text is to the thing that was found.' })
  declare field: SearchedField

  @Field(() => [HighlightSegment], {
    description:
      'The text in pieces, matching ones and others; joined they are the text, or of a long one about 240 characters.',
  })
  declare segments: HighlightSegment[]
}

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  declare node: Node
}
