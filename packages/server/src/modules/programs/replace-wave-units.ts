import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import type { Wave } from './wave.entity.ts'
import { WaveUnit } from './wave-unit.entity.ts'

/** Makes these the units of the wave; true if that changes anything. */
export async function replaceWaveUnits(command: Command, wave: Wave, unitIds: string[]): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(WaveUnit, { wave: wave.id })
  const gone = current.filter(({ unit }) => !unitIds.includes(unit.id))
  const added = unitIds.filter((id) => !current.some(({ unit }) => unit.id === id))
  await refuseMissingOrClosedUnits(command, added)
  for (const link of gone) em.remove(link)
  for (const unit of added)
    em.create(WaveUnit, { id: newId(), organization: viewer.organizationId, wave, unit })
  return gone.length + added.length > 0
}
