import type { EntityManager } from '@mikro-orm/postgresql'
import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { GO_CRITERION_KEYS } from '@tidemark/domain/readiness/go-criteria'
import type { AwaitedWave } from '@tidemark/domain/readiness/go-facts'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import type { SetCriterion } from '@tidemark/domain/readiness/judge-go'

/** A criterion as it lies on file. */
export interface CriterionRecord extends SetCriterion {
  version: number
}

/** A criterion that isn’t asked for any more. */
export interface TakenAwayRecord extends Pick<CriterionRecord, 'measure' | 'statement'> {
  archivedAt: Date
}

/** A wave with what was set and decided about it. */
export interface GateRecords {
  id: string
  programId: string
  programIsClosed: boolean
  name: string
  status: WaveStatus
  goLiveOn: string
  /** In the order of the table of measures, one’s own in the order in which they were set. */
  criteria: CriterionRecord[]
  takenAway: TakenAwayRecord[]
  waitsFor: AwaitedWave[]
  decisionCount: number
  decision: GoDecisionKind | null
}

type Told<Record, Instant extends keyof Record> = Omit<Record, Instant> & { [Name in Instant]: string }

interface Row extends Omit<GateRecords, 'criteria' | 'takenAway'> {
  criteria: Told<CriterionRecord, 'setAt'>[]
  takenAway: Told<TakenAwayRecord, 'archivedAt'>[]
}

/** The open waves of a program, or one open wave, the earliest go-live first. One statement. */
export async function readGateRecords(
  em: EntityManager,
  { column, id }: { column: 'id' | 'program_id'; id: string },
): Promise<GateRecords[]> {
  const rows: Row[] = await em.execute(
    `select w.id, w.program_id as "programId", p.archived_at is not null as "programIsClosed", w.name, w.status,
            w.go_live_on as "goLiveOn",
            coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'measure', c.measure,
                               'target', c.target, 'statement', c.statement, 'isMet', c.is_met, 'note', c.note,
                               'setAt', c.set_at) order by c.id)
                        from go_criterion c where c.organization_id = w.organization_id and c.wave_id = w.id
                         and c.archived_at is null), '[]') as criteria,
            coalesce((select json_agg(json_build_object('measure', c.measure, 'statement', c.statement,
                               'archivedAt', c.archived_at) order by c.archived_at, c.id)
                        from go_criterion c where c.organization_id = w.organization_id and c.wave_id = w.id
                         and c.archived_at is not null), '[]') as "takenAway",
            coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'status', o.status)
                                      order by o.go_live_on, o.id)
                        from wave_dependency d
                        join wave o on o.organization_id = d.organization_id and o.id = d.depends_on_id
                       where d.organization_id = w.organization_id and d.wave_id = w.id and o.archived_at is null),
                     '[]') as "waitsFor",
            (select count(*)::int from go_decision d
              where d.organization_id = w.organization_id and d.wave_id = w.id) as "decisionCount",
            (select d.decision from go_decision d where d.organization_id = w.organization_id and d.wave_id = w.id
              order by d.decided_at desc, d.id desc limit 1) as decision
       from wave w join program p on p.organization_id = w.organization_id and p.id = w.program_id
      where w.${column} = ? and w.archived_at is null
      order by w.go_live_on, w.id`,
    [id],
  )
  return rows.map(({ criteria, takenAway, ...wave }) => ({
    ...wave,
    criteria: criteria
      .map(({ setAt, ...criterion }) => ({ ...criterion, setAt: new Date(setAt) }))
      .toSorted((one, other) => rank(one) - rank(other)),
    takenAway: takenAway.map(({ archivedAt, ...criterion }) => ({
      ...criterion,
      archivedAt: new Date(archivedAt),
    })),
  }))
}

const rank = ({ measure }: SetCriterion) => GO_CRITERION_KEYS.indexOf(measure)
