import { MEMBERS_MAX } from '@tidemark/domain/coalition/member-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

/** Brings a member back into the coalition, with the units that they stood for. */
export async function restoreCoalitionMember(command: Command, input: VersionedInput): Promise<CoalitionOf> {
  const { part: member, program } = await partToChange(command, CoalitionMember, input, 'The member')
  if (member.archivedAt)
    await refuseOneMore(command, program, {
      entity: CoalitionMember,
      most: MEMBERS_MAX,
      what: 'members of the coalition',
    })
  member.archivedAt = null
  command.audit(member.id, { archived: false })
  return coalitionOf(program)
}
