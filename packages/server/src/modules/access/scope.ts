import type { Role } from '@tidemark/domain/access/roles'
import type { Viewer } from '../../kernel/request-context.ts'

/** The units that a viewer reaches: all, or those named and everything below them. */
export type UnitReach = 'all' | readonly string[]

/** The programs that a viewer reaches: all, or those named. */
export type ProgramReach = 'all' | readonly string[]

const SEES_EVERY_UNIT: readonly Role[] = ['administrator', 'executive', 'hr', 'program_manager']
const KEEPS_PEOPLE: readonly Role[] = ['administrator', 'hr']
const SEES_EVERY_PROGRAM: readonly Role[] = ['administrator', 'executive', 'hr']
const SEES_FIGURES_EVERYWHERE: readonly Role[] = ['executive', 'hr']

const holds = (viewer: Viewer, roles: readonly Role[]) =>
  viewer.roles.some(({ role }) => roles.includes(role))

/** Units whose structure and aggregates the viewer may see. */
export function unitsInSight(viewer: Viewer): UnitReach {
  return holds(viewer, SEES_EVERY_UNIT) ? 'all' : unitsLed(viewer)
}

/** Units whose people the viewer may look up by name. */
export function peopleInSight(viewer: Viewer): UnitReach {
  return holds(viewer, KEEPS_PEOPLE) ? 'all' : unitsLed(viewer)
}

/** Units whose people the viewer leads: only there may somebody see names beside behavior, and record it. */
export function unitsLed(viewer: Viewer): readonly string[] {
  return viewer.roles.flatMap(({ role, unitId }) => (role === 'line_manager' && unitId ? [unitId] : []))
}

/** Programs that the viewer may read whatever units they cover. */
export function programsInSight(viewer: Viewer): ProgramReach {
  return holds(viewer, SEES_EVERY_PROGRAM) ? 'all' : programsRun(viewer)
}

/** Programs that the viewer may change. */
export function programsRun(viewer: Viewer): readonly string[] {
  return viewer.roles.flatMap(({ role, programId }) =>
    role === 'program_manager' && programId ? [programId] : [],
  )
}

/**
 * Units of a program whose figures the viewer may see: every unit for executives and HR, and for program managers of a
 * program that they run; the units that they lead for line managers. Administrators keep the structure and see nobody's
 * answers.
 */
export function unitsWithFigures(viewer: Viewer, programId: string): UnitReach {
  if (holds(viewer, SEES_FIGURES_EVERYWHERE) || programsRun(viewer).includes(programId)) return 'all'
  return unitsLed(viewer)
}
