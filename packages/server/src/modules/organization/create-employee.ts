import { employeeInput } from '@tidemark/domain/organization/employee-input'
import { checked } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import { Employee } from './employee.entity.ts'
import type { CreateEmployeeInput } from './employee.type.ts'
import { membershipStart } from './membership-start.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { UnitMembership } from './unit-membership.entity.ts'

/** Adds a person to a unit. */
export async function createEmployee(command: Command, input: CreateEmployeeInput): Promise<Employee> {
  const { em, viewer, audit } = command
  const { unitId, startsOn, ...rest } = input
  const fields = checked(employeeInput, rest)
  const first = membershipStart(command, startsOn)
  const unit = await load(em, BusinessUnit, unitId, 'The unit')
  const organization = viewer.organizationId
  const employee = em.create(Employee, { id: newId(), organization, unit, ...fields })
  em.create(UnitMembership, { id: newId(), organization, employee, unit, startsOn: first })
  audit(employee.id, { ...fields, unitId, startsOn: first })
  await noteCountedChange(command, { unitId, fromDay: first })
  return employee
}
