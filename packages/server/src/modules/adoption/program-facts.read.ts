import type { EntityManager } from '@mikro-orm/postgresql'
import { isWaveUnderWay } from '@tidemark/domain/adoption/counted-periods'
import type { Measurement, ObservationMode, ReportingPeriod } from '@tidemark/domain/programs/program-input'
import type { WaveStatus } from '@tidemark/domain/programs/wave-status'

/** What counting a program needs to know about it. */
export interface ProgramFacts {
  id: string
  measurement: Measurement
  observationMode: ObservationMode
  reportingPeriod: ReportingPeriod
  startsOn: string
  waves: { status: WaveStatus; lastDay: string }[]
  /** The longest window of its behaviors; null if none has an end. */
  windowDays: number | null
  behaviorIds: string[]
  kept: { first: string; last: string; version: number } | null
}

/** A program's facts in one statement; null if it isn't there. */
export async function readProgramFacts(em: EntityManager, programId: string): Promise<ProgramFacts | null> {
  const [row]: ProgramFacts[] = await em.execute(
    `select p.id, p.measurement, p.observation_mode as "observationMode", p.reporting_period as "reportingPeriod",
            p.starts_on::text as "startsOn",
            (select coalesce(json_agg(json_build_object('status', w.status,
                      'lastDay', greatest(w.ends_on, w.support_ends_on))), '[]')
               from wave w where w.program_id = p.id and w.archived_at is null) as waves,
            (select max(b.window_days) from target_behavior b where b.program_id = p.id and b.archived_at is null)
              as "windowDays",
            array(select b.id from target_behavior b where b.program_id = p.id and b.archived_at is null)::text[]
              as "behaviorIds",
            (select json_build_object('first', k.first_period_starts_on, 'last', k.last_period_starts_on,
                      'version', k.counts_version)
               from kept_counts k where k.program_id = p.id) as kept
       from program p where p.id = ?`,
    [programId],
  )
  return row ?? null
}

/**
 * The day of the latest observation, as far as it decides how long the program is counted: while a wave is under way it
 * doesn't, and looking through ten million rows for it is saved.
 */
export async function readLastObservedOn(
  em: EntityManager,
  { id, observationMode, waves }: ProgramFacts,
  today: string,
): Promise<string | null> {
  if (waves.some((wave) => isWaveUnderWay(wave, today))) return null
  const table = observationMode === 'named' ? 'observation' : 'unit_count'
  const [row]: { day: string | null }[] = await em.execute(
    `select max(observed_on)::text as day from ${table} where program_id = ? and withdrawn_at is null`,
    [id],
  )
  return row?.day ?? null
}
