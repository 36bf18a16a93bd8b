import { AuditEntry } from '../kernel/audit-entry.entity.ts'
import { KeptAnswer } from '../kernel/kept-answer.entity.ts'
import { Account } from '../modules/access/account.entity.ts'
import { RoleAssignment } from '../modules/access/role-assignment.entity.ts'
import { CommentMention } from '../modules/activity/comment-mention.entity.ts'
import { Comment } from '../modules/activity/comment.entity.ts'
import { ProgramVisit } from '../modules/activity/program-visit.entity.ts'
import { AdoptionChange } from '../modules/adoption/adoption-change.entity.ts'
import { AdoptionCount } from '../modules/adoption/adoption-count.entity.ts'
import { KeptCounts } from '../modules/adoption/kept-counts.entity.ts'
import { Attendance } from '../modules/attendance/attendance.entity.ts'
import { RoomTry } from '../modules/attendance/room-try.entity.ts'
import { AudiencePerson } from '../modules/audiences/audience-person.entity.ts'
import { AudienceUnit } from '../modules/audiences/audience-unit.entity.ts'
import { Audience } from '../modules/audiences/audience.entity.ts'
import { ChangeImpact } from '../modules/audiences/change-impact.entity.ts'
import { Observation } from '../modules/behaviors/observation.entity.ts'
import { Recording } from '../modules/behaviors/recording.entity.ts'
import { TargetBehavior } from '../modules/behaviors/target-behavior.entity.ts'
import { UnitCount } from '../modules/behaviors/unit-count.entity.ts'
import { ObstacleUnit } from '../modules/blockers/obstacle-unit.entity.ts'
import { Obstacle } from '../modules/blockers/obstacle.entity.ts'
import { SuggestionAnswer } from '../modules/blockers/suggestion-answer.entity.ts'
import { Briefing } from '../modules/briefings/briefing.entity.ts'
import { CalendarFeed } from '../modules/calendar/calendar-feed.entity.ts'
import { CoalitionAttendance } from '../modules/coalition/coalition-attendance.entity.ts'
import { CoalitionMeeting } from '../modules/coalition/coalition-meeting.entity.ts'
import { CoalitionMemberUnit } from '../modules/coalition/coalition-member-unit.entity.ts'
import { CoalitionMember } from '../modules/coalition/coalition-member.entity.ts'
import { CommunicationAudience } from '../modules/communications/communication-audience.entity.ts'
import { CommunicationMessage } from '../modules/communications/communication-message.entity.ts'
import { Communication } from '../modules/communications/communication.entity.ts'
import { KeyMessage } from '../modules/communications/key-message.entity.ts'
import { DeliveryRecipient } from '../modules/deliveries/delivery-recipient.entity.ts'
import { Delivery } from '../modules/deliveries/delivery.entity.ts'
import { MailOptOut } from '../modules/deliveries/mail-opt-out.entity.ts'
import { EvidenceFile } from '../modules/evidence/evidence-file.entity.ts'
import { Evidence } from '../modules/evidence/evidence.entity.ts'
import { FeedbackAnswer } from '../modules/feedback/feedback-answer.entity.ts'
import { Feedback } from '../modules/feedback/feedback.entity.ts'
import { UnnamedFeedback } from '../modules/feedback/unnamed-feedback.entity.ts'
import { ImportMapping } from '../modules/imports/import-mapping.entity.ts'
import { ImportRun } from '../modules/imports/import-run.entity.ts'
import { ChangeStep } from '../modules/kotter/change-step.entity.ts'
import { GateDecision } from '../modules/kotter/gate-decision.entity.ts'
import { StepPlan } from '../modules/kotter/step-plan.entity.ts'
import { LearningAnswer } from '../modules/learning-records/learning-answer.entity.ts'
import { LearningSource } from '../modules/learning-records/learning-source.entity.ts'
import { LearningStatement } from '../modules/learning-records/learning-statement.entity.ts'
import { OutgoingMail } from '../modules/mail/outgoing-mail.entity.ts'
import { BusinessUnit } from '../modules/organization/business-unit.entity.ts'
import { Employee } from '../modules/organization/employee.entity.ts'
import { Organization } from '../modules/organization/organization.entity.ts'
import { UnitMembership } from '../modules/organization/unit-membership.entity.ts'
import { Objective } from '../modules/programs/objective.entity.ts'
import { Program } from '../modules/programs/program.entity.ts'
import { WaveDependency } from '../modules/programs/wave-dependency.entity.ts'
import { WaveUnit } from '../modules/programs/wave-unit.entity.ts'
import { Wave } from '../modules/programs/wave.entity.ts'
import { GoCriterion } from '../modules/readiness/go-criterion.entity.ts'
import { GoDecision } from '../modules/readiness/go-decision.entity.ts'
import { ReadinessComment } from '../modules/readiness/readiness-comment.entity.ts'
import { ReadinessFigure } from '../modules/readiness/readiness-figure.entity.ts'
import { ReadinessInstrument } from '../modules/readiness/readiness-instrument.entity.ts'
import { ReadinessInvitee } from '../modules/readiness/readiness-invitee.entity.ts'
import { ReadinessOpenInvitation } from '../modules/readiness/readiness-open-invitation.entity.ts'
import { ReadinessPlace } from '../modules/readiness/readiness-place.entity.ts'
import { ReadinessReply } from '../modules/readiness/readiness-reply.entity.ts'
import { ReadinessResponse } from '../modules/readiness/readiness-response.entity.ts'
import { ReadinessRoundUnit } from '../modules/readiness/readiness-round-unit.entity.ts'
import { ReadinessRoundWave } from '../modules/readiness/readiness-round-wave.entity.ts'
import { ReadinessRound } from '../modules/readiness/readiness-round.entity.ts'
import { ScopeChange } from '../modules/scope/scope-change.entity.ts'
import { StakeholderRelation } from '../modules/stakeholders/stakeholder-relation.entity.ts'
import { StakeholderStanding } from '../modules/stakeholders/stakeholder-standing.entity.ts'
import { Stakeholder } from '../modules/stakeholders/stakeholder.entity.ts'
import { EvaluationAnswer } from '../modules/training-evaluation/evaluation-answer.entity.ts'
import { EvaluationOpenInvitation } from '../modules/training-evaluation/evaluation-open-invitation.entity.ts'
import { TrainingEvaluation } from '../modules/training-evaluation/training-evaluation.entity.ts'
import { CourseBehavior } from '../modules/training/course-behavior.entity.ts'
import { CoursePrerequisite } from '../modules/training/course-prerequisite.entity.ts'
import { TrainingCourse } from '../modules/training/training-course.entity.ts'
import { TrainingRequirement } from '../modules/training/training-requirement.entity.ts'
import { TrainingSession } from '../modules/training/training-session.entity.ts'
import { CheckAnswer } from '../modules/understanding/check-answer.entity.ts'
import { CheckInvitee } from '../modules/understanding/check-invitee.entity.ts'
import { CheckOpenInvitation } from '../modules/understanding/check-open-invitation.entity.ts'
import { UnderstandingCheck } from '../modules/understanding/understanding-check.entity.ts'
import { ShortTermWin } from '../modules/wins/short-term-win.entity.ts'

/** Every entity, in no order that matters: the tables of a Tidemark database. */
export const entities = [
  Account,
  AdoptionChange,
  AdoptionCount,
  Attendance,
  Audience,
  AudiencePerson,
  AudienceUnit,
  AuditEntry,
  Briefing,
  BusinessUnit,
  CalendarFeed,
  ChangeImpact,
  ChangeStep,
  CheckAnswer,
  CheckInvitee,
  CheckOpenInvitation,
  CoalitionAttendance,
  CoalitionMeeting,
  CoalitionMember,
  CoalitionMemberUnit,
  Comment,
  CommentMention,
  Communication,
  CommunicationAudience,
  CommunicationMessage,
  CourseBehavior,
  CoursePrerequisite,
  Delivery,
  DeliveryRecipient,
  Employee,
  EvaluationAnswer,
  EvaluationOpenInvitation,
  Evidence,
  EvidenceFile,
  Feedback,
  FeedbackAnswer,
  GateDecision,
  GoCriterion,
  GoDecision,
  ImportMapping,
  ImportRun,
  KeptAnswer,
  KeptCounts,
  KeyMessage,
  LearningAnswer,
  LearningSource,
  LearningStatement,
  MailOptOut,
  Objective,
  Observation,
  Obstacle,
  ObstacleUnit,
  Organization,
  OutgoingMail,
  Program,
  ProgramVisit,
  ReadinessComment,
  ReadinessFigure,
  ReadinessInstrument,
  ReadinessInvitee,
  ReadinessOpenInvitation,
  ReadinessPlace,
  ReadinessReply,
  ReadinessResponse,
  ReadinessRound,
  ReadinessRoundUnit,
  ReadinessRoundWave,
  Recording,
  RoleAssignment,
  RoomTry,
  ScopeChange,
  ShortTermWin,
  Stakeholder,
  StakeholderRelation,
  StakeholderStanding,
  StepPlan,
  SuggestionAnswer,
  TargetBehavior,
  TrainingCourse,
  TrainingEvaluation,
  TrainingRequirement,
  TrainingSession,
  UnderstandingCheck,
  UnitCount,
  UnitMembership,
  UnnamedFeedback,
  Wave,
  WaveDependency,
  WaveUnit,
]
