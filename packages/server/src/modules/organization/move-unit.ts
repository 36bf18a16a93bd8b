import { wouldCreateCycle } from '@tidemark/domain/organization/unit-tree'
import { load, loadVersion } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import type { MoveUnitInput } from './business-unit.type.ts'
import { lockUnitTree } from './lock-unit-tree.ts'
import { noteCountedChange } from './note-counted-change.ts'

/** Hangs a unit, with everything below it, under another one or at the top. */
export async function moveUnit(
  command: Command,
  { id, version, parentId }: MoveUnitInput,
): Promise<BusinessUnit> {
  const { em, audit } = command
  await lockUnitTree(command)
  const unit = await loadVersion(em, BusinessUnit, { id, version }, 'The unit')
  const parent = parentId ? await load(em, BusinessUnit, parentId, 'The unit above') : null
  if (wouldCreateCycle(await readParents(command), unit.id, parent?.id ?? null)) {
    throw new Refused(
      'CYCLE',
      `“${parent?.name}” is “${unit.name}” itself or lies below it. Choose a unit outside.`,
    )
  }
  audit(unit.id, { before: { parentId: unit.parent?.id ?? null }, after: { parentId: parent?.id ?? null } })
  unit.parent = parent
  await noteCountedChange(command)
  return unit
}

async function readParents({ em }: Command): Promise<Map<string, string | null>> {
  const rows: { id: string; parent_id: string | null }[] = await em.execute(
    'select id, parent_id from business_unit',
  )
  return new Map(rows.map(({ id, parent_id }) => [id, parent_id]))
}
