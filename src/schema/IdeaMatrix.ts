import { GraphQLPositiveInt } from 'graphql-scalars'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { Idea } from './Idea.js'
import { Task } from './Task.js'

/** The greatest number of rows, and of columns, that one request may ask for. */
export const greatestMatrix = 50

@ArgsType()
export class IdeaMatrixArguments {
  @Field(() => GraphQLPositiveInt, {
    defaultValue: 20,
    description: `Greatest number of ideas, at most ${greatestMatrix}: those with most papers.`,
  })
  declare ideas: number

  @Field(() => GraphQLPositiveInt, {
    defaultValue: 20,
    description: `Greatest number of tasks, at most ${greatestMatrix}: those with most papers.`,
  })
  declare tasks: number
}

@ObjectType({ description: 'An idea and a task that come together.' })
export class IdeaMatrixCell {
  @Field(() => Idea, { description: 'The idea.' })
  declare idea: Idea

  @Field(() => Task, { description: 'The task.' })
  declare task: Task

  @Field(() => GraphQLPositiveInt, {
    description: 'Number of papers that address the task with a method that applies the idea, or a narrower one.',
  })
  declare paperCount: number

  @Field(() => GraphQLPositiveInt, { description: 'Number of these methods.' })
  declare methodCount: number
}

@ObjectType({ description: 'Which ideas are applied to which tasks, for a heat map.' })
export class IdeaMatrix {
  @Field(() => [Idea], {
    description: 'The rows, those with most papers first; a broad idea counts its narrower ones.',
  })
  declare ideas: Idea[]

  @Field(() => [Task], { description: 'The columns, those with most papers first.' })
  declare tasks: Task[]

  @Field(() => [IdeaMatrixCell], { description: 'The cells that are not empty, row by row.' })
  declare cells: IdeaMatrixCell[]
}
