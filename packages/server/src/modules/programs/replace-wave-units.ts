import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import type { Wave } from './wave.entity.ts'
import { WaveUnit } from './wave-unit.entity.ts'

/** Makes these the units of the wave; true if that changes anything. */
export async function replaceWaveUnits(command: Command, wave: Wave, unitIds: string[]): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(WaveUnit, { wave: wave.id })
  const gone = current.filter(({ unit }) => !unitIds.includes(unit.id))
  const added = unitIds.filter((id) => !current.some(({ unit }) => unit.id === id))
  await refuseMissingOrClosed(command, added)
  for (const link of gone) em.remove(link)
  for (const unit of added)
    em.create(WaveUnit, { id: newId(), organization: viewer.organizationId, wave, unit })
  return gone.length + added.length > 0
}

/** Only units that are added: one that was closed since may stay, so that other fields can still be changed. */
async function refuseMissingOrClosed({ em }: Command, unitIds: string[]) {
  if (unitIds.length === 0) return
  const units = unitIds.every(isId) ? await em.find(BusinessUnit, { id: { $in: unitIds } }) : []
  if (units.length < unitIds.length) throw notFound('One of the units')
  const closed = units.find(({ archivedAt }) => archivedAt !== null)
  if (!closed) return
  const message = `“${closed.name}” is closed. Choose another unit, or open it again.`
  throw new Refused('INVALID_INPUT', message, [{ field: 'unitIds', code: 'unit_closed', message }])
}
