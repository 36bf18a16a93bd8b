import { unitInput } from '@tidemark/domain/organization/unit-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { loadVersion } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import type { UpdateUnitInput } from './business-unit.type.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Changes what a unit is called and how many posts it has. */
export async function updateUnit(command: Command, input: UpdateUnitInput): Promise<BusinessUnit> {
  const { em, auditEdit } = command
  const { id, version, ...rest } = input
  const fields = checked(unitInput, rest)
  const unit = await loadVersion(em, BusinessUnit, { id, version }, 'The unit')
  auditEdit(unit.id, changesOf(unit, fields))
  // Where no employees are known, the posts are the people in scope.
  if (unit.headcount !== fields.headcount) await noteCountedChange(command, { unitId: unit.id })
  em.assign(unit, fields)
  return unit
}
