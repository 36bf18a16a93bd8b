import type { Role } from '@tidemark/domain/access/roles'
import type { Viewer } from '../../kernel/request-context.ts'

type Callers = 'anyone' | 'signed_in' | readonly Role[]

const STRUCTURE: readonly Role[] = ['administrator']
const PEOPLE: readonly Role[] = ['administrator', 'hr']
/** Beside names an export tells behavior, and erasing ends accounts: no everyday work, and each time on the audit record. */
const KEEPS_PERSONAL_DATA: readonly Role[] = ['administrator']
const READS_ADOPTION: readonly Role[] = ['executive', 'program_manager', 'line_manager', 'hr']
/** What goes on in a program: its gates, coalition, wins, blockers, scope and comments. */
export const READS_ROOM: readonly Role[] = ['executive', 'program_manager', 'line_manager', 'hr']
const PLANS: readonly Role[] = ['program_manager']
/** Who leads a program, and who prepares it. */
const DECIDES: readonly Role[] = ['executive', 'program_manager']
const IMPORTS: readonly Role[] = ['administrator', 'hr', 'program_manager']
const OBSERVES: readonly Role[] = ['line_manager']

/**
 * Who may call what: THE table. Which records a caller then reaches is decided by the unit and the program of
 * the role (`scope.ts`). The schema isn't built if an operation is missing here or an entry has no operation.
 */
export const whoMayCall = {
  'Query.setup': 'anyone',
  'Query.viewer': 'anyone',
  'Query.unitTree': 'signed_in',
  'Query.unit': 'signed_in',
  'Query.archivedUnits': STRUCTURE,
  'Query.employees': ['administrator', 'hr', 'line_manager'],
  'Query.employee': ['administrator', 'hr', 'line_manager'],
  'Query.programs': 'signed_in',
  'Query.program': 'signed_in',
  'Query.board': READS_ADOPTION,
  'Query.boardTrends': READS_ADOPTION,
  'Query.unitAdoption': READS_ADOPTION,
  'Query.adoptionFigure': READS_ADOPTION,
  'Query.coalition': READS_ROOM,
  'Query.readinessRounds': READS_ROOM,
  'Query.readinessRound': READS_ROOM,
  'Query.obstacles': READS_ROOM,
  'Query.obstacle': READS_ROOM,
  'Query.evidence': READS_ROOM,
  'Query.blockerSuggestions': READS_ROOM,
  'Query.teamSheet': OBSERVES,
  'Query.importRun': IMPORTS,
  'Query.importRuns': IMPORTS,
  'Query.accounts': ['administrator'],
  'Query.programRoom': READS_ROOM,
  'Query.goGate': READS_ROOM,
  'Query.goGates': READS_ROOM,
  'Query.history': 'signed_in',
  'Query.scopeLedger': READS_ROOM,
  'Query.readinessResults': READS_ROOM,
  'Query.readinessGroup': READS_ROOM,
  'Query.readinessItems': READS_ROOM,
  'Query.readinessFigure': READS_ROOM,
  'Query.readinessComparison': READS_ROOM,
  'Query.readinessComments': READS_ROOM,
  'Query.readinessReplies': READS_ROOM,
  'Query.closedSurveys': 'signed_in',
  'Query.wins': READS_ROOM,
  'Query.win': READS_ROOM,
  'Query.comments': READS_ROOM,
  'Query.comment': READS_ROOM,
  'Query.commentCounts': READS_ROOM,
  'Query.mentionableAccounts': READS_ROOM,
  'Query.myMentions': READS_ROOM,
  'Query.programChanges': READS_ROOM,
  'Mutation.setUpOrganization': 'anyone',
  'Mutation.createUnit': STRUCTURE,
  'Mutation.updateUnit': STRUCTURE,
  'Mutation.moveUnit': STRUCTURE,
  'Mutation.archiveUnit': STRUCTURE,
  'Mutation.restoreUnit': STRUCTURE,
  'Mutation.createEmployee': PEOPLE,
  'Mutation.updateEmployee': PEOPLE,
  'Mutation.moveEmployee': PEOPLE,
  'Mutation.takeBackEmployeeMove': PEOPLE,
  'Mutation.archiveEmployee': PEOPLE,
  'Mutation.restoreEmployee': PEOPLE,
  'Mutation.exportEmployee': KEEPS_PERSONAL_DATA,
  'Mutation.eraseEmployee': KEEPS_PERSONAL_DATA,
  'Mutation.createProgram': PLANS,
  'Mutation.updateProgram': PLANS,
  'Mutation.archiveProgram': PLANS,
  'Mutation.restoreProgram': PLANS,
  'Mutation.addObjective': PLANS,
  'Mutation.updateObjective': PLANS,
  'Mutation.removeObjective': PLANS,
  'Mutation.restoreObjective': PLANS,
  'Mutation.addWave': PLANS,
  'Mutation.updateWave': PLANS,
  'Mutation.removeWave': PLANS,
  'Mutation.restoreWave': PLANS,
  'Mutation.addTargetBehavior': PLANS,
  'Mutation.updateTargetBehavior': PLANS,
  'Mutation.removeTargetBehavior': PLANS,
  'Mutation.restoreTargetBehavior': PLANS,
  'Mutation.updateChangeStep': PLANS,
  'Mutation.requestScopeChange': PLANS,
  'Mutation.updateScopeChange': PLANS,
  'Mutation.decideScopeChange': PLANS,
  'Mutation.reopenScopeChange': PLANS,
  'Mutation.removeScopeChange': PLANS,
  'Mutation.restoreScopeChange': PLANS,
  'Mutation.addReadinessReply': PLANS,
  'Mutation.updateReadinessReply': PLANS,
  'Mutation.removeReadinessReply': PLANS,
  'Mutation.restoreReadinessReply': PLANS,
  'Mutation.addShortTermWin': PLANS,
  'Mutation.updateShortTermWin': PLANS,
  'Mutation.removeShortTermWin': PLANS,
  'Mutation.restoreShortTermWin': PLANS,
  'Mutation.addCoalitionMember': PLANS,
  'Mutation.updateCoalitionMember': PLANS,
  'Mutation.removeCoalitionMember': PLANS,
  'Mutation.restoreCoalitionMember': PLANS,
  'Mutation.addCoalitionMeeting': PLANS,
  'Mutation.updateCoalitionMeeting': PLANS,
  'Mutation.removeCoalitionMeeting': PLANS,
  'Mutation.restoreCoalitionMeeting': PLANS,
  'Mutation.planReadinessRound': PLANS,
  'Mutation.updateReadinessRound': PLANS,
  'Mutation.extendReadinessRound': PLANS,
  'Mutation.removeReadinessRound': PLANS,
  'Mutation.restoreReadinessRound': PLANS,
  'Mutation.addObstacle': PLANS,
  'Mutation.updateObstacle': PLANS,
  'Mutation.closeObstacle': PLANS,
  'Mutation.reopenObstacle': PLANS,
  'Mutation.realizeRisk': PLANS,
  'Mutation.removeObstacle': PLANS,
  'Mutation.restoreObstacle': PLANS,
  'Mutation.addComment': READS_ROOM,
  'Mutation.updateComment': READS_ROOM,
  'Mutation.removeComment': READS_ROOM,
  'Mutation.restoreComment': READS_ROOM,
  'Mutation.markMentionsRead': READS_ROOM,
  'Mutation.visitProgram': READS_ROOM,
  'Mutation.addEvidence': PLANS,
  'Mutation.updateEvidence': PLANS,
  'Mutation.removeEvidence': PLANS,
  'Mutation.restoreEvidence': PLANS,
  'Mutation.acceptSuggestion': PLANS,
  'Mutation.dismissSuggestion': PLANS,
  'Mutation.takeBackSuggestionAnswer': PLANS,
  'Mutation.closeChangeStep': PLANS,
  'Mutation.reopenChangeStep': PLANS,
  'Mutation.updateStepPlan': PLANS,
  'Mutation.addGoCriterion': PLANS,
  'Mutation.updateGoCriterion': PLANS,
  'Mutation.judgeGoCriterion': PLANS,
  'Mutation.removeGoCriterion': PLANS,
  'Mutation.restoreGoCriterion': PLANS,
  'Mutation.decideGo': DECIDES,
  'Mutation.recordObservations': OBSERVES,
  'Mutation.withdrawObservations': OBSERVES,
  'Mutation.recordUnitCount': OBSERVES,
  'Mutation.withdrawUnitCount': OBSERVES,
  'Mutation.planImport': IMPORTS,
  'Mutation.applyImport': IMPORTS,
  'Mutation.cancelImport': IMPORTS,
  'Mutation.createAccount': ['administrator'],
  'Mutation.updateAccount': ['administrator'],
  'Mutation.setAccountStatus': ['administrator'],
  'Mutation.resetAccountPassword': ['administrator'],
  'POST /api/imports': IMPORTS,
  'GET /api/imports/:id/problems.csv': IMPORTS,
  'POST /api/evidence': PLANS,
  'GET /api/evidence/:id/file': READS_ROOM,
} as const satisfies Record<string, Callers>

export type Operation = keyof typeof whoMayCall

/** Whether a viewer (null = signed out) may call the operation at all. */
export function mayCall(viewer: Viewer | null, operation: Operation): boolean {
  const callers: Callers = whoMayCall[operation]
  if (callers === 'anyone') return true
  if (!viewer) return false
  return callers === 'signed_in' || viewer.roles.some(({ role }) => callers.includes(role))
}

export const isOperation = (name: string): name is Operation => Object.hasOwn(whoMayCall, name)
