import type { DeliveryOrigin, DeliveryState } from '@tidemark/domain/deliveries/delivery'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { DeliveryOriginEnum, DeliveryStateEnum } from './delivery.enums.ts'

/** Fifty audiences, and some that were begun anew. */
const DELIVERIES_MAX = 100
/** So many reasons are told of each delivery. */
export const REASONS_MAX = 10

@ObjectType('RefusedLetters', { description: 'Letters of a delivery that came to nobody, for one reason.' })
export class RefusedLettersType {
  @Field(() => String, { description: 'What the mail server said, without addresses.' })
  reason: string

  @Field(() => Int, { description: 'How many.' })
  letters: number

  @Field(() => Boolean, { description: 'Whether they are tried again.' })
  isTriedAgain: boolean
}

@ObjectType('Delivery', { description: 'One going out of a communication to one audience.' })
export class DeliveryType {
  @Field(() => ID, { description: 'Its key.' })
  id: string

  @Field(() => Int, { description: 'Its version, for changing it.' })
  version: number

  @Field(() => ID, { nullable: true, description: 'The audience; null if it had people of its own.' })
  audienceId: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The audience’s name; null if it had people of its own.',
  })
  audienceName: string | null

  @Field(() => DeliveryOriginEnum, { description: 'Who puts it out.' })
  origin: DeliveryOrigin

  @Field(() => DeliveryStateEnum, { description: 'How far it is.' })
  state: DeliveryState

  @Field(() => LocalDate, { description: 'Its day.' })
  deliveredOn: string

  @Field(() => Int, { description: 'How many people it is for, as frozen when it began.' })
  people: number

  @Field(() => Int, { description: 'Letters that wait to leave.' })
  queued: number

  @Field(() => Int, { description: 'Letters that the mail server has taken.' })
  sent: number

  @Field(() => Int, { description: 'Letters that were refused for now and are tried again.' })
  retried: number

  @Field(() => Int, { description: 'Letters that were refused for good, or came back.' })
  refused: number

  @Field(() => Int, { description: 'People without an address on record.' })
  withoutAddress: number

  @Field(() => Int, {
    description: 'People who want no mails of the program that are good to know and no more.',
  })
  unsubscribed: number

  @Field(() => Int, {
    nullable: true,
    description:
      'How many were reached at least, in steps of five; null where it went to too few people to say. Sent is not reached.',
  })
  reachedAtLeast: number | null

  @AtMost(REASONS_MAX)
  @Field(() => [RefusedLettersType], {
    description: 'Why letters came to nobody, the most frequent reason first.',
  })
  refusals: RefusedLettersType[]

  @Field(() => PermissionType, { description: 'Whether the viewer may pause it.' })
  mayPause: PermissionType

  @Field(() => PermissionType, { description: 'Whether the viewer may have it go on.' })
  mayResume: PermissionType

  @Field(() => PermissionType, { description: 'Whether the viewer may stop it for good.' })
  mayCancel: PermissionType

  @Field(() => PermissionType, { description: 'Whether the viewer may put down who was at the meeting.' })
  mayRecordAttendance: PermissionType
}

@ObjectType('CommunicationDeliveries', { description: 'How a communication goes out to its audiences.' })
export class CommunicationDeliveriesType {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => Int, { description: 'The communication’s version, for having it leave.' })
  version: number

  @Field(() => Boolean, { description: 'Whether a mail server is set up.' })
  isMailSetUp: boolean

  @Field(() => Date, {
    nullable: true,
    description:
      'When it leaves, or a meeting begins; null while it is not scheduled, or once it has gone out.',
  })
  leavesAt: Date | null

  @Field(() => PermissionType, { description: 'Whether the viewer may have it leave at once.' })
  mayDeliverNow: PermissionType

  @Field(() => PermissionType, {
    description: 'Whether the viewer may put down that people have put it out.',
  })
  mayRecord: PermissionType

  @AtMost(DELIVERIES_MAX)
  @Field(() => [DeliveryType], { description: 'Its deliveries, the first one first.' })
  items: DeliveryType[]
}

export const CommunicationDeliveriesResult = resultOf(
  'CommunicationDeliveriesResult',
  CommunicationDeliveriesType,
  'CommunicationDeliveries',
)
