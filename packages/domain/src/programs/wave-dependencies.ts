import type { CalendarDate } from '../kernel/calendar-date.ts'
import { findCircle } from '../kernel/find-circle.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'

export interface DatedWave {
  id: string
  name: string
  goLiveOn: CalendarDate
}

/** `waveId` has to wait for `dependsOnId`. */
export interface WaveDependency {
  waveId: string
  dependsOnId: string
}

/** Names of waves: `wave` goes live before `dependsOn`, which it waits for. */
export interface EarlyWave {
  wave: string
  dependsOn: string
}

/** Waves that wait for each other can't be kept; a wave that goes live too early can, with a warning. */
export type WaveDependencyCheck = { ok: true; warnings: EarlyWave[] } | { ok: false; cycle: string[] }

/**
 * Checks what waves of one program wait for. Refused when waves wait for each other in a circle (or for themselves): the
 * names of one such circle, each waiting for the next and the last for the first. Otherwise names each wave that goes
 * live before one that it depends on; the same day is fine. Throws RangeError for a dependency on an unknown wave.
 */
export function checkWaveDependencies(
  waves: readonly DatedWave[],
  dependencies: readonly WaveDependency[],
): WaveDependencyCheck {
  const waveOf = new Map(waves.map((wave) => [wave.id, wave]))
  const lookUp = (id: string) => {
    const wave = waveOf.get(id)
    refuseImpossible(wave !== undefined, `a dependency names the unknown wave ${id}`)
    return wave
  }
  const links = dependencies.map(({ waveId, dependsOnId }) => ({
    wave: lookUp(waveId),
    dependsOn: lookUp(dependsOnId),
  }))
  const cycle = findCircle(links.map(({ wave, dependsOn }) => [wave.id, dependsOn.id]))
  if (cycle !== null) return { ok: false, cycle: cycle.map((id) => lookUp(id).name) }
  const early = links.filter(({ wave, dependsOn }) => wave.goLiveOn < dependsOn.goLiveOn)
  return {
    ok: true,
    warnings: early.map(({ wave, dependsOn }) => ({ wave: wave.name, dependsOn: dependsOn.name })),
  }
}
