import { REQUIREMENTS_MAX, requirementInput } from '@tidemark/domain/training/requirement-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseOneMore } from '../programs/programs.module.ts'
import { openAudience } from './open-audience.ts'
import { openCourse } from './open-course.ts'
import type { AddRequirementInput } from './requirement.input.ts'
import { programToTrain } from './requirement-to-change.ts'
import { requirementOnFile, type RequirementRow } from './requirements.read.ts'
import { TrainingRequirement } from './training-requirement.entity.ts'

/** Says that an audience has to take a course. One that was taken away before is the same one, brought back. */
export async function addRequirement(command: Command, input: AddRequirementInput): Promise<RequirementRow> {
  const { em, viewer, audit } = command
  const { dueOn } = checked(requirementInput, input.requirement)
  const program = await programToTrain(command, input.programId)
  const course = await openCourse(command, input.courseId)
  const audience = await openAudience(command, program, input.audienceId)
  const earlier = await em.findOne(TrainingRequirement, { program, course, audience })
  if (earlier && !earlier.archivedAt) {
    const message = `“${audience.name}” has to take “${course.title}” already. Change by when there.`
    throw new Refused('ALREADY_EXISTS', message, [{ field: 'audienceId', code: 'taken', message }])
  }
  await refuseOneMore(command, program, {
    entity: TrainingRequirement,
    most: REQUIREMENTS_MAX,
    what: 'requirements',
  })
  const organization = viewer.organizationId
  const requirement =
    earlier ?? em.create(TrainingRequirement, { id: newId(), organization, program, course, audience })
  em.assign(requirement, { dueOn, archivedAt: null })
  audit(requirement.id, { programId: program.id, courseId: course.id, audienceId: audience.id, dueOn })
  return requirementOnFile(em, requirement.id)
}
