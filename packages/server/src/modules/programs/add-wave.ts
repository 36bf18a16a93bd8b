import { waveInput, WAVES_MAX } from '@tidemark/domain/programs/wave-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import type { Program } from './program.entity.ts'
import { programToChange } from './program-to-change.ts'
import { refuseOneMore } from './refuse-one-more.ts'
import { replaceWaveDependencies } from './replace-wave-dependencies.ts'
import { replaceWaveUnits } from './replace-wave-units.ts'
import { Wave } from './wave.entity.ts'
import type { AddWaveInput } from './wave.input.ts'

/** Adds a wave to a program, in any status: a program that is under way already has waves that are live. */
export async function addWave(command: Command, input: AddWaveInput): Promise<Program> {
  const { em, viewer, audit } = command
  const { unitIds, dependsOnIds, ...fields } = checked(waveInput, input.wave)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, { entity: Wave, most: WAVES_MAX, what: 'waves' })
  const wave = em.create(Wave, { id: newId(), organization: viewer.organizationId, program, ...fields })
  const reachesUnits = await replaceWaveUnits(command, wave, unitIds)
  await replaceWaveDependencies(command, wave, dependsOnIds)
  if (reachesUnits) await noteCountedChange(command, { programId: program.id })
  audit(wave.id, { programId: program.id, ...fields, unitIds, dependsOnIds })
  return program
}
