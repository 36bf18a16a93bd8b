import { MEETINGS_MAX } from '@tidemark/domain/coalition/meeting-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'

/** Brings back a meeting that was taken off the record. */
export async function restoreCoalitionMeeting(command: Command, input: VersionedInput): Promise<CoalitionOf> {
  const { part: meeting, program } = await partToChange(command, CoalitionMeeting, input, 'The meeting')
  if (meeting.archivedAt)
    await refuseOneMore(command, program, {
      entity: CoalitionMeeting,
      most: MEETINGS_MAX,
      what: 'meetings of the coalition',
    })
  meeting.archivedAt = null
  command.audit(meeting.id, { archived: false })
  return coalitionOf(program)
}
