import type { EntityManager } from '@mikro-orm/postgresql'
import { periodEnd, periodsBetween, periodStart } from '@tidemark/domain/adoption/period'
import type { Measurement, ObservationMode, ReportingPeriod } from '@tidemark/domain/programs/program-input'
import type { ThresholdBand } from '@tidemark/domain/programs/threshold-band'
import { readTogether } from '../../kernel/read-together.ts'

/** What a board needs to know about its program before it reads a count. */
export interface BoardProgram {
  id: string
  name: string
  band: ThresholdBand
  measurement: Measurement
  observationMode: ObservationMode
  reportingPeriod: ReportingPeriod
  sustainPeriods: number
  startsOn: string
  minimumGroupSize: number
  /** Null before anything was counted. */
  kept: { first: string; last: string; version: number; at: Date } | null
  /** New whenever a unit, a program, a wave or the organization changes; null before the first change. */
  structureVersion: string | null
  /** Whether something was noted long enough ago that it should have been folded. */
  isBehind: boolean
  /** The whole row of the program, for whoever asks for more of it. */
  record: Record<string, unknown>
}

interface Row {
  id: string
  name: string
  bandLower: number
  bandUpper: number
  measurement: Measurement
  observationMode: ObservationMode
  reportingPeriod: ReportingPeriod
  sustainPeriods: number
  startsOn: string
  minimumGroupSize: number
  first: string | null
  last: string | null
  version: number | null
  keptAt: number | null
  structureVersion: string | null
  isBehind: boolean
  record: Record<string, unknown>
}

/** A note that is older than this should have been folded; a reader then sees to it. */
const NOTE_IS_LATE = `interval '2 seconds'`

/** The program and the state of its counts in one statement; null if it isn't there. */
export async function readBoardProgram(em: EntityManager, programId: string): Promise<BoardProgram | null> {
  const [row] = await readTogether<Row>(em, {
    text: `select p.id, p.name, p.band_lower as "bandLower", p.band_upper as "bandUpper", p.measurement,
            p.observation_mode as "observationMode",
            p.reporting_period as "reportingPeriod", p.sustain_periods as "sustainPeriods",
            p.starts_on::text as "startsOn", o.minimum_group_size as "minimumGroupSize",
            k.first_period_starts_on::text as first, k.last_period_starts_on::text as last,
            k.counts_version as version, (extract(epoch from k.kept_at) * 1000)::float8 as "keptAt",
            to_json(p) as record, app.structure_version() as "structureVersion",
            exists (select from adoption_change c where (c.program_id = p.id or c.program_id is null)
                       and c.changed_at < now() - ${NOTE_IS_LATE}) as "isBehind"
       from program p join organization o on o.id = p.organization_id
       left join kept_counts k on k.organization_id = p.organization_id and k.program_id = p.id
      where p.id = $1`,
    values: [programId],
  })
  if (!row) return null
  const { bandLower, bandUpper, first, last, version, keptAt, ...program } = row
  const kept =
    first !== null && last !== null && version !== null && keptAt !== null
      ? { first, last, version, at: new Date(keptAt) }
      : null
  return { ...program, band: { lower: bandLower, upper: bandUpper }, kept }
}

/** A period of a program with all before it, oldest first, and the day up to which it is known. */
export interface BoardPeriod {
  startsOn: string
  asOf: string
  periods: string[]
}

/** The counted period that holds a day, or the nearest one; without a day the last. */
export function periodOf(
  { kept, startsOn, reportingPeriod }: BoardProgram,
  asOf: string | null,
  today: string,
): BoardPeriod {
  const [first, last] = [kept?.first ?? periodStart(startsOn, reportingPeriod), kept?.last]
  const asked = asOf === null ? last : periodStart(asOf, reportingPeriod)
  const upToLast = asked !== undefined && last !== undefined && asked > last ? last : asked
  const period = upToLast !== undefined && upToLast > first ? upToLast : first
  const end = periodEnd(period, reportingPeriod)
  return {
    startsOn: period,
    asOf: end < today ? end : period > today ? period : today,
    periods: kept ? periodsBetween(first, period, reportingPeriod) : [],
  }
}
