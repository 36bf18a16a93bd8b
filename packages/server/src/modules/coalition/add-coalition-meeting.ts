import { meetingInput, MEETINGS_MAX } from '@tidemark/domain/coalition/meeting-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import type { AddCoalitionMeetingInput } from './coalition.input.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'
import { refuseDayToCome } from './refuse-day-to-come.ts'
import { replaceAttendance } from './replace-attendance.ts'

/** Puts a meeting of the coalition on record. */
export async function addCoalitionMeeting(
  command: Command,
  input: AddCoalitionMeetingInput,
): Promise<CoalitionOf> {
  const { em, viewer, audit } = command
  const { memberIds, ...fields } = checked(meetingInput, input.meeting)
  refuseDayToCome(command.now, fields.heldOn)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, {
    entity: CoalitionMeeting,
    most: MEETINGS_MAX,
    what: 'meetings of the coalition',
  })
  const meeting = em.create(CoalitionMeeting, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    ...fields,
  })
  await replaceAttendance(command, meeting, memberIds)
  audit(meeting.id, { programId: program.id, ...fields, memberIds })
  return coalitionOf(program)
}
