import type { Command } from '../../kernel/run-command.ts'
import { load } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { Employee } from './employee.entity.ts'
import { findPerson } from './find-person.ts'
import { personalDataKeepers } from './personal-data.ts'

/** Everything that is kept about a person, under headings that they can read, as a JSON file. */
export async function exportEmployee(
  { em, now, audit }: Command,
  id: string,
): Promise<{ fileName: string; content: string }> {
  const employee = await load(em, Employee, id, 'The employee')
  if (employee.erasedAt) throw notFound('The employee')
  const person = await findPerson(em, employee)
  const content: Record<string, unknown> = { 'as of': now }
  for (const { heading, read } of personalDataKeepers()) content[heading] = await read(em, person)
  audit(id, {})
  return {
    fileName: `personal-data-${employee.staffNumber}.json`,
    content: JSON.stringify(content, undefined, 2),
  }
}
