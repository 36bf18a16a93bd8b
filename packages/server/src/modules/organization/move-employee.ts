import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import type { Employee } from './employee.entity.ts'
import type { MoveEmployeeInput } from './employee.type.ts'
import { loadEmployee } from './load-employee.ts'
import { membershipStart } from './membership-start.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { UnitMembership } from './unit-membership.entity.ts'

/** Puts a person into another unit from a day on; the units of the days before stay on record. */
export async function moveEmployee(command: Command, input: MoveEmployeeInput): Promise<Employee> {
  const { em, viewer, audit } = command
  const startsOn = membershipStart(command, input.startsOn)
  const employee = await loadEmployee(em, input)
  const unit = await load(em, BusinessUnit, input.unitId, 'The unit')
  await refuseBeforeLastMove(command, employee.id, startsOn)
  const before = employee.unit.id
  audit(employee.id, { before: { unitId: before }, after: { unitId: unit.id, startsOn } })
  employee.unit = unit
  em.create(UnitMembership, { id: newId(), organization: viewer.organizationId, employee, unit, startsOn })
  for (const unitId of [before, unit.id]) await noteCountedChange(command, { unitId, fromDay: startsOn })
  return employee
}

/** A move slipped in before a later one would leave the person in a unit that isn't today's. */
async function refuseBeforeLastMove({ em }: Command, employeeId: string, startsOn: string) {
  const [last] = await em.find(
    UnitMembership,
    { employee: employeeId },
    { orderBy: { startsOn: 'desc' }, limit: 1 },
  )
  if (!last || last.startsOn < startsOn) return
  const problem = {
    field: 'startsOn',
    code: 'before_last_move',
    message: `Choose a day after ${last.startsOn}.`,
  }
  throw new Refused('INVALID_INPUT', `The last move on record was on ${last.startsOn}.`, [problem])
}
