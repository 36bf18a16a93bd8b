import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { WaveType } from './wave.type.ts'

/** A wave with what it reaches and waits for; what is doubtful about that is judged elsewhere. */
export interface WaveRow extends WaveType {
  programId: string
  units: { id: string; name: string }[]
  dependsOn: { id: string; name: string; goLiveOn: string }[]
}

async function readWaves(
  { em }: SignedInContext,
  programIds: readonly string[],
): Promise<Map<string, WaveRow[]>> {
  const rows: WaveRow[] = await em.execute(
    `select w.program_id as "programId", w.id, w.version, w.name, w.status, w.starts_on as "startsOn",
            w.go_live_on as "goLiveOn", w.ends_on as "endsOn", w.support_ends_on as "supportEndsOn",
            coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id)
                        from wave_unit wu join business_unit u on u.id = wu.unit_id
                       where wu.organization_id = w.organization_id and wu.wave_id = w.id), '[]') as units,
            coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name, 'goLiveOn', d.go_live_on)
                                      order by d.go_live_on, d.id)
                        from wave_dependency wd join wave d on d.id = wd.depends_on_id
                       where wd.organization_id = w.organization_id and wd.wave_id = w.id), '[]') as "dependsOn"
       from wave w where w.program_id = any (?::uuid[]) and w.archived_at is null
      order by w.starts_on, w.id`,
    [`{${programIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ programId }) => programId)
}

/** The open waves of a program, the earliest start first. */
export const wavesOf = batched<WaveRow[]>(readWaves, [])
