import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { Employee } from './employee.entity.ts'

const loaders = new WeakMap<EntityManager, DataLoader<string, Employee | null>>()

/** An employee by key; those of a whole page are read in one statement. */
export function employeeById(em: EntityManager, id: string): Promise<Employee | null> {
  const loader = loaders.get(em) ?? new DataLoader<string, Employee | null>((ids) => readEmployees(em, ids))
  loaders.set(em, loader)
  return loader.load(id)
}

async function readEmployees(em: EntityManager, ids: readonly string[]): Promise<(Employee | null)[]> {
  const found = await em.find(Employee, { id: { $in: [...ids] } })
  const byId = new Map(found.map((employee) => [employee.id, employee]))
  return ids.map((id) => byId.get(id) ?? null)
}
