import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { UnitMembershipType } from './employee.type.ts'

interface Row {
  employee_id: string
  starts_on: string
  id: string
  name: string
}

/** The dated units of each employee, newest first; the latest 250 of somebody who moved more often. */
async function readMemberships(
  em: EntityManager,
  employeeIds: readonly string[],
): Promise<UnitMembershipType[][]> {
  const rows: Row[] = await em.execute(
    `select m.employee_id, m.starts_on::text, u.id, u.name
       from unit_membership m join business_unit u on u.organization_id = m.organization_id and u.id = m.unit_id
      where m.employee_id = any (?::uuid[]) order by m.starts_on desc`,
    [`{${employeeIds.join(',')}}`],
  )
  const byEmployee = Map.groupBy(rows, ({ employee_id }) => employee_id)
  return employeeIds.map((employee) =>
    (byEmployee.get(employee) ?? []).slice(0, LONGEST_LIST).map(({ starts_on, id, name }) => ({
      startsOn: starts_on,
      unit: { id, name },
    })),
  )
}

const loaders = new WeakMap<EntityManager, DataLoader<string, UnitMembershipType[]>>()

/** The dated units of one employee; those of a whole page are read in one statement. */
export function membershipsOf(em: EntityManager, employeeId: string): Promise<UnitMembershipType[]> {
  const loader =
    loaders.get(em) ?? new DataLoader<string, UnitMembershipType[]>((ids) => readMemberships(em, ids))
  loaders.set(em, loader)
  return loader.load(employeeId)
}
