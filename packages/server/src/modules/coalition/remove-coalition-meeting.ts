import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'

/** Takes a meeting off the record; it can be brought back. */
export async function removeCoalitionMeeting(command: Command, input: VersionedInput): Promise<CoalitionOf> {
  const { part: meeting, program } = await partToChange(command, CoalitionMeeting, input, 'The meeting')
  meeting.archivedAt ??= command.now
  command.audit(meeting.id, { archived: true })
  return coalitionOf(program)
}
