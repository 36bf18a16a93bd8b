import { memberInput, MEMBERS_MAX } from '@tidemark/domain/coalition/member-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import type { AddCoalitionMemberInput } from './coalition.input.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMember } from './coalition-member.entity.ts'
import { replaceMemberUnits } from './replace-member-units.ts'

/** Names somebody for the coalition of a program. */
export async function addCoalitionMember(
  command: Command,
  input: AddCoalitionMemberInput,
): Promise<CoalitionOf> {
  const { em, viewer, audit } = command
  const { unitIds, ...fields } = checked(memberInput, input.member)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, {
    entity: CoalitionMember,
    most: MEMBERS_MAX,
    what: 'members of the coalition',
  })
  const member = em.create(CoalitionMember, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    ...fields,
  })
  await replaceMemberUnits(command, member, unitIds)
  audit(member.id, { programId: program.id, ...fields, unitIds })
  return coalitionOf(program)
}
