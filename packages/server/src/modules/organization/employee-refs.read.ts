import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { readTogether } from '../../kernel/read-together.ts'
import { EMPLOYEE_COLUMNS, type EmployeeRow, type StoredEmployee, toEmployee } from './employees.read.ts'

const loaders = new WeakMap<EntityManager, DataLoader<string, EmployeeRow | null>>()

/** An employee by key; those of a whole page are read in one statement. */
export function employeeById(em: EntityManager, id: string): Promise<EmployeeRow | null> {
  const loader =
    loaders.get(em) ?? new DataLoader<string, EmployeeRow | null>((ids) => readEmployees(em, ids))
  loaders.set(em, loader)
  return loader.load(id)
}

async function readEmployees(em: EntityManager, ids: readonly string[]): Promise<(EmployeeRow | null)[]> {
  const found = await readTogether<StoredEmployee>(em, {
    text: `select ${EMPLOYEE_COLUMNS} from employee e where e.id = any ($1::uuid[])`,
    values: [ids],
  })
  const byId = new Map(found.map((row) => [row.id, toEmployee(row)]))
  return ids.map((id) => byId.get(id) ?? null)
}
