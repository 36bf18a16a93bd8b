import { REQUIREMENTS_MAX } from '@tidemark/domain/training/requirement-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { refuseOneMore } from '../programs/programs.module.ts'
import { openAudience } from './open-audience.ts'
import { openCourse } from './open-course.ts'
import { requirementToChange } from './requirement-to-change.ts'
import { requirementOnFile, type RequirementRow } from './requirements.read.ts'
import { TrainingRequirement } from './training-requirement.entity.ts'

/** Brings a requirement back, if its course and its audience are still there. */
export async function restoreRequirement(command: Command, input: VersionedInput): Promise<RequirementRow> {
  const { em, audit } = command
  const { requirement, program } = await requirementToChange(command, input)
  if (requirement.archivedAt) {
    await openCourse(command, requirement.course.id)
    await openAudience(command, program, requirement.audience.id)
    await refuseOneMore(command, program, {
      entity: TrainingRequirement,
      most: REQUIREMENTS_MAX,
      what: 'requirements',
    })
  }
  requirement.archivedAt = null
  audit(requirement.id, { archived: false })
  return requirementOnFile(em, requirement.id)
}
