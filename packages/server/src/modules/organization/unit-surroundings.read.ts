import type { EntityManager } from '@mikro-orm/postgresql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'

/** What a unit's page shows of the tree around it. */
export interface UnitSurroundings {
  /** From the top down to the unit above it; of a way longer than 250 the nearest part. */
  path: { id: string; name: string }[]
  childCount: number
  employeeCount: number
  totalHeadcount: number
  totalEmployeeCount: number
}

interface Row {
  path: { id: string; name: string }[]
  child_count: number
  employee_count: number
  total_headcount: string
  total_employee_count: number
}

/** Counts of the unit itself and of everything below it, with the way up, in one statement. */
export async function readUnitSurroundings(em: EntityManager, unitId: string): Promise<UnitSurroundings> {
  const [row]: Row[] = await em.execute(
    `with recursive up as (
       select parent_id, 0 as level, null::uuid as id, null::text as name from business_unit where id = ?
       union all
       select u.parent_id, up.level + 1, u.id, u.name from business_unit u join up on u.id = up.parent_id),
     below as (
       select id, headcount from business_unit where id = ?
       union all
       select u.id, u.headcount from business_unit u join below on u.parent_id = below.id where u.archived_at is null)
     select coalesce((select json_agg(json_build_object('id', id, 'name', name) order by level desc)
                        from up where id is not null and level <= ${LONGEST_LIST}), '[]'::json) as path,
            (select count(*)::int from business_unit where parent_id = ? and archived_at is null) as child_count,
            (select count(*)::int from employee where unit_id = ? and archived_at is null) as employee_count,
            (select coalesce(sum(headcount), 0) from below) as total_headcount,
            (select count(*)::int from employee where unit_id in (select id from below) and archived_at is null)
              as total_employee_count`,
    [unitId, unitId, unitId, unitId],
  )
  if (!row) throw new Error('An aggregate without groups always has one row.')
  return {
    path: row.path,
    childCount: row.child_count,
    employeeCount: row.employee_count,
    totalHeadcount: Number(row.total_headcount),
    totalEmployeeCount: row.total_employee_count,
  }
}
