import { randomBytes } from 'node:crypto'
import { Refused } from '../../kernel/refusal.ts'
import type { EraseEmployeeInput } from './employee.type.ts'
import { findPerson } from './find-person.ts'
import { loadEmployee } from './load-employee.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { ERASED_PERSON, personalDataKeepers, type Erasing } from './personal-data.ts'

/**
 * Makes a person nobody, for good. Their row, moves and observations stay under a key that stands for no name, so that what
 * was counted stays as it was; from today on they count as gone.
 */
export async function eraseEmployee(erasing: Erasing, input: EraseEmployeeInput): Promise<{ id: string }> {
  const { em, now, audit } = erasing
  const employee = await loadEmployee(em, input)
  if (input.staffNumber.trim() !== employee.staffNumber) {
    throw new Refused('INVALID_INPUT', 'This isn’t the staff number of this person.', [
      { field: 'staffNumber', code: 'different', message: 'Enter the staff number exactly as it is shown.' },
    ])
  }
  const person = await findPerson(em, employee)
  employee.fullName = ERASED_PERSON
  // Random, so that nobody can guess who it was by hashing the numbers of a staff list.
  employee.staffNumber = `erased-${randomBytes(8).toString('hex')}`
  employee.email = employee.jobTitle = employee.jobFamily = employee.level = employee.location = null
  if (!employee.archivedAt) await noteCountedChange(erasing, { unitId: employee.unit.id })
  employee.archivedAt ??= now
  employee.erasedAt = now
  await em.flush()
  for (const subject of [person.id, ...person.accountIds]) audit(subject, {})
  for (const { erase } of personalDataKeepers()) await erase?.(erasing, person)
  return { id: person.id }
}
