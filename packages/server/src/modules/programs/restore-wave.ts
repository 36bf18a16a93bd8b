import { WAVES_MAX } from '@tidemark/domain/programs/wave-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'
import { refuseOneMore } from './refuse-one-more.ts'
import { Wave } from './wave.entity.ts'
import { WaveDependency } from './wave-dependency.entity.ts'

/** Brings back a wave that was taken away. It closes no circle: meanwhile no wave could begin to wait for it. */
export async function restoreWave(command: Command, input: VersionedInput): Promise<Program> {
  const { part: wave, program } = await partToChange(command, Wave, input, 'The wave')
  if (wave.archivedAt) await refuseOneMore(command, program, { entity: Wave, most: WAVES_MAX, what: 'waves' })
  const waits = await command.em.find(WaveDependency, { wave: wave.id }, { populate: ['dependsOn'] })
  const missing = waits.find(({ dependsOn }) => dependsOn.archivedAt !== null)
  if (missing) {
    const { name } = missing.dependsOn
    throw new Refused(
      'IN_USE',
      `“${wave.name}” waits for “${name}”, which was taken away too. Restore that first.`,
    )
  }
  wave.archivedAt = null
  await noteCountedChange(command, { programId: program.id })
  command.audit(wave.id, { archived: false })
  return program
}
