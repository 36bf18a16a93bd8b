import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Audience } from './audience.entity.ts'
import { impactToChange } from './impact-to-change.ts'

/** Takes away something that changes for an audience; it can be brought back. */
export async function removeChangeImpact(command: Command, input: VersionedInput): Promise<Audience> {
  const { impact, audience } = await impactToChange(command, input)
  impact.archivedAt ??= command.now
  command.audit(impact.id, { archived: true })
  return audience
}
