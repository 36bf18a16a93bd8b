import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

/** Takes somebody out of the coalition; the meetings at which they were stay as they were. They can be brought back. */
export async function removeCoalitionMember(command: Command, input: VersionedInput): Promise<CoalitionOf> {
  const { part: member, program } = await partToChange(command, CoalitionMember, input, 'The member')
  member.archivedAt ??= command.now
  command.audit(member.id, { archived: true })
  return coalitionOf(program)
}
