import { loadVersion } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Opens a closed unit again, where it was. */
export async function restoreUnit(command: Command, input: VersionedInput): Promise<BusinessUnit> {
  const { em, audit } = command
  const unit = await loadVersion(em, BusinessUnit, input, 'The unit')
  const parent = unit.parent && (await em.findOne(BusinessUnit, { id: unit.parent.id }))
  if (parent?.archivedAt)
    throw new Refused('IN_USE', `“${parent.name}” above it is closed too. Open that one first.`)
  unit.archivedAt = null
  audit(unit.id, { archived: false })
  await noteCountedChange(command)
  return unit
}
