import type { EntityManager } from '@mikro-orm/postgresql'
import type { DatedWave, WaveDependency } from '@tidemark/domain/programs/wave-dependencies'

/** The open waves of a program, and which of them wait for which. */
export interface WavePlan {
  waves: DatedWave[]
  dependencies: WaveDependency[]
}

/** How the waves of a program hang together. A wave that was taken away takes its links along. */
export async function readWavePlan(em: EntityManager, programId: string): Promise<WavePlan> {
  const waves: DatedWave[] = await em.execute(
    `select id, name, go_live_on as "goLiveOn" from wave where program_id = ? and archived_at is null`,
    [programId],
  )
  const dependencies: WaveDependency[] = await em.execute(
    `select d.wave_id as "waveId", d.depends_on_id as "dependsOnId"
       from wave_dependency d
       join wave w on w.id = d.wave_id and w.archived_at is null
       join wave o on o.id = d.depends_on_id and o.archived_at is null
      where w.program_id = ?
      order by w.starts_on, w.id, o.id`,
    [programId],
  )
  return { waves, dependencies }
}
