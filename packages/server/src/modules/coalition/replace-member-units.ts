import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import type { CoalitionMember } from './coalition-member.entity.ts'
import { CoalitionMemberUnit } from './coalition-member-unit.entity.ts'

/** Makes these the units that the member stands for; true if that changes anything. */
export async function replaceMemberUnits(
  command: Command,
  member: CoalitionMember,
  unitIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(CoalitionMemberUnit, { member: member.id })
  const gone = current.filter(({ unit }) => !unitIds.includes(unit.id))
  const added = unitIds.filter((id) => !current.some(({ unit }) => unit.id === id))
  await refuseMissingOrClosedUnits(command, added)
  for (const link of gone) em.remove(link)
  for (const unit of added)
    em.create(CoalitionMemberUnit, { id: newId(), organization: viewer.organizationId, member, unit })
  return gone.length + added.length > 0
}
