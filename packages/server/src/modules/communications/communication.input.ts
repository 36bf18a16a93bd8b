import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentWay, CommunicationState } from '@tidemark/domain/communications/communication'
import { Field, ID, InputType, Int } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChannelEnum } from '../audiences/audiences.module.ts'
import {
  CommentWayEnum,
  type CommunicationSort,
  CommunicationSortEnum,
  CommunicationStateEnum,
} from './communication.enums.ts'

@InputType('CommunicationAudienceInput', {
  description: 'An audience, and how the communication is cut for it.',
})
export class CommunicationAudienceInput {
  @Field(() => ID, { description: 'The audience.' })
  audienceId: string

  @Field(() => String, {
    nullable: true,
    description: 'In place of the audience’s slant, at most 2,000 characters.',
  })
  slant?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'In place of what is in it for the audience, at most 2,000 characters.',
  })
  whatsInIt?: string | null
}

@InputType('CommunicationInput', { description: 'A communication as it shall be.' })
export class CommunicationInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters; the subject of a mail.' })
  title: string

  @Field(() => String, { description: 'What it is for, at most 1,000 characters.' })
  purpose: string

  @Field(() => Int, { description: 'The change step that it works for, 1 to 8.' })
  step: number

  @Field(() => ID, { nullable: true, description: 'The wave that it is about.' })
  waveId?: string | null

  @Field(() => ChannelEnum, { description: 'How it reaches people.' })
  channel: Channel

  @Field(() => String, { nullable: true, description: 'In whose voice it speaks, at most 200 characters.' })
  senderName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Markdown with placeholders, at most 20,000 characters.',
  })
  body?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is decided, for the managers’ brief; at most 4,000 characters.',
  })
  fixed?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What people can still change, for the managers’ brief; at most 4,000 characters.',
  })
  canChange?: string | null

  @Field(() => CommentWayEnum, { nullable: true, description: 'How people can comment.' })
  commentWay?: CommentWay | null

  @Field(() => String, { nullable: true, description: 'The address to which replies go.' })
  replyTo?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Good to know and no more; left out = no.' })
  isOptional?: boolean

  @Field(() => LocalDate, { nullable: true, description: 'The day that it is planned for.' })
  plannedOn?: string | null

  @Field(() => String, { nullable: true, description: 'The time of day as HH:MM.' })
  startsAt?: string | null

  @Field(() => String, { nullable: true, description: 'The time zone of that time, such as Europe/Berlin.' })
  timeZone?: string | null

  @Field(() => Int, { nullable: true, description: 'How long a meeting takes, 5 to 1,440.' })
  minutes?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Where a meeting takes place, at most 300 characters.',
  })
  place?: string | null

  @Field(() => [ID], { description: 'The key messages that it repeats: at most 10.' })
  messageIds: string[]

  @Field(() => [CommunicationAudienceInput], { description: 'To whom it speaks: at most 50.' })
  audiences: CommunicationAudienceInput[]
}

@InputType('AddCommunicationInput', { description: 'A new communication of a program.' })
export class AddCommunicationInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => CommunicationInput, { description: 'The communication.' })
  communication: CommunicationInput
}

@InputType('UpdateCommunicationInput', { description: 'A communication as it shall be.' })
export class UpdateCommunicationInput {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => CommunicationInput, { description: 'All its fields.' })
  communication: CommunicationInput
}

@InputType('RescheduleCommunicationInput', {
  description: 'A communication that is planned for another day.',
})
export class RescheduleCommunicationInput {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => LocalDate, { nullable: true, description: 'The day; null = none, unless it is scheduled.' })
  plannedOn?: string | null
}

@InputType('CommunicationFilterInput', {
  description: 'Which communications: those that fit everything that is given.',
})
export class CommunicationFilterInput {
  @AtMost(4)
  @Field(() => [CommunicationStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: CommunicationState[] | null

  @Field(() => Int, { nullable: true, description: 'For this change step.' })
  step?: number | null

  @Field(() => ID, { nullable: true, description: 'About this wave.' })
  waveId?: string | null

  @Field(() => ID, { nullable: true, description: 'To this audience.' })
  audienceId?: string | null

  @Field(() => ChannelEnum, { nullable: true, description: 'By this channel.' })
  channel?: Channel | null

  @Field(() => LocalDate, { nullable: true, description: 'Sent or planned on this day or later.' })
  from?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Sent or planned on this day or before.' })
  to?: string | null

  @Field(() => String, { nullable: true, description: 'A part of the title.' })
  search?: string | null

  @Field(() => CommunicationSortEnum, { nullable: true, description: 'In which order; left out = by day.' })
  sort?: CommunicationSort | null

  @Field(() => Boolean, { nullable: true, description: 'The other way round.' })
  descending?: boolean | null
}
