import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { requirementToChange } from './requirement-to-change.ts'
import { requirementOnFile, type RequirementRow } from './requirements.read.ts'

/** Takes a requirement away: nobody has to take the course for it any more. It can be brought back. */
export async function removeRequirement(command: Command, input: VersionedInput): Promise<RequirementRow> {
  const { em, now, audit } = command
  const { requirement } = await requirementToChange(command, input)
  requirement.archivedAt ??= now
  audit(requirement.id, { archived: true })
  return requirementOnFile(em, requirement.id)
}
