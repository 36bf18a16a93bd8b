import { checkWaveDependencies } from '@tidemark/domain/programs/wave-dependencies'
import type { WaveRow } from './waves.read.ts'

/** What is doubtful about the plan of a wave, in words. */
export function waveWarnings(wave: WaveRow): string[] {
  const links = wave.dependsOn.map(({ id }) => ({ waveId: wave.id, dependsOnId: id }))
  const check = checkWaveDependencies([wave, ...wave.dependsOn], links)
  if (!check.ok) return []
  return check.warnings.map(({ dependsOn }) => `Goes live before “${dependsOn}”, which it waits for.`)
}
