import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addCoalitionMeeting } from './add-coalition-meeting.ts'
import { AddCoalitionMeetingInput, UpdateCoalitionMeetingInput } from './coalition.input.ts'
import { coalitionResult } from './coalition.type.ts'
import { removeCoalitionMeeting } from './remove-coalition-meeting.ts'
import { restoreCoalitionMeeting } from './restore-coalition-meeting.ts'
import { updateCoalitionMeeting } from './update-coalition-meeting.ts'

const THE_MEETING = { description: 'The meeting.' }
const AddCoalitionMeetingResult = coalitionResult('AddCoalitionMeeting')
const UpdateCoalitionMeetingResult = coalitionResult('UpdateCoalitionMeeting')
const RemoveCoalitionMeetingResult = coalitionResult('RemoveCoalitionMeeting')
const RestoreCoalitionMeetingResult = coalitionResult('RestoreCoalitionMeeting')

@Resolver()
export class CoalitionMeetingResolver {
  @Mutation(() => AddCoalitionMeetingResult, { description: 'Puts a meeting of the coalition on record.' })
  addCoalitionMeeting(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddCoalitionMeetingInput, THE_MEETING) input: AddCoalitionMeetingInput,
  ) {
    return runCommand(context, 'addCoalitionMeeting', (command) => addCoalitionMeeting(command, input))
  }

  @Mutation(() => UpdateCoalitionMeetingResult, { description: 'Corrects a meeting on record.' })
  updateCoalitionMeeting(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateCoalitionMeetingInput, THE_MEETING) input: UpdateCoalitionMeetingInput,
  ) {
    return runCommand(context, 'updateCoalitionMeeting', (command) => updateCoalitionMeeting(command, input))
  }

  @Mutation(() => RemoveCoalitionMeetingResult, {
    description: 'Takes a meeting off the record; it can be brought back.',
  })
  removeCoalitionMeeting(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MEETING) input: VersionedInput,
  ) {
    return runCommand(context, 'removeCoalitionMeeting', (command) => removeCoalitionMeeting(command, input))
  }

  @Mutation(() => RestoreCoalitionMeetingResult, {
    description: 'Brings back a meeting that was taken off the record.',
  })
  restoreCoalitionMeeting(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MEETING) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreCoalitionMeeting', (command) =>
      restoreCoalitionMeeting(command, input),
    )
  }
}
