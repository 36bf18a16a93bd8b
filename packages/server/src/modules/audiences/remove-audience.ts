import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Audience } from './audience.entity.ts'
import { followRemoval } from './on-audience-removed.ts'

/** Takes an audience away, with what changes for it; it can be brought back. What was sent to it stays as it was. */
export async function removeAudience(command: Command, input: VersionedInput): Promise<Audience> {
  const { part: audience } = await partToChange(command, Audience, input, 'The audience')
  await followRemoval(command, audience)
  audience.archivedAt ??= command.now
  command.audit(audience.id, { archived: true })
  return audience
}
