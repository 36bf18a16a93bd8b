import { load } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { programToRecordIn } from './may-record.ts'
import type { UnitCountWithdrawnType, WithdrawUnitCountInput } from './recording.type.ts'
import { UnitCount } from './unit-count.entity.ts'

/** Takes a count of a unit back: it stays on file and no longer counts. Taking it back twice changes nothing. */
export async function withdrawUnitCount(
  command: Command,
  { id }: WithdrawUnitCountInput,
): Promise<UnitCountWithdrawnType> {
  const { em, now, audit } = command
  const count = await load(em, UnitCount, id, 'The count')
  const at = { programId: count.program.id, unitId: count.unit.id, on: count.observedOn }
  await programToRecordIn(command, at, 'unit_counts', 'The count')
  count.withdrawnAt ??= now
  audit(at.programId, { ...at, withdrawn: [id] })
  await noteCountedChange(command, { programId: at.programId, unitId: at.unitId, fromDay: at.on })
  return { id, at }
}
