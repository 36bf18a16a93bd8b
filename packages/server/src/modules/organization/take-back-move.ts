import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Employee } from './employee.entity.ts'
import { loadEmployee } from './load-employee.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { UnitMembership } from './unit-membership.entity.ts'

/** Puts a person back into the unit of before the last move, as if that had never been: for a slip, not for a return. */
export async function takeBackMove(command: Command, input: VersionedInput): Promise<Employee> {
  const { em, audit } = command
  const employee = await loadEmployee(em, input)
  const [last, former] = await em.find(
    UnitMembership,
    { employee: employee.id },
    { orderBy: { startsOn: 'desc' }, limit: 2 },
  )
  if (!last || !former) throw new Refused('NOT_FOUND', 'There is no move on record to take back.')
  const units = [last.unit.id, former.unit.id] as const
  audit(employee.id, {
    before: { unitId: units[0], startsOn: last.startsOn },
    after: { unitId: units[1], startsOn: former.startsOn },
  })
  employee.unit = former.unit
  em.remove(last)
  for (const unitId of units) await noteCountedChange(command, { unitId, fromDay: last.startsOn })
  return employee
}
