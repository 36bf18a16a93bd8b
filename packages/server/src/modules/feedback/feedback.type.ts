import type { FeedbackSource } from '@tidemark/domain/feedback/feedback'
import type { FeedbackState } from '@tidemark/domain/feedback/feedback-state'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { CommentThemeEnum, SaidAndDoneFields } from '../readiness/readiness.module.ts'
import { FeedbackSourceEnum, FeedbackStateEnum } from './feedback.enums.ts'

@ObjectType('Feedback', { description: 'What somebody said about the change.' })
export class FeedbackType {
  @Field(() => ID, { description: 'The comment; of one without a name random, so that it tells no time.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => FeedbackSourceEnum, { description: 'Where it came from.' })
  source: FeedbackSource

  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, { description: 'The words.' })
  body: string

  @Field(() => LocalDate, {
    description: 'The day it came in; the Monday of that week where no name was given.',
  })
  receivedOn: string

  @Field(() => FeedbackStateEnum, { description: 'Where it stands today.' })
  state: FeedbackState

  @Field(() => String, {
    nullable: true,
    description: 'Who said it; null = they gave no name, or it is not the viewer’s to know.',
  })
  authorName: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The audience of the message that it is about; null = not told.',
  })
  audienceId: string | null

  @Field(() => String, { nullable: true, description: 'Its name.' })
  audienceName: string | null

  @Field(() => String, { nullable: true, description: 'The title of that message; null = not told.' })
  communicationTitle: string | null

  @Field(() => ID, { nullable: true, description: 'The account that sees to an answer; null = nobody yet.' })
  ownerId: string | null

  @Field(() => String, { nullable: true, description: 'The name of whoever that is.' })
  ownerName: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Its answer, also while that is being worded; null = none.',
  })
  answerId: string | null
}

@ObjectType('FeedbackCount', { description: 'How many comments stand where.' })
export class FeedbackCountType {
  @Field(() => FeedbackStateEnum, { description: 'Where.' })
  state: FeedbackState

  @Field(() => Int, { description: 'How many.' })
  comments: number
}

@ObjectType('FeedbackOwner', { description: 'Somebody who can be asked to see to an answer.' })
export class FeedbackOwnerType {
  @Field(() => ID, { description: 'The account.' })
  id: string

  @Field(() => String, { description: 'The name.' })
  displayName: string
}

@ObjectType('FeedbackPermissions', { description: 'What the viewer may do with the comments of a program.' })
export class FeedbackPermissionsType {
  @Field(() => PermissionType, { description: 'Put down, sort and answer them.' })
  answer: PermissionType
}

@ObjectType('FeedbackPage', { description: 'A page of comments, the oldest first.' })
export class FeedbackPageType extends PageType {
  @Field(() => [FeedbackType], { description: 'The comments.' })
  items: FeedbackType[]
}

@ObjectType('ProgramFeedback', {
  description: 'What people said about a program, and whether it was answered.',
})
export class ProgramFeedbackType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('FeedbackAnswer', { description: '“You said, we did”: the answer to one or several comments.' })
export class FeedbackAnswerType extends SaidAndDoneFields {
  @Field(() => ID, { description: 'The answer.' })
  id: string

  @Field(() => LocalDate, { nullable: true, description: 'Since when people read it; null = being worded.' })
  publishedOn: string | null
}

@ObjectType('ChangedFeedback', { description: 'A comment that was changed.' })
export class ChangedFeedbackType {
  @Field(() => ID, { description: 'The comment.' })
  id: string

  @Field(() => Int, { description: 'Its version now.' })
  version: number

  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, { description: 'The words.' })
  body: string
}

/** The answer of a mutation that changes a comment. */
export const feedbackResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ChangedFeedbackType, 'ChangedFeedback')

/** The answer of a mutation that changes an answer. */
export const answerResult = (mutation: string) =>
  resultOf(`${mutation}Result`, FeedbackAnswerType, 'FeedbackAnswer')
