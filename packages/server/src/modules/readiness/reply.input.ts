import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CommentThemeEnum } from './readiness.enums.ts'

@InputType('ReadinessReplyInput', { description: 'What people said and what is done about it.' })
export class ReadinessReplyInput {
  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, {
    description: 'What was said, in one’s own words and not in theirs: at most 1,000 characters.',
  })
  said: string

  @Field(() => String, {
    description: 'What is done about it, or why nothing is: at most 2,000 characters.',
  })
  done: string
}

@InputType('AddReadinessReplyInput', { description: 'A new answer to what was written in a closed round.' })
export class AddReadinessReplyInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string

  @Field(() => ReadinessReplyInput, { description: 'The reply.' })
  reply: ReadinessReplyInput
}

@InputType('UpdateReadinessReplyInput', { description: 'A reply as it shall be.' })
export class UpdateReadinessReplyInput {
  @Field(() => ID, { description: 'The reply.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ReadinessReplyInput, { description: 'All its fields.' })
  reply: ReadinessReplyInput
}
