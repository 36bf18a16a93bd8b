import { newId } from '../../kernel/new-id.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import type { Wave } from './wave.entity.ts'
import { WaveUnit } from './wave-unit.entity.ts'

/** Makes these the units of the wave; true if that changes anything. */
export async function replaceWaveUnits(command: Command, wave: Wave, unitIds: string[]): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(WaveUnit, { wave: wave.id })
  return replaceLinks(em, current, unitIds, {
    endOf: ({ unit }) => unit.id,
    refuse: (added) => refuseMissingOrClosedUnits(command, added),
    add: (unit) => em.create(WaveUnit, { id: newId(), organization: viewer.organizationId, wave, unit }),
  })
}
