import type { EntityManager } from '@mikro-orm/postgresql'
import type { GoFacts } from '@tidemark/domain/readiness/go-facts'

interface Row {
  waveId: string
  blockers: { id: string; name: string; severity: number }[]
}

/**
 * The open blockers that touch waves, the worst first: those of the program as a whole, and those in a unit that the wave
 * reaches, above one or below one. Answers each of the waves, also with none.
 */
export async function readWaveBlockers(
  em: EntityManager,
  waveIds: readonly string[],
): Promise<Map<string, GoFacts>> {
  const rows: Row[] = await em.execute(
    `with recursive given as (
       select w.organization_id, w.id, w.program_id from wave w where w.id = any (?::uuid[])),
     blocker as (
       select o.organization_id, o.id, o.program_id, o.title, o.severity, o.raised_on from obstacle o
        where o.program_id in (select program_id from given) and o.kind = 'blocker' and o.closed_on is null
          and o.archived_at is null),
     over_blocker as (
       select l.obstacle_id, l.unit_id from obstacle_unit l
        where l.obstacle_id in (select id from blocker)
       union
       select c.obstacle_id, u.parent_id from over_blocker c join business_unit u on u.id = c.unit_id
        where u.parent_id is not null),
     over_wave as (
       select l.wave_id, l.unit_id from wave_unit l where l.wave_id in (select id from given)
       union
       select c.wave_id, u.parent_id from over_wave c join business_unit u on u.id = c.unit_id
        where u.parent_id is not null)
     select g.id as "waveId",
            coalesce(json_agg(json_build_object('id', b.id, 'name', b.title, 'severity', b.severity)
                              order by b.severity desc, b.raised_on, b.id) filter (where b.id is not null), '[]')
              as blockers
       from given g left join blocker b
         on b.organization_id = g.organization_id and b.program_id = g.program_id
        and (not exists (select from obstacle_unit l where l.obstacle_id = b.id)
             or exists (select from over_blocker c join wave_unit l on l.unit_id = c.unit_id
                         where c.obstacle_id = b.id and l.wave_id = g.id)
             or exists (select from over_wave c join obstacle_unit l on l.unit_id = c.unit_id
                         where c.wave_id = g.id and l.obstacle_id = b.id))
      group by g.id`,
    [`{${waveIds.join(',')}}`],
  )
  return new Map(rows.map(({ waveId, blockers }) => [waveId, { openBlockers: blockers }]))
}
