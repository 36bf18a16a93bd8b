import { shownCount } from '@tidemark/domain/audiences/shown-count'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'

/** Whether the viewer chooses who belongs to the audiences of a program, or keeps people anyway: they see names, and how many exactly. */
export function seesPeople(viewer: Viewer, programId: string): boolean {
  return viewer.roles.some(({ role }) => role === 'hr') || programsRun(viewer).includes(programId)
}

/** How many people the viewer is told: exactly, or in whole groups; null = fewer than one group. */
export function toldCount(
  viewer: Viewer,
  programId: string,
  { people, minimum }: { people: number; minimum: number },
): number | null {
  return seesPeople(viewer, programId) ? people : shownCount(people, minimum)
}
