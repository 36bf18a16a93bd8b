import { unitInput } from '@tidemark/domain/organization/unit-input'
import { checked } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import type { CreateUnitInput } from './business-unit.type.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Adds a unit to the tree. */
export async function createUnit(command: Command, input: CreateUnitInput): Promise<BusinessUnit> {
  const { em, viewer, audit } = command
  const { parentId, ...rest } = input
  const fields = checked(unitInput, rest)
  const parent = parentId ? await load(em, BusinessUnit, parentId, 'The unit above') : null
  const unit = em.create(BusinessUnit, {
    id: newId(),
    organization: viewer.organizationId,
    parent,
    ...fields,
  })
  audit(unit.id, { ...fields, parentId: parent?.id ?? null })
  if (fields.headcount !== null) {
    // Where no employees are known, the posts are the people in scope. The note names the unit, so that has to be there.
    await em.flush()
    await noteCountedChange(command, { unitId: unit.id })
  }
  return unit
}
