import { allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import type { ViewerCanType } from './viewer.type.ts'
import { mayCall, type Operation, READS_ROOM, whoMayCall } from './who-may-call.ts'

/** What the viewer may do, read from the table that also guards the operations. */
export function viewerCan(viewer: Viewer): ViewerCanType {
  const may = (operation: Operation) => permission(viewer, operation)
  const isAdministrator = viewer.roles.some(({ role }) => role === 'administrator')
  const runsPrograms = viewer.roles.some(({ role }) => role === 'program_manager')
  return {
    readBoard: may('Query.board'),
    discuss: may('Mutation.addComment'),
    editStructure: may('Mutation.createUnit'),
    importStructure: isAdministrator ? allowed : denied('Administrators import units.'),
    importEmployees: may('Mutation.createEmployee'),
    importObservations: runsPrograms
      ? allowed
      : denied('Program managers import the observations of their programs.'),
    readTraining: viewer.roles.some(({ role }) => READS_ROOM.includes(role))
      ? allowed
      : denied('Those who plan, lead or keep trainings look at them.'),
    importTraining: viewer.roles.some(({ role }) => role === 'hr')
      ? allowed
      : denied('HR imports training sessions and attendance.'),
    readInstruments: may('Query.instruments'),
    editInstruments: may('Mutation.createInstrument'),
    keepTraining: may('Mutation.addTrainingCourse'),
    readTrainingEvaluation: may('Query.trainingEvaluation'),
    requireTraining: may('Mutation.addTrainingRequirement'),
    createProgram: may('Mutation.createProgram'),
    manageAccounts: may('Mutation.createAccount'),
    recordObservations: may('Mutation.recordObservations'),
    readEmployees: may('Query.employees'),
    editEmployees: may('Mutation.updateEmployee'),
    keepPersonalData: may('Mutation.eraseEmployee'),
  }
}

/** Whether the viewer may call an operation, with the reason if not. */
export function permission(viewer: Viewer, operation: Operation) {
  if (mayCall(viewer, operation)) return allowed
  const callers: string | readonly string[] = whoMayCall[operation]
  const who = Array.isArray(callers)
    ? callers.map((role) => role.replaceAll('_', ' ')).join(', ')
    : 'people signed in'
  return denied(`Only for: ${who}.`)
}
