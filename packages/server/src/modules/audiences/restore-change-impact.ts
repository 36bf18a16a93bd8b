import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Audience } from './audience.entity.ts'
import { impactToChange, refuseOneMoreImpact } from './impact-to-change.ts'

/** Brings back something that changes for an audience. */
export async function restoreChangeImpact(command: Command, input: VersionedInput): Promise<Audience> {
  const { impact, audience } = await impactToChange(command, input)
  if (impact.archivedAt) await refuseOneMoreImpact(command, audience)
  impact.archivedAt = null
  command.audit(impact.id, { archived: false })
  return audience
}
