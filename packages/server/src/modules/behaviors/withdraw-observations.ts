import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { fewRecords, programToRecordIn } from './may-record.ts'
import type { ObservationsWithdrawnType, WithdrawObservationsInput } from './recording.type.ts'

const rule = z.object({ ids: fewRecords(z.uuid()) })

/** Takes observations of a unit back: they stay on file and no longer count. Taking them back twice changes nothing. */
export async function withdrawObservations(
  command: Command,
  input: WithdrawObservationsInput,
): Promise<ObservationsWithdrawnType> {
  const { em, now, audit } = command
  const { programId, unitId, observedOn } = input
  const program = await programToRecordIn(command, input, 'named')
  const ids = [...new Set(checked(rule, { ids: input.ids }).ids)]
  const found: unknown[] = await em.execute(
    `update observation set withdrawn_at = coalesce(withdrawn_at, ?)
      where program_id = ? and unit_id = ? and observed_on = ? and id = any (?::uuid[]) returning id`,
    [now, programId, unitId, observedOn, `{${ids.join(',')}}`],
  )
  if (found.length < ids.length) throw notFound('One of the observations')
  audit(program.id, { unitId, observedOn, withdrawn: ids })
  await noteCountedChange(command, { programId, unitId, fromDay: observedOn })
  return { ids, at: { programId, unitId, on: observedOn } }
}
