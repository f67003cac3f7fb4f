import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { EditInput } from './EditInput.js'
import { EditPayload } from './EditPayload.js'
import { Node } from './Node.js'

@InputType({ description: 'An entity that is not the same as what it is merged into.' })
export class SplitEntityInput extends EditInput {
  @Field(() => ID, { description: 'Id of what was merged, as it was before; the audit log has it.' })
  declare id: string
}

@ObjectType({ description: 'What came of taking a merge back.' })
export class SplitEntityPayload extends EditPayload {
  @Field(() => Node, {
    nullable: true,
    description:
      'What stands for itself again. Null where there are `userErrors`, or where no paper mentions it any more.',
  })
  declare entity: Node | null

  @Field(() => Node, {
    nullable: true,
    description: 'What it was merged into. Null where there are `userErrors`, or where no paper mentions it any more.',
  })
  declare from: Node | null
}
