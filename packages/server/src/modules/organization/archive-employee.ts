import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Employee } from './employee.entity.ts'
import { loadEmployee } from './load-employee.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Notes that a person has left, or (`archived` false) that they are back. What was recorded of them stays. */
export async function archiveEmployee(
  command: Command,
  input: VersionedInput,
  archived: boolean,
): Promise<Employee> {
  const { em, now, audit } = command
  const employee = await loadEmployee(em, input)
  employee.archivedAt = archived ? (employee.archivedAt ?? now) : null
  audit(employee.id, { archived })
  await noteCountedChange(command, { unitId: employee.unit.id })
  return employee
}
