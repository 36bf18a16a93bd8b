import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsInSight, unitsLed } from '../access/access.module.ts'

/**
 * Who of some viewers may read a program: the rule of `readProgramsInSight` from the other side, one statement whatever
 * their number.
 */
export async function whoSeesProgram(
  em: EntityManager,
  programId: string,
  viewers: readonly Viewer[],
): Promise<readonly Viewer[]> {
  const touched = await readTouched(em, programId)
  return viewers.filter((viewer) => {
    const reach = programsInSight(viewer)
    if (reach === 'all' || reach.includes(programId)) return true
    if (unitsLed(viewer).some((unit) => touched.units.has(unit))) return true
    const isEmployee = viewer.roles.some(({ role }) => role === 'employee')
    return isEmployee && viewer.employeeId !== null && touched.employees.has(viewer.employeeId)
  })
}

/** The units that an open wave of the program names, with all above and below them, and their people who have accounts. */
async function readTouched(em: EntityManager, programId: string) {
  const rows: { unit: string; employee: string | null }[] = await em.execute(
    `with recursive named as (
       select u.id, u.parent_id
         from wave w join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
         join business_unit u on u.organization_id = wu.organization_id and u.id = wu.unit_id
        where w.program_id = ? and w.archived_at is null),
     above as (
       select id, parent_id from named
       union
       select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id),
     below as (
       select id from named
       union
       select u.id from business_unit u join below on u.parent_id = below.id),
     touched as (select id from above union select id from below)
     select t.id as unit, e.id as employee
       from touched t left join (employee e join account a on a.organization_id = e.organization_id and a.employee_id = e.id)
         on e.unit_id = t.id and e.archived_at is null`,
    [programId],
  )
  return {
    units: new Set(rows.map(({ unit }) => unit)),
    employees: new Set(rows.flatMap(({ employee }) => employee ?? [])),
  }
}
