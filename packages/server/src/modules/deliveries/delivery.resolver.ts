import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import { type Command, runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { Communication } from '../communications/communication.entity.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { readCommunicationDeliveries } from './communication-deliveries.read.ts'
import { deliverNow } from './deliver-now.ts'
import { RecordAttendanceInput, RecordDeliveryInput } from './delivery.input.ts'
import { CommunicationDeliveriesResult, CommunicationDeliveriesType } from './delivery.type.ts'
import { pauseDelivery } from './pause-delivery.ts'
import { recordAttendance, takeBackMeetingAttendance } from './record-attendance.ts'
import { recordDelivery } from './record-delivery.ts'
import { resumeDelivery } from './resume-delivery.ts'

/** Does it, and tells how the communication goes out since. */
const act = (context: MailContext, name: string, command: (command: Command) => Promise<string>) =>
  runCommand(context, name, async (given) => {
    const id = await command(given)
    await given.em.flush()
    return readCommunicationDeliveries(given.em, { id, viewer: context.viewer, mail: context.mail })
  })

@Resolver()
export class DeliveryResolver {
  @Query(() => CommunicationDeliveriesType, {
    nullable: true,
    description: 'How a communication goes out; null if its program is not the viewer’s to see.',
  })
  async deliveries(
    @Ctx() { em, viewer, mail }: MailContext,
    @Arg('communicationId', () => ID, { description: 'The communication.' }) id: string,
  ): Promise<CommunicationDeliveriesType | null> {
    const communication = isId(id) ? await em.findOne(Communication, { id, archivedAt: null }) : null
    if (!communication || !(await isProgramInSight(em, viewer, communication.program.id))) return null
    return readCommunicationDeliveries(em, { id, viewer, mail })
  }

  @Mutation(() => CommunicationDeliveriesResult, { description: 'Has a scheduled mail leave at once.' })
  deliverNow(
    @Ctx() context: MailContext,
    @Arg('input', () => VersionedInput, { description: 'The communication.' }) input: VersionedInput,
  ) {
    return act(context, 'deliverNow', (command) => deliverNow(command, context, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description: 'Has no more letters of a delivery leave until it goes on.',
  })
  pauseDelivery(
    @Ctx() context: MailContext,
    @Arg('input', () => VersionedInput, { description: 'The delivery.' }) input: VersionedInput,
  ) {
    return act(context, 'pauseDelivery', (command) => pauseDelivery(command, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description: 'Has a paused delivery go on where it stopped.',
  })
  resumeDelivery(
    @Ctx() context: MailContext,
    @Arg('input', () => VersionedInput, { description: 'The delivery.' }) input: VersionedInput,
  ) {
    return act(context, 'resumeDelivery', (command) => resumeDelivery(command, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description: 'Stops a delivery for good; what has left has left, and a meeting is called off.',
  })
  cancelDelivery(
    @Ctx() context: MailContext,
    @Arg('input', () => VersionedInput, { description: 'The delivery.' }) input: VersionedInput,
  ) {
    return act(context, 'cancelDelivery', (command) => cancelDelivery(command, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description:
      'Puts down that people have put out a communication by the intranet or another way of their own.',
  })
  recordDelivery(
    @Ctx() context: MailContext,
    @Arg('input', () => RecordDeliveryInput, { description: 'The communication, and the day.' })
    input: RecordDeliveryInput,
  ) {
    return act(context, 'recordDelivery', (command) => recordDelivery(command, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description: 'Puts down who of the invited was at a meeting; they count as reached.',
  })
  recordAttendance(
    @Ctx() context: MailContext,
    @Arg('input', () => RecordAttendanceInput, { description: 'The delivery, and who was there.' })
    input: RecordAttendanceInput,
  ) {
    return act(context, 'recordAttendance', (command) => recordAttendance(command, input))
  }

  @Mutation(() => CommunicationDeliveriesResult, {
    description:
      'Takes back that these people were at a meeting; whoever was reached otherwise stays reached.',
  })
  takeBackMeetingAttendance(
    @Ctx() context: MailContext,
    @Arg('input', () => RecordAttendanceInput, { description: 'The delivery, and who was not there.' })
    input: RecordAttendanceInput,
  ) {
    return act(context, 'takeBackMeetingAttendance', (command) => takeBackMeetingAttendance(command, input))
  }
}
