import { ANSWERED_AT_ONCE_MAX } from '@tidemark/domain/feedback/feedback-answer-input'
import { FEEDBACK_MAX } from '@tidemark/domain/feedback/feedback-max'
import type { FeedbackState } from '@tidemark/domain/feedback/feedback-state'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { CommentThemeEnum } from '../readiness/readiness.module.ts'
import { FeedbackStateEnum } from './feedback.enums.ts'

const THEME = { description: 'What it is about.' }
const BODY = { description: `The words, at most ${FEEDBACK_MAX} characters.` }
const PROGRAM = { description: 'The program.' }
const SEEN = { description: 'The version that the client saw.' }

@InputType('FeedbackFilter', { description: 'Which comments; a field that is left out asks for nothing.' })
export class FeedbackFilter {
  @Field(() => CommentThemeEnum, { nullable: true, description: 'About what.' })
  theme?: CommentTheme | null

  @Field(() => FeedbackStateEnum, {
    nullable: true,
    description: 'Where they stand; without it, not answered.',
  })
  state?: FeedbackState | null

  @Field(() => ID, { nullable: true, description: 'The account that sees to an answer.' })
  ownerId?: string | null

  @Field(() => ID, { nullable: true, description: 'The audience that they are told to come from.' })
  audienceId?: string | null
}

@InputType('CommentInput', { description: 'What somebody says.' })
export class MessageCommentInput {
  @Field(() => CommentThemeEnum, THEME)
  theme: CommentTheme

  @Field(() => String, BODY)
  body: string
}

@InputType('CommentOnMessageInput', { description: 'A comment on a message, under one’s own name.' })
export class CommentOnMessageInput {
  @Field(() => ID, { description: 'The message, by its key in `myMessages`.' })
  messageId: string

  @Field(() => MessageCommentInput, { description: 'The comment.' })
  comment: MessageCommentInput
}

@InputType('HeardFeedbackInput', { description: 'What a program manager heard.' })
export class HeardFeedbackInput {
  @Field(() => CommentThemeEnum, THEME)
  theme: CommentTheme

  @Field(() => String, BODY)
  body: string

  @Field(() => LocalDate, { description: 'The day on which it was said; not one to come.' })
  receivedOn: string
}

@InputType('EnterFeedbackInput', { description: 'Something that was heard, for a program.' })
export class EnterFeedbackInput {
  @Field(() => ID, PROGRAM)
  programId: string

  @Field(() => HeardFeedbackInput, { description: 'What was heard.' })
  feedback: HeardFeedbackInput
}

@InputType('SortedFeedbackInput', { description: 'What a comment is about, and who sees to it.' })
export class SortedFeedbackInput {
  @Field(() => CommentThemeEnum, THEME)
  theme: CommentTheme

  @Field(() => ID, { nullable: true, description: 'The account that sees to an answer; null = nobody yet.' })
  ownerId?: string | null
}

@InputType('UpdateFeedbackInput', { description: 'A comment, sorted.' })
export class UpdateFeedbackInput {
  @Field(() => ID, { description: 'The comment.' })
  id: string

  @Field(() => Int, SEEN)
  version: number

  @Field(() => SortedFeedbackInput, { description: 'All that can be changed of it.' })
  feedback: SortedFeedbackInput
}

@InputType('FeedbackAnswerInput', { description: 'What people said and what is done about it.' })
export class FeedbackAnswerInput {
  @Field(() => CommentThemeEnum, THEME)
  theme: CommentTheme

  @Field(() => String, { description: 'What was said, in one’s own words: at most 1,000 characters.' })
  said: string

  @Field(() => String, { description: 'What is done about it, or why nothing is: at most 2,000 characters.' })
  done: string

  @Field(() => ID, {
    nullable: true,
    description: 'The audience it is for; null = everybody of the program.',
  })
  audienceId?: string | null

  @Field(() => Boolean, { description: 'False while it is being worded.' })
  isPublished: boolean
}

@InputType('AnswerFeedbackInput', { description: 'One answer to some comments.' })
export class AnswerFeedbackInput {
  @Field(() => ID, PROGRAM)
  programId: string

  @Field(() => FeedbackAnswerInput, { description: 'The answer.' })
  answer: FeedbackAnswerInput

  @Field(() => [VersionedInput], { description: `What it answers: 1 to ${ANSWERED_AT_ONCE_MAX} comments.` })
  feedback: VersionedInput[]
}

@InputType('UpdateFeedbackAnswerInput', { description: 'An answer as it shall be.' })
export class UpdateFeedbackAnswerInput {
  @Field(() => ID, { description: 'The answer.' })
  id: string

  @Field(() => Int, SEEN)
  version: number

  @Field(() => FeedbackAnswerInput, { description: 'All its fields.' })
  answer: FeedbackAnswerInput
}
