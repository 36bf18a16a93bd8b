import { keptAnswerPersonalData } from '../kernel/kept-answer-personal-data.ts'
import { accountPersonalData } from '../modules/access/access.module.ts'
import { commentPersonalData } from '../modules/activity/activity.module.ts'
import { attendancePersonalData } from '../modules/attendance/attendance.module.ts'
import { audiencePersonalData } from '../modules/audiences/audiences.module.ts'
import { auditPersonalData } from '../modules/audit/audit.module.ts'
import { observationPersonalData } from '../modules/behaviors/behaviors.module.ts'
import { briefingPersonalData } from '../modules/briefings/briefings.module.ts'
import { coalitionPersonalData } from '../modules/coalition/coalition.module.ts'
import { communicationPersonalData } from '../modules/communications/communications.module.ts'
import { deliveryPersonalData } from '../modules/deliveries/deliveries.module.ts'
import { obstacleOwnerPersonalData } from '../modules/blockers/blockers.module.ts'
import { evidencePersonalData } from '../modules/evidence/evidence.module.ts'
import { feedbackPersonalData } from '../modules/feedback/feedback.module.ts'
import { importPersonalData } from '../modules/imports/imports.module.ts'
import { stepOwnerPersonalData } from '../modules/kotter/kotter.module.ts'
import { learningPersonalData } from '../modules/learning-records/learning-records.module.ts'
import { employeePersonalData, keepPersonalData } from '../modules/organization/organization.module.ts'
import { mailPersonalData } from '../modules/mail/mail.module.ts'
import { sponsorPersonalData } from '../modules/programs/programs.module.ts'
import { surveyPersonalData } from '../modules/readiness/readiness.module.ts'
import { scopePersonalData } from '../modules/scope/scope.module.ts'
import {
  stakeholderContactPersonalData,
  stakeholderPersonalData,
} from '../modules/stakeholders/stakeholders.module.ts'
import { evaluationPersonalData } from '../modules/training-evaluation/training-evaluation.module.ts'
import { checkPersonalData } from '../modules/understanding/understanding.module.ts'
import { recognizedPersonalData } from '../modules/wins/wins.module.ts'

/** Who keeps something about people. The accounts come last: their sign-ins are erased beyond the transaction. */
keepPersonalData(
  employeePersonalData,
  observationPersonalData,
  sponsorPersonalData,
  stepOwnerPersonalData,
  scopePersonalData,
  recognizedPersonalData,
  coalitionPersonalData,
  stakeholderPersonalData,
  stakeholderContactPersonalData,
  audiencePersonalData,
  communicationPersonalData,
  deliveryPersonalData,
  evidencePersonalData,
  obstacleOwnerPersonalData,
  importPersonalData,
  commentPersonalData,
  surveyPersonalData,
  checkPersonalData,
  evaluationPersonalData,
  briefingPersonalData,
  learningPersonalData,
  feedbackPersonalData,
  attendancePersonalData,
  mailPersonalData,
  keptAnswerPersonalData,
  auditPersonalData,
  accountPersonalData,
)
