import { waveInput } from '@tidemark/domain/programs/wave-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'
import { refuseStatusJump } from './refuse-status-jump.ts'
import { replaceWaveDependencies } from './replace-wave-dependencies.ts'
import { replaceWaveUnits } from './replace-wave-units.ts'
import { Wave } from './wave.entity.ts'
import type { UpdateWaveInput } from './wave.input.ts'

/** Changes a wave: its dates, how far it is, whom it reaches, and what it waits for. */
export async function updateWave(command: Command, input: UpdateWaveInput): Promise<Program> {
  const { em, auditEdit } = command
  const { unitIds, dependsOnIds, ...fields } = checked(waveInput, input.wave)
  const { part: wave, program } = await partToChange(command, Wave, input, 'The wave')
  refuseStatusJump(wave.status, fields.status)
  const unitsChanged = await replaceWaveUnits(command, wave, unitIds)
  const waitsChanged = await replaceWaveDependencies(command, wave, dependsOnIds)
  if (unitsChanged) await noteCountedChange(command, { programId: program.id })
  if (unitsChanged || waitsChanged) await countAsChange(command, wave)
  auditEdit(wave.id, {
    ...changesOf(wave, fields),
    ...(unitsChanged && { unitIds }),
    ...(waitsChanged && { dependsOnIds }),
  })
  em.assign(wave, fields)
  return program
}

/** Units and dependencies lie in tables of their own; changed alone, they have to be a new version of the wave as well. */
async function countAsChange({ em }: Command, wave: Wave) {
  await em.execute('update wave set version = version + 1 where id = ?', [wave.id])
  await em.refresh(wave)
}
