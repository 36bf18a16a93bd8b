import { newId } from '../../kernel/new-id.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import { AudienceUnit } from './audience-unit.entity.ts'
import type { Audience } from './audience.entity.ts'

/** Makes these the units that the rule names; true if that changes anything. */
export async function replaceAudienceUnits(
  command: Command,
  audience: Audience,
  unitIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(AudienceUnit, { audience: audience.id })
  return replaceLinks(em, current, unitIds, {
    endOf: ({ unit }) => unit.id,
    refuse: (added) => refuseMissingOrClosedUnits(command, added),
    add: (unit) =>
      em.create(AudienceUnit, { id: newId(), organization: viewer.organizationId, audience, unit }),
  })
}
