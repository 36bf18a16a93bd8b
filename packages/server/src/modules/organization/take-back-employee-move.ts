import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Employee } from './employee.entity.ts'
import { loadEmployee } from './load-employee.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { UnitMembership } from './unit-membership.entity.ts'

/** Undoes the last move of a person, as if it had never been put down; what was recorded of them stays with its unit. */
export async function takeBackEmployeeMove(command: Command, input: VersionedInput): Promise<Employee> {
  const { em, audit } = command
  const employee = await loadEmployee(em, input)
  const [last, earlier] = await em.find(
    UnitMembership,
    { employee: employee.id },
    { orderBy: { startsOn: 'desc' }, limit: 2, populate: ['unit'] },
  )
  if (!last) throw notFound('The move')
  if (!earlier) throw new Refused('NOT_ALLOWED', 'This person was never moved: it is their first unit.')
  if (earlier.unit.archivedAt) {
    throw new Refused('IN_USE', `“${earlier.unit.name}” is closed by now. Open it again first.`)
  }
  audit(employee.id, { unitId: { before: last.unit.id, after: earlier.unit.id } })
  employee.unit = earlier.unit
  em.remove(last)
  for (const { id } of [last.unit, earlier.unit]) {
    await noteCountedChange(command, { unitId: id, fromDay: last.startsOn })
  }
  return employee
}
