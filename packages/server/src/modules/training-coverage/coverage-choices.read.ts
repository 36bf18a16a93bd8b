import type { EntityManager } from '@mikro-orm/postgresql'
import type { ProgramReach } from '../access/access.module.ts'
import { listOf } from './required-people.ts'

/** A wave of a program, with the units that it names. */
export interface CoverageWave {
  id: string
  name: string
  goLiveOn: string
  unitIds: string[]
}

/** What coverage can be narrowed down to. */
export interface CoverageChoices {
  minimum: number
  programs: { id: string; name: string; waves: CoverageWave[] }[]
  courses: { id: string; code: string; title: string; programIds: string[] }[]
}

/** Programs in reach that require training, with their open waves, and the courses that they require; one statement. */
export async function readCoverageChoices(
  em: EntityManager,
  programs: ProgramReach,
): Promise<CoverageChoices> {
  const [row]: CoverageChoices[] = await em.execute(
    `with asked as (
       select distinct r.program_id, r.course_id
         from training_requirement r
         join program p on p.organization_id = r.organization_id and p.id = r.program_id and p.archived_at is null
         join training_course c on c.organization_id = r.organization_id and c.id = r.course_id and c.archived_at is null
         join audience a on a.organization_id = r.organization_id and a.id = r.audience_id and a.archived_at is null
        where r.archived_at is null ${programs === 'all' ? '' : 'and r.program_id = any (?::uuid[])'})
     select (select minimum_group_size from organization) as minimum,
            (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'waves', (
                      select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'goLiveOn', w.go_live_on,
                               'unitIds', (select coalesce(json_agg(l.unit_id), '[]') from wave_unit l
                                            where l.organization_id = w.organization_id and l.wave_id = w.id))
                               order by w.go_live_on, w.id), '[]')
                        from wave w where w.organization_id = p.organization_id and w.program_id = p.id
                         and w.archived_at is null)) order by p.name, p.id), '[]')
               from program p where p.id in (select program_id from asked)) as programs,
            (select coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'title', c.title,
                      'programIds', (select json_agg(a.program_id) from asked a where a.course_id = c.id))
                      order by c.title, c.id), '[]')
               from training_course c where c.id in (select course_id from asked)) as courses`,
    programs === 'all' ? [] : [listOf(programs)],
  )
  return row ?? { minimum: 5, programs: [], courses: [] }
}
