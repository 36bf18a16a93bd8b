import { memberInput } from '@tidemark/domain/coalition/member-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import type { UpdateCoalitionMemberInput } from './coalition.input.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMember } from './coalition-member.entity.ts'
import { replaceMemberUnits } from './replace-member-units.ts'

/** Changes a member of the coalition, and for which units they stand. */
export async function updateCoalitionMember(
  command: Command,
  input: UpdateCoalitionMemberInput,
): Promise<CoalitionOf> {
  const { em, auditEdit } = command
  const { unitIds, ...fields } = checked(memberInput, input.member)
  const { part: member, program } = await partToChange(command, CoalitionMember, input, 'The member')
  const isRelinked = await replaceMemberUnits(command, member, unitIds)
  if (isRelinked) await countAsChange(command, member)
  auditEdit(member.id, { ...changesOf(member, fields), ...(isRelinked && { unitIds }) })
  em.assign(member, fields)
  return coalitionOf(program)
}

/** They lie in a table of their own; changed alone, they have to be a new version of the member as well. */
async function countAsChange({ em }: Command, member: CoalitionMember) {
  await em.execute('update coalition_member set version = version + 1 where id = ?', [member.id])
  await em.refresh(member)
}
