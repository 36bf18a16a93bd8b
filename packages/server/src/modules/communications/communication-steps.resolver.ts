import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { approveCommunication } from './approve-communication.ts'
import { takeBackApproval } from './take-back-approval.ts'
import { scheduleCommunication } from './schedule-communication.ts'
import { unscheduleCommunication } from './unschedule-communication.ts'
import { rescheduleCommunication } from './reschedule-communication.ts'
import { changed } from './changed-communication.ts'
import { RescheduleCommunicationInput } from './communication.input.ts'
import { communicationResult } from './communication.type.ts'

const THE_COMMUNICATION = { description: 'The communication.' }
const ApproveCommunicationResult = communicationResult('ApproveCommunication')
const TakeBackCommunicationApprovalResult = communicationResult('TakeBackCommunicationApproval')
const ScheduleCommunicationResult = communicationResult('ScheduleCommunication')
const UnscheduleCommunicationResult = communicationResult('UnscheduleCommunication')
const RescheduleCommunicationResult = communicationResult('RescheduleCommunication')

@Resolver()
export class CommunicationStepsResolver {
  @Mutation(() => ApproveCommunicationResult, {
    description: 'Approves what a communication says; not for those who wrote it.',
  })
  approveCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'approveCommunication', (command) => approveCommunication(command, input))
  }

  @Mutation(() => TakeBackCommunicationApprovalResult, {
    description: 'Takes the approval of a communication back; it is a draft again.',
  })
  takeBackCommunicationApproval(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'takeBackCommunicationApproval', (command) => takeBackApproval(command, input))
  }

  @Mutation(() => ScheduleCommunicationResult, {
    description: 'Has a communication leave on its day; refused with everything that it lacks.',
  })
  scheduleCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'scheduleCommunication', (command) => scheduleCommunication(command, input))
  }

  @Mutation(() => UnscheduleCommunicationResult, {
    description: 'Takes a communication off the schedule; it stays approved.',
  })
  unscheduleCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'unscheduleCommunication', (command) => unscheduleCommunication(command, input))
  }

  @Mutation(() => RescheduleCommunicationResult, {
    description: 'Plans a communication for another day.',
  })
  rescheduleCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RescheduleCommunicationInput, THE_COMMUNICATION) input: RescheduleCommunicationInput,
  ) {
    return changed(context, 'rescheduleCommunication', (command) => rescheduleCommunication(command, input))
  }
}
