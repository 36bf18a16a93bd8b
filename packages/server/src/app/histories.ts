import { accountHistory } from '../modules/access/access.module.ts'
import { attendanceHistory } from '../modules/attendance/attendance.module.ts'
import { audienceHistory, changeImpactHistory } from '../modules/audiences/audiences.module.ts'
import { offerHistories } from '../modules/audit/audit.module.ts'
import { behaviorHistory } from '../modules/behaviors/behaviors.module.ts'
import { briefingHistory } from '../modules/briefings/briefings.module.ts'
import { coalitionMeetingHistory, coalitionMemberHistory } from '../modules/coalition/coalition.module.ts'
import { communicationHistory, keyMessageHistory } from '../modules/communications/communications.module.ts'
import { obstacleHistory } from '../modules/blockers/blockers.module.ts'
import { evidenceHistory } from '../modules/evidence/evidence.module.ts'
import { feedbackAnswerHistory, feedbackHistory } from '../modules/feedback/feedback.module.ts'
import { importMappingHistory } from '../modules/imports/imports.module.ts'
import { stepHistory, stepPlanHistory } from '../modules/kotter/kotter.module.ts'
import { learningSourceHistory } from '../modules/learning-records/learning-records.module.ts'
import { employeeHistory, unitHistory } from '../modules/organization/organization.module.ts'
import { objectiveHistory, programHistory, waveHistory } from '../modules/programs/programs.module.ts'
import {
  goCriterionHistory,
  goDecisionHistory,
  instrumentHistory,
  replyHistory,
  roundHistory,
} from '../modules/readiness/readiness.module.ts'
import { scopeHistory } from '../modules/scope/scope.module.ts'
import { stakeholderHistory } from '../modules/stakeholders/stakeholders.module.ts'
import {
  courseHistory,
  requirementHistory,
  trainingSessionHistory,
} from '../modules/training/training.module.ts'
import { checkHistory } from '../modules/understanding/understanding.module.ts'
import { winHistory } from '../modules/wins/wins.module.ts'

/** THE list of records whose history can be read. */
offerHistories(
  accountHistory,
  unitHistory,
  employeeHistory,
  programHistory,
  objectiveHistory,
  waveHistory,
  behaviorHistory,
  coalitionMemberHistory,
  coalitionMeetingHistory,
  communicationHistory,
  keyMessageHistory,
  evidenceHistory,
  stepHistory,
  scopeHistory,
  winHistory,
  obstacleHistory,
  instrumentHistory,
  roundHistory,
  replyHistory,
  stepPlanHistory,
  goCriterionHistory,
  goDecisionHistory,
  audienceHistory,
  briefingHistory,
  stakeholderHistory,
  changeImpactHistory,
  checkHistory,
  courseHistory,
  requirementHistory,
  trainingSessionHistory,
  attendanceHistory,
  learningSourceHistory,
  feedbackHistory,
  feedbackAnswerHistory,
  importMappingHistory,
)
