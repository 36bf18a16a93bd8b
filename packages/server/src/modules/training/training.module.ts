import type { ServerModule } from '../../kernel/server-module.ts'
import { CourseChangesResolver } from './course-changes.resolver.ts'
import { TrainingCourseResolver } from './course.resolver.ts'
import { RequirementChangesResolver } from './requirement-changes.resolver.ts'
import { ProgramTrainingResolver, TrainingRequirementResolver } from './requirement.resolver.ts'
import { TrainingSessionResolver } from './training-session.resolver.ts'

export const trainingModule: ServerModule = {
  name: 'training',
  resolvers: [
    TrainingCourseResolver,
    CourseChangesResolver,
    TrainingRequirementResolver,
    ProgramTrainingResolver,
    RequirementChangesResolver,
    TrainingSessionResolver,
  ],
}

export { keepRequiredAudience } from './keep-required-audience.ts'
export { keepsSheet, keepsTraining } from './sees-session.ts'
export { courseHistory, requirementHistory } from './training-histories.ts'
export { TrainingSessionType } from './training-session.type.ts'
export { readTrainingSession } from './training-sessions.read.ts'
export { trainingSessionImport } from './import-training-sessions.ts'
