import type { Viewer } from '../../kernel/request-context.ts'
import { type UnitReach, unitsWithFigures } from '../access/access.module.ts'

/** Which units of a program's board somebody sees, and whether only as groups that are large enough. */
export interface BoardScope {
  reach: UnitReach
  aggregatesOnly: boolean
}

/** Whoever sees every unit sees groups only; line managers know the people of the units they lead by name. Null: not theirs to see. */
export function boardScope(viewer: Viewer, programId: string): BoardScope | null {
  const reach = unitsWithFigures(viewer, programId)
  if (reach === 'all') return { reach, aggregatesOnly: true }
  return reach.length > 0 ? { reach, aggregatesOnly: false } : null
}
