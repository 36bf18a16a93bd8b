import { type PermissionType, allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { keepsTraining } from './sees-session.ts'

/** Whether the viewer says who has to take what in a program: HR everywhere, program managers in those that they run. */
export function mayRequire(
  viewer: Viewer,
  { programId, isClosed }: { programId: string; isClosed: boolean },
): PermissionType {
  if (!keepsTraining(viewer) && !programsRun(viewer).includes(programId))
    return denied('Only HR and the program managers assigned to this program say who has to take what.')
  return isClosed ? denied('The program is closed. Open it again first.') : allowed
}
