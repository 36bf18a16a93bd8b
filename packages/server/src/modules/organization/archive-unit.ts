import { loadVersion } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import { noteCountedChange } from './note-counted-change.ts'
import { readUnitSurroundings } from './unit-surroundings.read.ts'

/** Closes an empty unit; it can be opened again. */
export async function archiveUnit(command: Command, input: VersionedInput): Promise<BusinessUnit> {
  const { em, now, audit } = command
  const unit = await loadVersion(em, BusinessUnit, input, 'The unit')
  const { childCount, employeeCount } = await readUnitSurroundings(em, unit.id)
  if (childCount + employeeCount > 0) {
    throw new Refused(
      'IN_USE',
      `“${unit.name}” still has ${employeeCount} employees and ${childCount} units below it. Move them first.`,
    )
  }
  unit.archivedAt ??= now
  audit(unit.id, { archived: true })
  await noteCountedChange(command)
  return unit
}
