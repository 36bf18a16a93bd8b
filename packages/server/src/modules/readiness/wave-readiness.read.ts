import type { EntityManager } from '@mikro-orm/postgresql'
import type { WaveReadiness } from '@tidemark/domain/readiness/go-facts'
import type { Item } from '@tidemark/domain/readiness/instrument'
import { figuresOfWave, type GroupSums } from '@tidemark/domain/readiness/wave-figures'

interface LineRow {
  waveId: string
  roundId: string
  /** From each unit of the wave up to the top of the round’s tree. */
  lines: { id: string; name: string }[][]
}

interface RoundRow {
  id: string
  name: string
  closedAt: string
  items: Item[]
  figures: (GroupSums & { unitId: string | null })[]
}

/**
 * What the latest closed round that covers a wave says of it, for each of these waves that has one. Units are where they
 * stood when the round opened; a unit that the wave reaches only since then isn’t covered.
 */
export async function readWaveReadiness(
  em: EntityManager,
  waveIds: readonly string[],
): Promise<Map<string, WaveReadiness>> {
  const waves = await readLines(em, waveIds)
  const rounds = await readRounds(em, waves)
  return new Map(
    waves.flatMap(({ waveId, roundId, lines }) => {
      const round = rounds.get(roundId)
      if (!round) return []
      const sumsOf = new Map(round.figures.map(({ unitId, ...sums }) => [unitId, sums]))
      const shown = lines.map((line) => line.map((unit) => ({ ...unit, sums: sumsOf.get(unit.id) ?? null })))
      const figures = figuresOfWave(round.items, shown, sumsOf.get(null) ?? null)
      const { id, name, closedAt } = round
      return [[waveId, { round: { id, name, closedAt: new Date(closedAt) }, figures }]]
    }),
  )
}

async function readLines(em: EntityManager, waveIds: readonly string[]): Promise<LineRow[]> {
  return em.execute(
    `with recursive chosen as (
       select w.organization_id, w.id as wave_id, r.id as round_id
         from wave w cross join lateral (
           select r.id from readiness_round r
            where r.organization_id = w.organization_id and r.program_id = w.program_id
              and r.closed_at is not null and r.archived_at is null
              and exists (select from wave_unit u where u.organization_id = w.organization_id and u.wave_id = w.id)
              and not exists (
                select from wave_unit u
                 where u.organization_id = w.organization_id and u.wave_id = w.id and not exists (
                   select from readiness_place p
                    where p.organization_id = r.organization_id and p.round_id = r.id and p.unit_id = u.unit_id))
            order by r.closed_at desc, r.id desc limit 1) r
        where w.id = any (?::uuid[])),
     line as (
       select c.organization_id, c.wave_id, c.round_id, u.unit_id as of_unit, p.unit_id, p.parent_id, p.name, 0 as above
         from chosen c
         join wave_unit u on u.organization_id = c.organization_id and u.wave_id = c.wave_id
         join readiness_place p
           on p.organization_id = c.organization_id and p.round_id = c.round_id and p.unit_id = u.unit_id
       union all
       select l.organization_id, l.wave_id, l.round_id, l.of_unit, p.unit_id, p.parent_id, p.name, l.above + 1
         from line l join readiness_place p
           on p.organization_id = l.organization_id and p.round_id = l.round_id and p.unit_id = l.parent_id)
     select wave_id as "waveId", round_id as "roundId", json_agg(line order by of_unit) as lines
       from (select wave_id, round_id, of_unit,
                    json_agg(json_build_object('id', unit_id, 'name', name) order by above) as line
               from line group by wave_id, round_id, of_unit) l
      group by wave_id, round_id`,
    [`{${waveIds.join(',')}}`],
  )
}

async function readRounds(em: EntityManager, waves: readonly LineRow[]): Promise<Map<string, RoundRow>> {
  if (waves.length === 0) return new Map()
  const units = new Set(waves.flatMap(({ lines }) => lines.flat().map(({ id }) => id)))
  const rows: RoundRow[] = await em.execute(
    `select r.id, r.name, to_json(r.closed_at) as "closedAt", i.content -> 'items' as items,
            coalesce((select json_agg(json_build_object('unitId', f.unit_id, 'invitedCount', f.invited_count,
                               'answeredCount', f.answered_count, 'counts', f.counts, 'sums', f.sums,
                               'squares', f.squares, 'favourables', f.favourables))
                        from readiness_figure f
                       where f.organization_id = r.organization_id and f.round_id = r.id and f.traits is null
                         and (f.unit_id is null or f.unit_id = any (?::uuid[]))), '[]') as figures
       from readiness_round r
       join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
      where r.id = any (?::uuid[])`,
    [`{${[...units].join(',')}}`, `{${waves.map(({ roundId }) => roundId).join(',')}}`],
  )
  return new Map(rows.map((round) => [round.id, round]))
}
