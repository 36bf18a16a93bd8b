import { requirementInput } from '@tidemark/domain/training/requirement-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { UpdateRequirementInput } from './requirement.input.ts'
import { requirementToChange } from './requirement-to-change.ts'
import { requirementOnFile, type RequirementRow } from './requirements.read.ts'

/** Changes by when an audience has to have completed a course. */
export async function updateRequirement(
  command: Command,
  input: UpdateRequirementInput,
): Promise<RequirementRow> {
  const { em, auditEdit } = command
  const fields = checked(requirementInput, input.requirement)
  const { requirement } = await requirementToChange(command, input)
  refuseTakenAway(requirement, 'This requirement')
  auditEdit(requirement.id, changesOf(requirement, fields))
  em.assign(requirement, fields)
  return requirementOnFile(em, requirement.id)
}
