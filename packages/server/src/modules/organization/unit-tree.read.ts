import type { EntityManager } from '@mikro-orm/postgresql'
import { preorder } from '@tidemark/domain/organization/preorder'
import type { UnitReach } from '../access/access.module.ts'
import type { UnitTreeType } from './unit-tree.type.ts'
import { reachOf } from './units-in-reach.read.ts'

interface Row {
  id: string
  parentId: string | null
  version: number
  code: string
  name: string
  headcount: string | null
  employees: number
}

/** Every open unit in reach with its employees of today, in one statement. */
export async function readUnitTree(em: EntityManager, reach: UnitReach): Promise<UnitTreeType> {
  const { sql, parameters } = reachOf(reach)
  const rows: Row[] = await em.execute(
    `with ${sql},
     people as (select unit_id, count(*)::int as employees from employee where archived_at is null group by unit_id)
     select u.id, u.parent_id as "parentId", u.version, u.code, u.name, u.headcount, coalesce(p.employees, 0) as employees
       from business_unit u join reach using (id) left join people p on p.unit_id = u.id
      order by u.name, u.id`,
    parameters,
  )
  const { units, parentIndex } = preorder(rows)
  return {
    ids: units.map(({ id }) => id),
    versions: units.map(({ version }) => version),
    codes: units.map(({ code }) => code),
    names: units.map(({ name }) => name),
    parentIndex,
    headcounts: units.map(({ headcount }) => (headcount === null ? null : Number(headcount))),
    employeeCounts: units.map(({ employees }) => employees),
  }
}
