import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'

/**
 * Whether the viewer may read who a program's stakeholders are and where they stand: whoever runs it, and executives. It is a
 * judgment of people with names, and those who read the rest of a room may be among them.
 */
export async function readsStakeholders(
  em: EntityManager,
  viewer: Viewer,
  programId: string,
): Promise<boolean> {
  const decides = viewer.roles.some(({ role }) => role === 'executive')
  if (!decides && !programsRun(viewer).includes(programId)) return false
  return isProgramInSight(em, viewer, programId)
}
