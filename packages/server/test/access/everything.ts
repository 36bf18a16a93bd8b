import { newId } from '../../src/kernel/new-id.ts'
import { Account } from '../../src/modules/access/account.entity.ts'
import { CommentMention } from '../../src/modules/activity/comment-mention.entity.ts'
import { Comment } from '../../src/modules/activity/comment.entity.ts'
import { Observation } from '../../src/modules/behaviors/observation.entity.ts'
import { Recording } from '../../src/modules/behaviors/recording.entity.ts'
import { TargetBehavior } from '../../src/modules/behaviors/target-behavior.entity.ts'
import { UnitCount } from '../../src/modules/behaviors/unit-count.entity.ts'
import { StepPlan } from '../../src/modules/kotter/step-plan.entity.ts'
import { ReadinessInstrument } from '../../src/modules/readiness/readiness-instrument.entity.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'
import { ImportMapping } from '../../src/modules/imports/import-mapping.entity.ts'
import { ImportRun } from '../../src/modules/imports/import-run.entity.ts'
import { EvaluationOpenInvitation } from '../../src/modules/training-evaluation/evaluation-open-invitation.entity.ts'
import { TrainingEvaluation } from '../../src/modules/training-evaluation/training-evaluation.entity.ts'
import type { TestApp } from '../app/test-app.ts'
import { buildAudience, buildImpact } from '../builders/audiences.ts'
import { buildCommunication, buildKeyMessage } from '../builders/communications.ts'
import { buildBriefing } from '../builders/briefings.ts'
import { buildMeeting, buildMember } from '../builders/coalition.ts'
import { buildDelivery } from '../builders/deliveries.ts'
import { buildEvidence } from '../builders/evidence.ts'
import { buildAnswer, buildObstacle } from '../builders/blockers.ts'
import { buildFeedback, buildFeedbackAnswer } from '../builders/feedback.ts'
import { buildCriterion, buildGoDecision } from '../builders/go.ts'
import { buildEmployee, buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildObjective, buildProgram, buildStep, buildWave } from '../builders/programs.ts'
import { buildReply } from '../builders/readiness-reply.ts'
import { buildScopeChange } from '../builders/scope.ts'
import { buildSettledRound } from '../builders/settled-round.ts'
import { buildRelation, buildStakeholder } from '../builders/stakeholders.ts'
import { buildLearning } from '../builders/learning.ts'
import { buildAttendance, buildCourse, buildSession, buildRequirement } from '../builders/training.ts'
import { buildCheck } from '../builders/understanding.ts'
import { buildWin } from '../builders/wins.ts'
import { writeReader } from './read-all.ts'

/** A tenant with one record of every kind that an id can name. */
export async function buildEverything(app: TestApp) {
  const organization = await buildOrganization(app, 'Strangers')
  const unit = await buildUnit(app, organization)
  const employee = await buildEmployee(app, organization, unit)
  const program = await buildProgram(app, organization)
  const objective = await buildObjective(app, organization, program)
  const wave = await buildWave(app, organization, program, { units: [unit] })
  const obstacle = await buildObstacle(app, organization, program)
  const step = await buildStep(app, organization, program, 1, 'in_progress')
  const scopeChange = await buildScopeChange(app, organization, program)
  const win = await buildWin(app, organization, program, { wave })
  const { round: closedRound } = await buildSettledRound(app, organization, {
    program,
    units: [{ name: 'Asked', parent: null, invited: 12 }],
    items: [{}],
    traits: ['management'],
    answers: [{ unit: 0, answers: [4], times: 12, traits: ['staff'] }],
  })
  const reply = await buildReply(app, organization, closedRound)
  const coalitionMember = await buildMember(app, organization, program, { units: [unit] })
  const coalitionMeeting = await buildMeeting(app, organization, program, { members: [coalitionMember] })
  const audience = await buildAudience(app, organization, { program, units: [unit] })
  const keyMessage = await buildKeyMessage(app, organization, { program })
  const communication = await buildCommunication(app, organization, { program, audiences: [audience] })
  const audienceList = await buildAudience(app, organization, {
    program,
    name: 'Pilots',
    kind: 'list',
    people: [employee],
  })
  const stakeholder = await buildStakeholder(app, organization, program)
  const otherStakeholder = await buildStakeholder(app, organization, program)
  const relation = await buildRelation(app, organization, program, stakeholder, otherStakeholder)
  const impact = await buildImpact(app, organization, { program, audience })
  // Its own audience: one that has to take something can't be taken away.
  const trainees = await buildAudience(app, organization, { program, name: 'Trainees' })
  const course = await buildCourse(app, organization)
  const unusedCourse = await buildCourse(app, organization)
  const requirement = await buildRequirement(app, organization, { program, course, audience: trainees })
  const understandingCheck = await buildCheck(app, organization, { program, audience })
  const session = await buildSession(app, organization, { course })
  const begun = await buildSession(app, organization, { course, startsAt: new Date('2026-03-03T09:00:00Z') })
  const attendance = await buildAttendance(app, organization, {
    session,
    employee,
    unit,
    status: 'registered',
  })
  const { learningSource, learningAnswer } = await buildLearning(app, organization, { course })
  await buildViewer(app, organization, [{ role: 'administrator' }])

  const em = app.tenant(organization)
  const trainingEvaluation = newId()
  em.create(TrainingEvaluation, {
    id: trainingEvaluation,
    organization,
    session,
    openedOn: '2027-03-02',
    closesOn: '2027-03-08',
    invitedCount: 5,
    minimumGroupSize: 5,
  })
  em.create(EvaluationOpenInvitation, {
    id: newId(),
    organization,
    evaluation: trainingEvaluation,
    attendance,
  })
  const { id: account } = await em.findOneOrFail(Account, { organization })
  const going = { program, audiences: [audience], state: 'scheduled' } as const
  const scheduled = await buildCommunication(app, organization, going)
  const atHand = await buildCommunication(app, organization, { ...going, channel: 'intranet' })
  const { id: delivery, recipientIds } = await buildDelivery(app, organization, {
    program,
    communication: atHand,
    audience,
    state: 'running',
    recipients: [{ employee, unit }],
  })
  const [behavior, recording, observation, unitCount, importRun] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ]
  const observedOn = '2027-01-06'
  em.create(TargetBehavior, {
    id: behavior,
    organization,
    program,
    name: 'Behavior',
    description: 'Something that can be seen.',
    bar: 0.8,
    minimumOpportunities: 5,
  })
  const { briefing, recipient } = await buildBriefing(app, organization, {
    program,
    communication,
    audience,
    unit,
    employee,
    manager: account,
  })
  const { id: recordedDelivery } = await buildDelivery(app, organization, {
    program,
    communication,
    audience: null,
    origin: 'file',
    recipients: [{ recipientKey: '1', segment: 'A' }],
  })
  const answer = await buildAnswer(app, organization, program, account)
  em.create(Recording, { id: recording, organization, program, observer: account, idempotencyKey: 'first' })
  const row = { organization, program, behavior, unit, recording, observedOn }
  em.create(Observation, { id: observation, ...row, employee, opportunities: 5, shown: 4 })
  em.create(UnitCount, { id: unitCount, ...row, observed: 5, showing: 4 })
  em.create(ImportRun, {
    id: importRun,
    organization,
    uploadedBy: account,
    kind: 'units',
    fileName: 'units.csv',
    plan: null,
    file: Buffer.from('code,name\nA,Unit A\n'),
    columns: ['code', 'name'],
    sampleRows: [['A', 'Unit A']],
    mapping: {},
    options: {},
  })
  const importMapping = newId()
  em.create(ImportMapping, {
    id: importMapping,
    organization,
    kind: 'units',
    name: 'Payroll',
    mapping: { key: 'code', name: 'name' },
    options: {},
  })
  const instrument = await em.findOneOrFail(ReadinessInstrument, { family: 'three_legs' })
  // One of their own, since what is built in can't be changed.
  const ownInstrument = em.create(ReadinessInstrument, {
    id: newId(),
    organization,
    family: 'own',
    number: 1,
    name: 'Own',
    content: instrument.content,
  })
  const round = em.create(ReadinessRound, {
    id: newId(),
    organization,
    program,
    instrument,
    name: 'Baseline',
    kind: 'baseline',
    scope: 'program',
    opensOn: '2027-03-01',
    closesOn: '2027-03-12',
    languages: ['en'],
    traits: [],
  })
  const { id: stepPlan } = await em.findOneOrFail(StepPlan, { program })
  await em.flush()
  const goCriterion = await buildCriterion(app, organization, { program, wave })
  await buildGoDecision(app, organization, { program, wave }, { decision: 'go', decidedBy: account })
  const message = recipientIds[0] ?? ''
  const feedback = await buildFeedback(app, organization, { program })
  const feedbackAnswer = await buildFeedbackAnswer(app, organization, { program })
  const evidence = await buildEvidence(app, organization, { program, step, addedBy: account })

  const [comment, mention] = [newId(), newId()]
  em.create(Comment, {
    id: comment,
    organization,
    program,
    subjectId: program,
    author: account,
    body: 'Words.',
  })
  em.create(CommentMention, { id: mention, organization, comment, account })
  await em.flush()

  const byArgument: [RegExp, string][] = [
    [/(unitIds?|parentId)$/, unit],
    [/employeeIds?$/, employee],
    [/subjectId$|programId$/, program],
    [/accountId$/, account],
    [/behaviorIds?$/, behavior],
    [/objectiveId$/, objective],
    [/(dependsOnIds|waveId)$/, wave],
    [/memberIds$/, coalitionMember],
    [/communicationId$/, communication],
    [/managerId$/, account],
    [/presentIds$/, recipient],
    [/briefingId$/, briefing],
    [/stakeholderId$|fromId$/, stakeholder],
    [/toId$/, otherStakeholder],
    [/stepId$/, step],
    [/obstacleId$/, obstacle],
    [/instrumentId$/, instrument.id],
    [/roundId$/, closedRound],
    [/audienceIds?$/, audience],
    [/messageIds$/, keyMessage],
    [/communicationId$/, communication],
    [/courseIds?$/, course],
    [/needsIds$/, course],
    [/ownerId$/, account],
    [/messageId$/, message],
    [/sessionId$/, session],
    [/trainerId$/, employee],
  ]
  const byOperation: [RegExp, string][] = [
    [/Comment$|\.comment$/, comment],
    [/MentionsRead$/, mention],
    [/UnitCount$/, unitCount],
    [/Observations$/, observation],
    [/Import$|importRun$/, importRun],
    [/ImportMapping$/, importMapping],
    [/TargetBehavior$/, behavior],
    [/ChangeStep$/, step],
    [/Evidence$/, evidence],
    [/ChangeImpact$/, impact],
    [/ecordedDelivery$/, recordedDelivery],
    [/[bB]riefing$/, briefing],
    [/KeyMessage$/, keyMessage],
    [/[cC]ommunication(Approval)?$/, communication],
    [/[tT]rainingSession$/, session],
    [/AudienceList$/, audienceList],
    [/[uU]nderstandingCheck$/, understandingCheck],
    [/FeedbackAnswer$/, feedbackAnswer],
    [/Feedback$/, feedback],
    [/[aA]udience$/, audience],
    [/audiences$/, program],
    [/recordDelivery$/, atHand],
    [/deliverNow$/, scheduled],
    [/RoomLink$/, session],
    [/AttendanceSheet$/, begun],
    [/TrainingEvaluation$/, trainingEvaluation],
    [/Attendance$/, delivery],
    [/Delivery$/, delivery],
    [/rainingRequirement$/, requirement],
    [/rainingCourse$/, unusedCourse],
    [/programTraining$/, program],
    [/LearningSource(Key)?$/, learningSource],
    [/LearningAnswer$/, learningAnswer],
    [/CoalitionMember$/, coalitionMember],
    [/CoalitionMeeting$/, coalitionMeeting],
    [/Stakeholder$/, stakeholder],
    [/StakeholderRelation$/, relation],
    [/[oO]bstacles?$|Risk$/, obstacle],
    [/SuggestionAnswer$/, answer],
    [/Objective$/, objective],
    [/[iI]nstrument(Version)?$/, ownInstrument.id],
    [/Rounds$/, program],
    [/Round$|Reminder$/, round.id],
    [/Wave$/, wave],
    [/ScopeChange$/, scopeChange],
    [/GoCriterion$/, goCriterion],
    [/[wW]in$/, win],
    [/ReadinessReply$/, reply],
    [/StepPlan$/, stepPlan],
    [/[pP]rogram(Room)?$|board$/, program],
    [/[eE]mployee(Move)?$/, employee],
    [/Account/, account],
    [/[uU]nit/, unit],
  ]
  const readAll = await writeReader(app.database.adminUrl, organization)
  return {
    organization,
    /** The stranger's record that an operation's argument would name. */
    idFor(operation: string, path: string): string {
      const found = [
        ...byArgument.filter(([name]) => name.test(path)),
        ...byOperation.filter(([name]) => name.test(operation)),
      ]
      if (!found[0]) throw new Error(`Nothing is known that ${path} of ${operation} could name.`)
      return found[0][1]
    },
    /** Every row of this tenant, as a superuser sees them. */
    readAll,
  }
}
