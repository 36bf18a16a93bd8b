import './calendar-entries.ts'
import './go-facts.ts'
import './histories.ts'
import './import-kinds.ts'
import './mail-kinds.ts'
import './personal-data.ts'
import './signal-facts.ts'
import type { ServerModule } from '../kernel/server-module.ts'
import { accessModule, onOrganizationSetUp } from '../modules/access/access.module.ts'
import { activityModule } from '../modules/activity/activity.module.ts'
import { adoptionModule } from '../modules/adoption/adoption.module.ts'
import { audiencesModule, onAudienceRemoved } from '../modules/audiences/audiences.module.ts'
import { auditModule } from '../modules/audit/audit.module.ts'
import { behaviorsModule } from '../modules/behaviors/behaviors.module.ts'
import { blockersModule } from '../modules/blockers/blockers.module.ts'
import { calendarModule } from '../modules/calendar/calendar.module.ts'
import { briefingsModule, cutBriefings } from '../modules/briefings/briefings.module.ts'
import { coalitionModule } from '../modules/coalition/coalition.module.ts'
import { communicationsModule, onScheduleChanged } from '../modules/communications/communications.module.ts'
import {
  deliveriesModule,
  followSchedule,
  keepAwaitedAudience,
  onDeliveriesStarted,
} from '../modules/deliveries/deliveries.module.ts'
import { feedbackModule } from '../modules/feedback/feedback.module.ts'
import { evidenceModule } from '../modules/evidence/evidence.module.ts'
import { importsModule } from '../modules/imports/imports.module.ts'
import { kotterModule, startChangeSteps } from '../modules/kotter/kotter.module.ts'
import { mailModule } from '../modules/mail/mail.module.ts'
import { organizationModule } from '../modules/organization/organization.module.ts'
import { onProgramCreated, programsModule } from '../modules/programs/programs.module.ts'
import { ensureBuiltInInstruments, readinessModule } from '../modules/readiness/readiness.module.ts'
import { scopeModule } from '../modules/scope/scope.module.ts'
import { stakeholdersModule } from '../modules/stakeholders/stakeholders.module.ts'
import {
  countPeopleInSessions,
  countSeatsTaken,
  keepRequiredAudience,
  onSessionChanged,
  trainingModule,
} from '../modules/training/training.module.ts'
import {
  attendanceModule,
  countPeople,
  countSeats,
  followSessions,
} from '../modules/attendance/attendance.module.ts'
import { trainingCoverageModule } from '../modules/training-coverage/training-coverage.module.ts'
import { trainingEvaluationModule } from '../modules/training-evaluation/training-evaluation.module.ts'
import { learningRecordsModule } from '../modules/learning-records/learning-records.module.ts'
import { understandingModule } from '../modules/understanding/understanding.module.ts'
import { winsModule } from '../modules/wins/wins.module.ts'

/** THE list of features, in the order in which they may know each other. */
export const modules: readonly ServerModule[] = [
  accessModule,
  calendarModule,
  importsModule,
  organizationModule,
  auditModule,
  mailModule,
  programsModule,
  stakeholdersModule,
  behaviorsModule,
  adoptionModule,
  readinessModule,
  audiencesModule,
  communicationsModule,
  trainingModule,
  deliveriesModule,
  attendanceModule,
  briefingsModule,
  understandingModule,
  feedbackModule,
  trainingCoverageModule,
  trainingEvaluationModule,
  learningRecordsModule,
  scopeModule,
  winsModule,
  blockersModule,
  coalitionModule,
  evidenceModule,
  kotterModule,
  activityModule,
]

onOrganizationSetUp(ensureBuiltInInstruments)
onAudienceRemoved(keepAwaitedAudience)
onAudienceRemoved(keepRequiredAudience)
onDeliveriesStarted(cutBriefings)
onProgramCreated(startChangeSteps)
onScheduleChanged(followSchedule)
onSessionChanged(followSessions)
countPeopleInSessions(countPeople)
countSeatsTaken(countSeats)
