import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun, type UnitReach, unitsLed } from '../access/access.module.ts'

/** Which units of a program's board somebody sees, and whether only as groups that are large enough. */
export interface BoardScope {
  reach: UnitReach
  aggregatesOnly: boolean
}

/**
 * Executives and HR see every unit of every program, program managers of those that they run, and all of them groups
 * only; line managers see the units they lead, whose people they know by name. Null: not theirs to see. Administrators
 * are none of these: they keep the structure and see nobody's answers.
 */
export function boardScope(viewer: Viewer, programId: string): BoardScope | null {
  const seesAll = viewer.roles.some(({ role }) => role === 'executive' || role === 'hr')
  if (seesAll || programsRun(viewer).includes(programId)) return { reach: 'all', aggregatesOnly: true }
  const led = unitsLed(viewer)
  return led.length > 0 ? { reach: led, aggregatesOnly: false } : null
}
