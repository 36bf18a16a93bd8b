import type { EntityManager } from '@mikro-orm/postgresql'
import type { Employee } from './employee.entity.ts'
import type { Person } from './personal-data.ts'

/** What an employee is known by throughout, with the accounts that are theirs. */
export async function findPerson(em: EntityManager, employee: Employee): Promise<Person> {
  const accounts: { id: string }[] = await em.execute('select id from account where employee_id = ?', [
    employee.id,
  ])
  const { id, fullName, staffNumber, email } = employee
  return {
    id,
    fullName,
    staffNumber,
    email: email ?? null,
    accountIds: accounts.map((account) => account.id),
  }
}
