import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Idea } from './Idea.js'
import { Method } from './Method.js'
import { Paper } from './Paper.js'

@ObjectType({ description: 'A method applies an idea, and a paper says so.' })
export class AppliedIdea {
  @Field(() => Method, { description: 'The method.' })
  declare method: Method

  @Field(() => Idea, { description: 'The idea that it applies: the one asked for, or one that is narrower.' })
  declare idea: Idea

  @Field(() => Paper, { description: 'The paper that shows it.' })
  declare paper: Paper

  @Field(() => String, { description: 'The words that show it: a sentence of the abstract, or the title.' })
  declare evidence: string

  @Field(() => String, { description: 'Id of the rule that found it.' })
  declare rule: string
}

export const AppliedIdeaConnection = connectionOf('AppliedIdea', 'methods that apply an idea', () => AppliedIdea)
