import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { type ProgramReach, programsInSight, unitsLed } from '../access/access.module.ts'

/**
 * Programs that the viewer may read: those their role names, and those that touch their own part of the tree, so that
 * a line manager or an employee finds what concerns their unit, whether a wave names it, a unit above or one below.
 */
export async function readProgramsInSight(em: EntityManager, viewer: Viewer): Promise<ProgramReach> {
  const byRole = programsInSight(viewer)
  if (byRole === 'all') return 'all'
  const isEmployee = viewer.roles.some(({ role }) => role === 'employee')
  const touching = await readProgramsTouching(em, unitsLed(viewer), isEmployee ? viewer.employeeId : null)
  return [...new Set([...byRole, ...touching])]
}

/** Whether the viewer may read this program. */
export async function isProgramInSight(
  em: EntityManager,
  viewer: Viewer,
  programId: string,
): Promise<boolean> {
  const reach = await readProgramsInSight(em, viewer)
  return isId(programId) && (reach === 'all' || reach.includes(programId))
}

/** Programs with an open wave that names one of the units, the employee's unit, or a unit above or below these. */
export async function readProgramsTouching(
  em: EntityManager,
  unitIds: readonly string[],
  employeeId: string | null = null,
): Promise<string[]> {
  if (unitIds.length === 0 && employeeId === null) return []
  const rows: { id: string }[] = await em.execute(
    `with recursive own as (
       select id, parent_id from business_unit
        where id = any (?::uuid[]) or id = (select unit_id from employee where id = ? and archived_at is null)),
     above as (
       select id, parent_id from own
       union
       select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id),
     below as (
       select id from own
       union
       select u.id from business_unit u join below on u.parent_id = below.id)
     select distinct w.program_id as id
       from wave w join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
      where w.archived_at is null
        and (wu.unit_id in (select id from above) or wu.unit_id in (select id from below))`,
    [`{${unitIds.join(',')}}`, employeeId],
  )
  return rows.map(({ id }) => id)
}
