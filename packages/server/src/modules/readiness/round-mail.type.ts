import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('RoundMail', {
  description: 'How far the mail of a readiness round is: counts of invitations, never who they went to.',
})
export class RoundMailType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change of the round; send it back when editing.' })
  version: number

  @Field(() => Boolean, { description: 'Whether a mail server is set up; without one no mail leaves.' })
  isMailSetUp: boolean

  @Field(() => Boolean, { description: 'Whether it can be answered now.' })
  isOpen: boolean

  @Field(() => Int, { description: 'Invitations that wait to leave.' })
  queued: number

  @Field(() => Int, { description: 'Invitations that the mail server took.' })
  sent: number

  @Field(() => Int, { description: 'Invitations that it refused for now; they are tried again.' })
  failed: number

  @Field(() => Int, { description: 'Invitations that could not be delivered.' })
  givenUp: number

  @Field(() => Int, { description: 'People who were invited and have no address on record.' })
  withoutAddress: number

  @Field(() => LocalDate, { nullable: true, description: 'When people were last reminded; null = never.' })
  remindedOn: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'How many the last reminder went to at most: those invited less those shown as having answered, in steps of five.',
  })
  remindedAtMost: number | null

  @Field(() => Boolean, { description: 'Whether people are reminded three days before it closes.' })
  remindsBeforeClosing: boolean

  @Field(() => PermissionType, { description: 'Whether the viewer may remind people now.' })
  mayRemind: PermissionType

  @Field(() => PermissionType, { description: 'Whether the viewer may switch the reminder before closing.' })
  maySetReminder: PermissionType
}

@InputType('SetReadinessReminderInput', { description: 'Whether a round reminds people by itself.' })
export class SetReadinessReminderInput {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => Int, { description: 'The version that the viewer saw.' })
  version: number

  @Field(() => Boolean, { description: 'Whether people are reminded three days before it closes.' })
  remindsBeforeClosing: boolean
}

export const RemindReadinessRoundResult = resultOf('RemindReadinessRoundResult', RoundMailType, 'RoundMail')
export const SetReadinessReminderResult = resultOf('SetReadinessReminderResult', RoundMailType, 'RoundMail')
