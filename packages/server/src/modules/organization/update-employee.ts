import { employeeInput } from '@tidemark/domain/organization/employee-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Employee } from './employee.entity.ts'
import type { UpdateEmployeeInput } from './employee.type.ts'
import { loadEmployee } from './load-employee.ts'

/** Changes what is known of a person; the unit is changed by a move. */
export async function updateEmployee(
  { em, auditEdit }: Command,
  input: UpdateEmployeeInput,
): Promise<Employee> {
  const { id, version, ...rest } = input
  const fields = checked(employeeInput, rest)
  const employee = await loadEmployee(em, { id, version })
  auditEdit(id, changesOf(employee, fields))
  em.assign(employee, fields)
  return employee
}
