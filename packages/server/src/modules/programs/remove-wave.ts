import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'
import { Wave } from './wave.entity.ts'
import { readWavePlan } from './wave-plan.read.ts'

/** Takes a wave away that no other one waits for; it can be brought back. */
export async function removeWave(command: Command, input: VersionedInput): Promise<Program> {
  const { part: wave, program } = await partToChange(command, Wave, input, 'The wave')
  const { waves, dependencies } = await readWavePlan(command.em, program.id)
  const waiting = waves.filter(({ id }) =>
    dependencies.some(({ waveId, dependsOnId }) => waveId === id && dependsOnId === wave.id),
  )
  if (waiting.length > 0) {
    const names = waiting.map(({ name }) => `“${name}”`).join(', ')
    throw new Refused('IN_USE', `Other waves wait for “${wave.name}”: ${names}. Change those first.`)
  }
  wave.archivedAt ??= command.now
  await noteCountedChange(command, { programId: program.id })
  command.audit(wave.id, { archived: true })
  return program
}
