import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { EditInput } from './EditInput.js'
import { EditPayload } from './EditPayload.js'
import { Node } from './Node.js'

@InputType({ description: 'Entities that are one and the same.' })
export class MergeEntitiesInput extends EditInput {
  @Field(() => [ID], {
    description: 'What is merged: ids of methods, datasets, benchmarks, tasks or metrics, at most 50, all of one type.',
  })
  declare ids: string[]

  @Field(() => ID, { description: 'The one of the same type that stands for all of them from now on.' })
  declare into: string
}

@ObjectType({ description: 'What came of merging entities.' })
export class MergeEntitiesPayload extends EditPayload {
  @Field(() => Node, {
    nullable: true,
    description: 'What stands for all of them. Null where there are `userErrors`, or where it is merged itself by now.',
  })
  declare entity: Node | null
}
