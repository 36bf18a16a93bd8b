import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { CommentThemeEnum } from './readiness.enums.ts'

/** “You said, we did”: both halves, about a theme. */
@ObjectType()
export abstract class SaidAndDoneFields {
  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, { description: 'What was said, in the words of whoever answers.' })
  said: string

  @Field(() => String, { description: 'What is done about it, or why nothing is.' })
  done: string

  @Field(() => LocalDate, { description: 'The day it was answered.' })
  answeredOn: string
}

@ObjectType('ReadinessReply', {
  description: '“You said, we did”: an answer to what was written about a theme.',
})
export class ReadinessReplyType extends SaidAndDoneFields {
  @Field(() => ID, { description: 'The reply.' })
  id: string
}

@ObjectType('RoundReplies', { description: 'What a closed round was answered with.' })
export class RoundRepliesType {
  @Field(() => ID, { description: 'The round.' })
  id: string
}

/** The answer of a mutation that changes a reply: all replies of the round, so that every page follows. */
export const repliesResult = (mutation: string) =>
  resultOf(`${mutation}Result`, RoundRepliesType, 'RoundReplies')
