import type { ServerModule } from '../../kernel/server-module.ts'
import { CourseChangesResolver } from './course-changes.resolver.ts'
import { TrainingCourseResolver } from './course.resolver.ts'
import { RequirementChangesResolver } from './requirement-changes.resolver.ts'
import { ProgramTrainingResolver, TrainingRequirementResolver } from './requirement.resolver.ts'
import { TrainingSessionChangesResolver } from './training-session-changes.resolver.ts'
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
    TrainingSessionChangesResolver,
  ],
}

export { TrainingModeEnum } from './course.enums.ts'
export { keepRequiredAudience } from './keep-required-audience.ts'
export { keepsSheet, keepsTraining } from './sees-session.ts'
export { openSelfPacedSessions, type SelfPacedCourse } from './open-self-paced-sessions.ts'
export { courseHistory, requirementHistory } from './training-histories.ts'
export { TrainingSessionType } from './training-session.type.ts'
export { readTrainingSession } from './training-sessions.read.ts'
export { trainingSessionImport } from './import-training-sessions.ts'
export { onSessionChanged, type SessionChange } from './on-session-changed.ts'
export { countPeopleInSessions } from './refuse-with-people.ts'
export { countSeatsTaken } from './seats-taken.ts'
export { SESSION_COLUMNS, SESSION_TABLES, type StoredSession, toSession } from './session-columns.ts'
export { trainingSessionHistory } from './session-history.ts'
export { holdSession } from './session-to-change.ts'
