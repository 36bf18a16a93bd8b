import { allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { GoPermissionsType } from './go-gate.type.ts'

/** Who decides whether a wave goes live, in words. */
export const WHO_DECIDES = 'Only executives and the program managers assigned to it decide.'

/** Whether the viewer decides about the waves of a program that they have in sight. */
export function decidesGo(viewer: Viewer, programId: string): boolean {
  return viewer.roles.some(({ role }) => role === 'executive') || programsRun(viewer).includes(programId)
}

/** What the viewer may do with the go / no-go of a program’s waves: who runs it prepares, who leads may decide as well. */
export function goPermissions(
  viewer: Viewer,
  { programId, programIsClosed }: { programId: string; programIsClosed: boolean },
): GoPermissionsType {
  const closed = programIsClosed ? denied('The program is closed. Open it again first.') : null
  const runs = programsRun(viewer).includes(programId)
  return {
    setCriteria: runs
      ? (closed ?? allowed)
      : denied('Only the program managers assigned to it set its criteria.'),
    decide: decidesGo(viewer, programId) ? (closed ?? allowed) : denied(WHO_DECIDES),
  }
}
