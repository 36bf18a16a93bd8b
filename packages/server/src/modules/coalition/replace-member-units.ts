import { newId } from '../../kernel/new-id.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
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
  return replaceLinks(em, current, unitIds, {
    endOf: ({ unit }) => unit.id,
    refuse: (added) => refuseMissingOrClosedUnits(command, added),
    add: (unit) =>
      em.create(CoalitionMemberUnit, { id: newId(), organization: viewer.organizationId, member, unit }),
  })
}
