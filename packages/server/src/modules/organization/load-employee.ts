import type { EntityManager } from '@mikro-orm/postgresql'
import { loadVersion } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { Employee } from './employee.entity.ts'

const THE_EMPLOYEE = 'The employee'

/** The employee as the client saw them. What is left of an erased person is nobody that could be changed. */
export async function loadEmployee(
  em: EntityManager,
  seen: { id: string; version: number },
): Promise<Employee> {
  const employee = await loadVersion(em, Employee, seen, THE_EMPLOYEE)
  if (employee.erasedAt) throw notFound(THE_EMPLOYEE)
  return employee
}
