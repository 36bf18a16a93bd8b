import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChannelEnum } from '../audiences/audiences.module.ts'
import { CommentThemeEnum } from '../readiness/readiness.module.ts'

@ObjectType('MyMessage', { description: 'A message that the viewer got.' })
export class MyMessageType {
  @Field(() => ID, { description: 'The message, as it went to the viewer.' })
  id: string

  @Field(() => String, { description: 'What it is called.' })
  title: string

  @Field(() => String, { description: 'The program that it is about.' })
  programName: string

  @Field(() => String, { description: 'Who says it.' })
  sender: string

  @Field(() => ChannelEnum, { description: 'How it came.' })
  channel: Channel

  @Field(() => LocalDate, { description: 'The day of it.' })
  deliveredOn: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the viewer was reached; null = not yet.',
  })
  reachedOn: string | null

  @Field(() => Boolean, { description: 'Whether a comment on it can be given without a name.' })
  mayBeUnnamed: boolean

  @Field(() => String, {
    description: 'Where it is read: the viewer’s own link, without the address of the server.',
  })
  path: string
}

/** A message of one's own, by its key. */
export interface MyMessageRef {
  id: string
}

@ObjectType('ReadMessage', { description: 'A message that the viewer read or said something about.' })
export class ReadMessageType {
  @Field(() => ID, { description: 'The message.' })
  id: string
}

@ObjectType('MyAnswer', { description: '“You said, we did”, as it was published to the viewer’s audiences.' })
export class MyAnswerType {
  @Field(() => ID, { description: 'The answer.' })
  id: string

  @Field(() => String, { description: 'The program that answers.' })
  programName: string

  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, { description: 'What was said.' })
  said: string

  @Field(() => String, { description: 'What is done about it.' })
  done: string

  @Field(() => LocalDate, { description: 'Since when it can be read.' })
  publishedOn: string
}

/** The answer of a mutation about a message of one's own. */
export const messageResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ReadMessageType, 'ReadMessage')
