import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentWay, CommunicationState } from '@tidemark/domain/communications/communication'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChannelEnum } from '../audiences/audiences.module.ts'
import { CommentWayEnum, CommunicationStateEnum } from './communication.enums.ts'

@ObjectType('CommunicationAudience', {
  description: 'An audience of a communication, and how it is cut for it.',
})
export class CommunicationAudienceType {
  @Field(() => ID, { description: 'The audience.' })
  audienceId: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'From which side it is told to them; null = nobody has said so yet.',
  })
  slant: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is in it for them; null = nobody has said so yet.',
  })
  whatsInIt: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The slant of this communication alone; null = as the audience says.',
  })
  ownSlant: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is in this communication alone for them; null = as the audience says.',
  })
  ownWhatsInIt: string | null
}

@ObjectType('MissingToSchedule', {
  description: 'Something without which a communication can’t be scheduled.',
})
export class MissingToScheduleType {
  @Field(() => String, {
    description:
      'Where it is put right: a field of the communication, `approval`, or `audiences.<id>.<field>`.',
  })
  field: string

  @Field(() => String, { description: 'What to do.' })
  message: string
}

@ObjectType('CommunicationPermissions', {
  description: 'What the viewer may do with a communication, as it is now.',
})
export class CommunicationPermissionsType {
  @Field(() => PermissionType, { description: 'Change it.' })
  edit: PermissionType

  @Field(() => PermissionType, { description: 'Copy it.' })
  copy: PermissionType

  @Field(() => PermissionType, { description: 'Plan it for another day.' })
  move: PermissionType

  @Field(() => PermissionType, { description: 'Approve it.' })
  approve: PermissionType

  @Field(() => PermissionType, { description: 'Take its approval back.' })
  takeBack: PermissionType

  @Field(() => PermissionType, { description: 'Schedule it, once nothing is missing.' })
  schedule: PermissionType

  @Field(() => PermissionType, { description: 'Take it off the schedule.' })
  unschedule: PermissionType

  @Field(() => PermissionType, { description: 'Take it away.' })
  remove: PermissionType
}

@ObjectType('Communication', {
  description:
    'Something that a program tells some of its audiences, on a day, by a channel and in the voice of a sender.',
})
export class CommunicationType {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'What it is called; the subject of a mail.' })
  title: string

  @Field(() => String, { description: 'What it is for.' })
  purpose: string

  @Field(() => Int, { description: 'The change step that it works for, 1 to 8.' })
  step: number

  @Field(() => ID, { nullable: true, description: 'The wave that it is about; null = none.' })
  waveId: string | null

  @Field(() => String, { nullable: true, description: 'The name of that wave.' })
  waveName: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day on which that wave goes live.' })
  goLiveOn: string | null

  @Field(() => ChannelEnum, { description: 'How it reaches people.' })
  channel: Channel

  @Field(() => String, { nullable: true, description: 'In whose voice it speaks; null = nobody’s yet.' })
  senderName: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What it says, as Markdown with placeholders; null = nothing yet.',
  })
  body: string | null

  @Field(() => String, { nullable: true, description: 'What is decided, in a managers’ brief.' })
  fixed: string | null

  @Field(() => String, { nullable: true, description: 'What people can still change, in a managers’ brief.' })
  canChange: string | null

  @Field(() => CommentWayEnum, {
    nullable: true,
    description: 'How people can comment; null = not decided yet.',
  })
  commentWay: CommentWay | null

  @Field(() => String, { nullable: true, description: 'The address to which replies go.' })
  replyTo: string | null

  @Field(() => Boolean, { description: 'Good to know and no more: people may unsubscribe from such mails.' })
  isOptional: boolean

  @Field(() => CommunicationStateEnum, { description: 'How far it is.' })
  state: CommunicationState

  @Field(() => LocalDate, { nullable: true, description: 'The day that it is planned for; null = none yet.' })
  plannedOn: string | null

  @Field(() => String, { nullable: true, description: 'The time of day as HH:MM; null = none.' })
  startsAt: string | null

  @Field(() => String, { nullable: true, description: 'Whose clock shows that time, such as Europe/Berlin.' })
  timeZone: string | null

  @Field(() => Int, { nullable: true, description: 'How long a meeting takes.' })
  minutes: number | null

  @Field(() => String, { nullable: true, description: 'Where a meeting takes place.' })
  place: string | null

  @Field(() => String, { description: 'Who wrote it.' })
  authorName: string

  @Field(() => String, { description: 'Who last changed what it says.' })
  editedByName: string

  @Field(() => String, { nullable: true, description: 'Who approved it; null = nobody.' })
  approvedByName: string | null

  @Field(() => Date, { nullable: true, description: 'When it was approved.' })
  approvedAt: Date | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it had left for all of its audiences.',
  })
  sentOn: string | null

  @Field(() => Boolean, { description: 'Whether it was taken away; it can be brought back.' })
  isRemoved: boolean

  // Plain arrays: as records, those of a page would be more than one answer may hold.
  @Field(() => [String], { description: 'The names of its audiences.' })
  audienceNames: string[]

  @Field(() => [ID], { description: 'The key messages that it repeats.' })
  messageIds: string[]

  @Field(() => [String], { description: 'Their texts, in the order of `messageIds`.' })
  messageTexts: string[]
}

@ObjectType('CommunicationPage', { description: 'Some of the communications of a program.' })
export class CommunicationPageType {
  @Field(() => [CommunicationType], { description: 'The communications.' })
  items: CommunicationType[]

  @Field(() => Int, { description: 'How many obey the filter in all.' })
  total: number
}

/** The answer of a mutation: the communication as it is now. */
export const communicationResult = (mutation: string) =>
  resultOf(`${mutation}Result`, CommunicationType, 'Communication')
